import { jurisdictions, norway } from '@forfall/jurisdictions'
import { addDays, assert, decide, type Jurisdiction, plainDate } from '@forfall/rules'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runDunning } from '../run/run-dunning.ts'
import { claimById } from '../store/claims.ts'
import { allDecisionIds, decidedRow } from '../store/decisions.ts'
import { eventsOfClaim } from '../store/events.ts'
import { importAll, invoice, openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { memorySink } from '../testing/sink.ts'
import { releaseAction } from './actions.ts'
import { closeBook } from './book.ts'
import { foldLog, policyFor } from './fold.ts'
import { registerPayment } from './register-payment.ts'
import { replayStored } from './replay.ts'

let opened: TestBook

beforeEach(() => {
  opened = openTestBook()
})

afterEach(() => removeTestBook(opened))

/** Three claims over four months: letters, a part payment, a dispute, hand-overs. */
async function someMonths(): Promise<void> {
  importAll(
    opened.book,
    invoice('1'),
    invoice('2', {
      history: [{ kind: 'payment', on: plainDate('2026-03-10'), amountMinor: 30_000 }],
    } as never),
    invoice('3', { debtor: { ...invoice('3').debtor, kind: 'business' } }),
  )
  for (let day = plainDate('2026-02-17'); day < '2026-07-01'; day = addDays(day, 1)) {
    await runDunning({ book: opened.book, sink: memorySink(), asOf: day })
    for (const id of ids()) releaseAction(opened.book, id)
  }
}

const ids = (): readonly string[] => [...allDecisionIds(opened.book.store)]

const replays = () =>
  ids().map((id) => {
    const replay = replayStored(opened.book, id)
    assert(replay.ok, `${id} does not replay`)
    return replay.value
  })

test('every decision of a book comes out again with the same bytes', async () => {
  await someMonths()
  expect(ids().length).toBeGreaterThan(8)
  expect(replays().filter(({ isSame }) => !isSame)).toEqual([])
})

test('what is kept is short; made again it is what the reference reader decides, word for word', async () => {
  await someMonths()
  const { book } = opened
  for (const { id, replayed } of replays()) {
    const row = decidedRow(book.store, id)
    assert(row !== undefined && row.afterSeq !== null, `${id} rests on nothing`)
    expect(row.body.length).toBeLessThan(1_024)
    const claim = claimById(book.store, row.claimId)
    const policy = claim === undefined ? claim : policyFor(book, claim)
    assert(policy?.ok === true, `${id} has no policy`)
    const { ruleSet, jurisdiction, balance } = policy.value
    const log = eventsOfClaim(book.store, row.claimId).slice(0, row.afterSeq)
    const events = log.map(({ event }) => event)
    const state = foldLog(row.claimId, events, balance)
    expect(await decide({ state, ruleSet, jurisdiction, day: row.day })).toEqual(replayed)
  }
})

test('and after the law moved on and the policies with it', async () => {
  await someMonths()
  await closeBook(opened.book)
  opened = openTestBook(opened.folder, { jurisdictions: [moved, ...others] })
  expect(opened.book.lawOf('NO')?.release).toBe('no-later')
  expect(replays().filter(({ isSame }) => !isSame)).toEqual([])
})

const others = jurisdictions.filter(({ country }) => country !== 'NO')

/** Norway as it might be: every amount and rate gone, every policy with other deadlines. */
const moved: Jurisdiction = {
  ...norway,
  release: 'no-later',
  parameters: norway.parameters.map((parameter) => ({
    ...parameter,
    verifiedThrough: plainDate('2026-01-01'),
    values: parameter.values.map((entry) => ({ ...entry, value: null })),
  })),
  policies: norway.policies.map((policy) => ({ ...policy, title: { en: 'Another' } })),
}

test('what happened to the claim since then makes no difference', async () => {
  await someMonths()
  const before = replays()
  const claimId = before[0]?.replayed.claimId ?? ''
  const payment = { claimId, on: plainDate('2026-02-20'), amountMinor: 5_000 }
  registerPayment(opened.book, { ...payment, idempotencyKey: 'late' }, plainDate('2026-07-01'))
  expect(replays()).toEqual(before)
})

test('an unknown decision is refused', () => {
  expect(replayStored(opened.book, 'x/1/none')).toEqual({
    ok: false,
    problem: { code: 'decision-unknown', decisionId: 'x/1/none' },
  })
})
