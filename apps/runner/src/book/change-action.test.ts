import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importAll, invoice, openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { apiOn, onlyAction, publishHeldNotices, refusalOf, runDay } from '../testing/one-claim.ts'
import { memorySink } from '../testing/sink.ts'
import { verifyAudit } from './verify-audit.ts'

const reason = 'they asked'

let opened: TestBook
let api: ReturnType<typeof apiOn>
let actionId: string

/** A claim whose notice was decided on 17 March and waits for release. */
beforeEach(async () => {
  opened = openTestBook()
  publishHeldNotices(opened.book)
  importAll(opened.book, invoice('1'))
  await runDay(opened.book, '2026-03-02')
  await runDay(opened.book, '2026-03-17')
  api = apiOn(opened.book, '2026-03-18')
  actionId = onlyAction(opened.book, 'pending')
})

afterEach(() => removeTestBook(opened))

const claim = async () => api.claims.get({ id: (await api.claims.list()).claims[0]?.id ?? '' })

describe('a letter that was changed while it waits', () => {
  test('goes out as changed, and the timeline tells', async () => {
    const before = await api.letters.preview({ actionId })
    const change = { feeMaxMinor: 0, payWithinDaysMin: 30 }
    await api.actions.change({ id: actionId, change, reason })
    await api.actions.release({ id: actionId })
    const sink = await runDay(opened.book, '2026-03-18')
    const sent = sink.actions.get(actionId)
    expect(sent).toMatchObject({ action: { feeMinor: 0, payWithinDays: 30 } })
    const { events, letters } = await claim()
    expect(letters.at(-1)).toMatchObject({ feeMinor: 0, payWithinDays: 30 })
    expect(events).toContainEqual(
      expect.objectContaining({
        ...{
          type: 'action-changed',
          on: '2026-03-18',
          actor: { kind: 'person', id: 'user-of-test' },
        },
        data: { decisionId: actionId, reason, ...change, notBefore: null },
      }),
    )
    expect(before).toMatchObject({ outcome: 'send', letter: { action: { payWithinDays: 14 } } })
    expect(verifyAudit(opened.book, null).findings).toEqual([])
  })

  test('is shown beforehand as it would go out, and nothing is kept of that', async () => {
    const change = { payWithinDaysMin: 40, sendTo: { city: 'Bodø' } }
    const shown = await api.letters.preview({ actionId, change })
    expect(shown).toMatchObject({
      outcome: 'send',
      letter: { action: { payWithinDays: 40 }, debtor: { city: 'Bodø' } },
    })
    expect((await claim()).events.map(({ type }) => type)).not.toContain('action-changed')
    expect(await api.letters.preview({ actionId })).toMatchObject({
      letter: { action: { payWithinDays: 14 }, debtor: { city: null } },
    })
  })

  test('goes where the person said', async () => {
    await api.actions.change({
      ...{ id: actionId, reason },
      change: { sendTo: { street: 'Strandgata 2', postalCode: '8001', city: 'Bodø' } },
    })
    await api.actions.release({ id: actionId })
    const sink = await runDay(opened.book, '2026-03-18')
    expect(sink.actions.get(actionId)?.debtor).toMatchObject({
      ...{ street: 'Strandgata 2', city: 'Bodø', email: null, name: 'Skyldner 1' },
    })
    expect(JSON.stringify(await claim().then(({ pending }) => pending))).not.toContain('Strandgata')
  })

  test('rests until its day', async () => {
    const change = { notBefore: '2026-03-24' }
    await api.actions.change({ id: actionId, change, reason })
    await api.actions.release({ id: actionId })
    expect((await runDay(opened.book, '2026-03-23')).actions.size).toBe(0)
    expect((await api.actions.list({ status: 'pending' })).actions).toMatchObject([
      { dueOn: '2026-03-24', change: { ...change, feeMaxMinor: null } },
    ])
    expect((await runDay(opened.book, '2026-03-24')).actions.has(actionId)).toBe(true)
  })

  test('can be changed back to what was decided', async () => {
    await api.actions.change({ id: actionId, change: { notBefore: '2026-03-24' }, reason })
    await api.actions.change({ id: actionId, change: {}, reason: 'a mistake' })
    await api.actions.release({ id: actionId })
    expect((await runDay(opened.book, '2026-03-18')).actions.get(actionId)?.action).toMatchObject({
      payWithinDays: 14,
    })
  })
})

describe('a change is refused', () => {
  test.each([
    { change: { feeMaxMinor: 1_000_000 }, code: 'fee-above-decided' },
    { change: { payWithinDaysMin: 3 }, code: 'time-below-decided' },
    { change: { notBefore: '2026-03-18' }, code: 'day-not-later' },
  ])('that is looser than the decision: $change', async ({ change, code }) => {
    expect(await refusalOf(api.actions.change({ id: actionId, change, reason }))).toBe(code)
  })

  test('of what is not there or has gone out', async () => {
    const change = { feeMaxMinor: 0 }
    expect(await refusalOf(api.actions.change({ id: 'x', change, reason }))).toBe('action-unknown')
    const gone = onlyAction(opened.book, 'sent')
    expect(await refusalOf(api.actions.change({ id: gone, change, reason }))).toBe(
      'action-not-waiting',
    )
  })
})

describe('a letter that went out', () => {
  test('is shown as it went', async () => {
    const sink = memorySink()
    await api.actions.release({ id: actionId })
    await runDay(opened.book, '2026-03-18', sink)
    const { source, sent } = await apiOn(opened.book, '2026-03-18', sink).letters.get({ actionId })
    expect(source).toBe('kept')
    expect(sent.letter).toEqual(sink.actions.get(actionId)?.letter)
    expect(sent.letter?.body).toContain('1')
  })

  test('is written anew where it is kept no more, or was changed by hand, to the same hash', async () => {
    const sink = memorySink()
    await api.actions.change({ id: actionId, change: { payWithinDaysMin: 30 }, reason })
    await api.actions.release({ id: actionId })
    await runDay(opened.book, '2026-03-18', sink)
    const kept = sink.actions.get(actionId)
    const forged = { ...kept, letter: { ...kept?.letter, body: 'Pay twice.' } }
    const other = memorySink()
    for (const one of [null, forged]) {
      if (one !== null) other.actions.set(actionId, one as never)
      const shown = await apiOn(opened.book, '2026-03-19', other).letters.get({ actionId })
      expect(shown.source).toBe('rebuilt')
      expect(shown.sent.letter).toEqual(kept?.letter)
    }
  })

  test('is not shown where it is lost', async () => {
    await api.actions.release({ id: actionId })
    await runDay(opened.book, '2026-03-18')
    const { store } = opened.book
    store.sqlite.exec(`UPDATE "Debtor" SET "name" = 'Somebody else'`)
    expect(await refusalOf(api.letters.get({ actionId }))).toBe('letter-lost')
  })

  test('is not shown before it went', async () => {
    expect(await refusalOf(api.letters.get({ actionId }))).toBe('letter-not-sent')
    expect(await refusalOf(api.letters.get({ actionId: 'x' }))).toBe('action-unknown')
  })
})
