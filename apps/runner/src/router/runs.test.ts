import { afterEach, beforeEach, expect, test } from 'vitest'
import { importAll, invoice, openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { apiOn, refusalOf, runDay } from '../testing/one-claim.ts'

let opened: TestBook
let api: ReturnType<typeof apiOn>

beforeEach(() => {
  opened = openTestBook()
  importAll(opened.book, invoice('1'), invoice('2'), invoice('3'))
  api = apiOn(opened.book, '2026-03-02')
})

afterEach(() => removeTestBook(opened))

test('a preview counts all that a run would do, tells it in pages, and writes nothing', async () => {
  const first = await api.runs.preview({ limit: 2 })
  expect(first).toMatchObject({
    ...{ asOf: '2026-03-02', looked: 3, noteCount: 0 },
    counts: [{ effect: 'decide', kind: 'remind', count: 3 }],
  })
  const second = await api.runs.preview({ limit: 2, cursor: first.nextCursor ?? '' })
  const told = [...first.actions, ...second.actions].map(({ invoiceNumber }) => invoiceNumber)
  expect([told.toSorted(), second.nextCursor]).toEqual([['1', '2', '3'], null])
  expect((await api.runs.preview({ kind: 'notice' })).actions).toEqual([])
  expect((await api.actions.list()).actions).toEqual([])
  expect((await api.runs.list()).runs).toEqual([])
})

test('previews at the same time do not mix', async () => {
  const previews = await Promise.all([
    api.runs.preview(),
    api.runs.preview({ asOf: '2026-02-20' }),
    api.runs.preview(),
  ])
  expect(previews.map(({ looked, actions }) => [looked, actions.length])).toEqual([
    ...[
      [3, 3],
      [3, 0],
      [3, 3],
    ],
  ])
})

test('what a run decided is listed, and what kept it from claims, with the claims', async () => {
  await api.payments.register({
    ...{ claimId: (await api.claims.list()).claims[0]?.id ?? '', on: '2026-03-02' },
    ...{ amountMinor: 10, idempotencyKey: 'late' },
  })
  await runDay(opened.book, '2026-03-01')
  const [run] = (await api.runs.list()).runs
  const problems = await api.runs.problems({ id: run?.id ?? '', limit: 1 })
  expect(problems).toMatchObject({
    problems: [{ code: 'event-after-day', invoiceNumber: expect.any(String) }],
    ...{ counts: { 'event-after-day': 1 }, nextCursor: null },
  })
  expect((await api.runs.problems({ id: run?.id ?? '', code: 'bug' })).problems).toEqual([])
  expect(await refusalOf(api.runs.problems({ id: 'x' }))).toBe('run-unknown')
  await runDay(opened.book, '2026-03-02')
  const [later] = (await api.runs.list()).runs
  expect((await api.actions.list({ runId: later?.id })).actions).toHaveLength(3)
  expect((await api.actions.list({ runId: run?.id })).actions).toHaveLength(0)
})
