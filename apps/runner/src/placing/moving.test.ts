import { canonicalJson, type PolicyDocument, plainDate } from '@forfall/rules'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { claimView } from '../book/claim-view.ts'
import { policyReader } from '../book/policies.ts'
import { registerPayment } from '../book/register-payment.ts'
import { verifyAudit } from '../book/verify-audit.ts'
import { runDunning } from '../run/run-dunning.ts'
import { claimById, claimsByNumber, projectionOf } from '../store/claims.ts'
import { eventsOfClaim } from '../store/events.ts'
import { listEntries } from '../store/read-audit.ts'
import { importAll, invoice, openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { memorySink } from '../testing/sink.ts'
import { changed, freeze } from '../testing/versions.ts'
import { applyMove, previewMove } from './move-claims.ts'
import type { MoveAsked } from './move-outcome.ts'
import { moveView } from './move-view.ts'
import { retireVersion } from './retire-version.ts'
import { undoMove } from './undo-move.ts'

let opened: TestBook

const today = plainDate('2026-03-05')
const v2 = { policyId: 'no-consumer', version: 2 }
const older: MoveAsked = { to: v2, claims: { from: { policyId: 'no-consumer', version: null } } }

/** Three claims; the first two have a reminder with a fee, the third is due later. */
beforeEach(async () => {
  opened = openTestBook()
  const later = { issuedOn: plainDate('2026-02-20'), dueOn: plainDate('2026-03-10') }
  importAll(opened.book, invoice('1'), invoice('2'), invoice('3', later))
  await run('2026-03-03')
})

afterEach(() => removeTestBook(opened))

async function run(asOf: string): Promise<void> {
  const day = plainDate(asOf)
  const done = await runDunning({ book: opened.book, sink: memorySink(), asOf: day })
  if (!done.ok) throw new Error(done.problem.code)
}

const publish = (
  change: (document: PolicyDocument) => Partial<PolicyDocument> = () => ({ title: { en: 'New' } }),
) => freeze(opened.book, changed(opened.book, 'no-consumer', change), today)

const idOn = (number: string): string => claimsByNumber(opened.book.store, number)[0]?.id ?? ''

const projection = (number: string) => projectionOf(opened.book.store, idOn(number))

const findings = () => verifyAudit(opened.book, null).findings

const preview = async (asked: MoveAsked = older) => {
  const result = await previewMove(opened.book, asked, today)
  if (!result.ok) return result.problem.code
  return Object.fromEntries(
    result.value.claims.map(({ invoiceNumber, toPosition, why }) => [
      invoiceNumber,
      toPosition ?? why,
    ]),
  )
}

async function apply(asked: MoveAsked = older): Promise<string> {
  const done = await applyMove(opened.book, { ...asked, reason: 'the new version' }, today)
  if (!done.ok) throw new Error(done.problem.code)
  return done.value.moveId
}

const undo = (moveId: string, day = today) => undoMove(opened.book, moveId, day)

const pay = (number: string, amountMinor: number) =>
  registerPayment(
    opened.book,
    { claimId: idOn(number), on: today, amountMinor, idempotencyKey: `${number}-${amountMinor}` },
    today,
  )

describe('moving claims to another version', () => {
  test('is shown first, and that changes nothing', async () => {
    publish()
    const before = [projection('1'), projection('3')]
    expect(await preview()).toEqual({ 1: 'reminder', 2: 'reminder', 3: 'start' })
    expect([projection('1'), projection('3')]).toEqual(before)
  })

  test('puts each on its step there, and its row is what its log leaves', async () => {
    publish()
    const moveId = await apply()
    expect(projection('1')).toMatchObject({ policyVersion: 2, position: 'reminder' })
    expect(projection('3')).toMatchObject({ policyVersion: 2, position: 'start' })
    expect(claimById(opened.book.store, idOn('1'))).toMatchObject({ isDirty: true })
    expect(eventsOfClaim(opened.book.store, idOn('1')).at(-1)?.event).toEqual({
      ...{ type: 'claim-placed', on: today, jurisdiction: 'NO', policyId: 'no-consumer' },
      ...{ policyVersion: 2, position: 'reminder' },
    })
    expect(findings()).toEqual([])
    expect(listEntries(opened.book.store, { kind: 'claims-moved', limit: 9 })).toMatchObject([
      { subject: moveId, data: canonicalJson({ ...v2, moved: 3, left: 0 }) },
    ])
  })

  test('leaves the law of a claim to whoever set it', async () => {
    publish()
    await apply()
    const view = await claimView(opened.book, idOn('1'), today)
    expect(view).toMatchObject({ value: { law: { because: 'domestic', reason: null } } })
  })

  test('counts payments as the new version does', async () => {
    publish(() => ({ settings: { acceptPaymentWithoutFees: true } }))
    pay('1', 20_000)
    await apply()
    expect(findings()).toEqual([])
    pay('1', 83_000)
    expect(findings()).toEqual([])
  })

  test('leaves those that cannot go on, each with its reason', async () => {
    publish(({ steps }) => ({
      steps: { ...steps, 'wait-1': { ...steps['wait-1'], since: 'last-letter', days: 3 } as never },
    }))
    const soon = 'deadline-would-shorten'
    expect(await preview()).toEqual({ 1: soon, 2: soon, 3: 'start' })
    const before = projection('1')
    const moveId = await apply()
    expect(projection('1')).toEqual(before)
    const view = moveView(opened.book, moveId, { after: '', limit: 1 })
    expect(view).toMatchObject({
      value: {
        counts: [
          { outcome: 'left', why: soon, count: 2 },
          { outcome: 'moved', why: null, count: 1 },
        ],
        claims: [{}],
      },
    })
    expect(view.ok && view.value.nextCursor).toBe(view.ok && view.value.claims[0]?.claimId)
    expect(findings()).toEqual([])
  })

  test('asks where claims go that stand on a step the version has under another name', async () => {
    publish((document) => JSON.parse(JSON.stringify(document).replaceAll('"reminder"', '"first"')))
    expect(await preview()).toEqual({ 1: 'position-gone', 2: 'position-gone', 3: 'start' })
    const mapping = { reminder: 'first' }
    expect(await preview({ ...older, mapping })).toEqual({ 1: 'first', 2: 'first', 3: 'start' })
    await apply({ ...older, mapping })
    expect(projection('1')).toMatchObject({ policyVersion: 2, position: 'first' })
    await run('2026-03-18')
    expect(projection('1')).toMatchObject({ position: 'notice' })
  })

  test('takes claims whose own version cannot be read', async () => {
    publish()
    const { book } = opened
    const { sqlite } = book.store
    sqlite.exec('DROP TRIGGER "PolicyVersion_never_changed"')
    sqlite.exec(`UPDATE "PolicyVersion" SET "document" = '{}' WHERE "version" = 1`)
    const policyOf = policyReader(book.store, book.lawOf)
    const moved = await applyMove({ ...book, policyOf }, { ...older, reason: 'mended' }, today)
    expect(moved).toMatchObject({ value: { counts: [{ why: null, count: 3 }] } })
  })

  test('is decided by the new version from then on', async () => {
    publish(({ steps }) => ({
      steps: { ...steps, 'wait-1': { ...steps['wait-1'], days: 30 } as never },
    }))
    await apply()
    await run('2026-03-30')
    expect(projection('1')).toMatchObject({ position: 'reminder', state: { pending: null } })
    await run('2026-04-16')
    expect(projection('1')).toMatchObject({ position: 'notice' })
  })

  test('is refused where there is nothing to move, or nowhere to move to', async () => {
    publish()
    expect(await preview({ ...older, to: { ...v2, version: 7 } })).toBe('policy-not-found')
    expect(await preview({ ...older, claims: { ids: ['x'] } })).toBe('claim-unknown')
    const se = { policyId: 'se-consumer', version: null }
    expect(await preview({ ...older, claims: { from: se } })).toBe('nothing-to-move')
    const scheduled = freeze(
      opened.book,
      changed(opened.book, 'no-consumer', () => ({ title: { en: 'Later' } })),
      plainDate('2026-06-01'),
    )
    expect(await preview({ ...older, to: scheduled })).toBe('version-not-begun')
    retireVersion(opened.book, { ...v2, from: today, reason: 'wrong' }, today)
    expect(await preview()).toBe('version-retired')
  })

  test('leaves a claim that is there already, or that was paid', async () => {
    publish()
    await apply()
    pay('2', 200_000)
    const ids = ['1', '2', '3'].map(idOn)
    expect(await preview({ to: v2, claims: { ids } })).toEqual({
      ...{ 1: 'already-there', 2: 'already-there', 3: 'already-there' },
    })
    expect(await preview({ to: { ...v2, version: 1 }, claims: { ids } })).toEqual({
      ...{ 1: 'reminder', 2: 'ended', 3: 'start' },
    })
  })
})

describe('a move that is taken back', () => {
  test('leaves every state as it was, but for the length of its log and its last day', async () => {
    publish(() => ({ settings: { acceptPaymentWithoutFees: true } }))
    const before = ['1', '2', '3'].map(projection)
    const undone = await undo(await apply())
    expect(undone).toMatchObject({
      ok: true,
      value: { counts: [{ outcome: 'undone', why: null, count: 3 }], undoneBy: 'forfall' },
    })
    for (const [index, number] of ['1', '2', '3'].entries()) {
      const { eventCount, lastEventOn, ...after } = projection(number) ?? {}
      const { eventCount: count = 0, lastEventOn: _before, ...rest } = before[index] ?? {}
      expect(lastEventOn).toBe(today)
      expect(canonicalJson(after)).toBe(canonicalJson(rest))
      expect(eventCount).toBe(count + 2)
    }
    expect(findings()).toEqual([])
  })

  test('leaves a claim on which something was sent since', async () => {
    publish()
    const moveId = await apply()
    await run('2026-03-25')
    const undone = await undo(moveId, plainDate('2026-03-25'))
    expect(undone.ok && undone.value.counts).toContainEqual({
      ...{ outcome: 'stayed', why: 'acted-since', count: 3 },
    })
    expect(projection('1')).toMatchObject({ policyVersion: 2 })
    expect(findings()).toEqual([])
  })

  test('leaves a claim that was moved again, or ended', async () => {
    publish()
    const moveId = await apply()
    pay('2', 200_000)
    await apply({ to: { ...v2, version: 1 }, claims: { ids: [idOn('1')] } })
    await undo(moveId)
    const view = moveView(opened.book, moveId, { after: '', limit: 10 })
    const outcomes = view.ok ? view.value.claims : []
    const about = (number: string) => outcomes.find(({ claimId }) => claimId === idOn(number))
    expect(about('1')).toMatchObject({ outcome: 'stayed', why: 'placed-since' })
    expect(about('2')).toMatchObject({ outcome: 'stayed', why: 'ended' })
    expect(about('3')).toMatchObject({ outcome: 'undone', why: null })
  })

  test('is taken back once', async () => {
    publish()
    const moveId = await apply()
    await undo(moveId)
    expect(await undo(moveId)).toMatchObject({ problem: { code: 'move-undone', moveId } })
    expect(await undo('x')).toMatchObject({ problem: { code: 'move-unknown' } })
  })
})
