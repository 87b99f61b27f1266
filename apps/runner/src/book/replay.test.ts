import { jurisdictions, norway } from '@forfall/jurisdictions'
import { addDays, assert, type Jurisdiction, plainDate } from '@forfall/rules'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runDunning } from '../run/run-dunning.ts'
import { allDecisionIds } from '../store/outbox.ts'
import { importAll, invoice, openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { memorySink } from '../testing/sink.ts'
import { releaseAction } from './actions.ts'
import { closeBook } from './book.ts'
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
  const claimId = before[0]?.kept.claimId ?? ''
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
