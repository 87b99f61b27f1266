import { afterEach, beforeEach, expect, test } from 'vitest'
import { importAll, invoice, openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { apiOn, publishHeldNotices, refusalOf, runDay } from '../testing/one-claim.ts'

let opened: TestBook
let api: ReturnType<typeof apiOn>

const release = { waitsFor: 'release', kind: 'notice' } as const
const reason = 'agreed otherwise'

/** Three notices that wait for release. */
beforeEach(async () => {
  opened = openTestBook()
  publishHeldNotices(opened.book)
  importAll(opened.book, invoice('1'), invoice('2'), invoice('3'))
  await runDay(opened.book, '2026-03-02')
  await runDay(opened.book, '2026-03-17')
  api = apiOn(opened.book, '2026-03-18')
})

afterEach(() => removeTestBook(opened))

const waiting = async () => (await api.actions.list(release)).actions.map(({ id }) => id)

test('all that a filter finds are released, and go out', async () => {
  const selection = { filter: release, expectedCount: 3 }
  expect(await api.actions.releaseMany({ selection })).toMatchObject({ done: 3, refused: 0 })
  expect(await waiting()).toEqual([])
  expect((await api.actions.list({ waitsFor: 'sending' })).actions).toHaveLength(3)
  expect((await runDay(opened.book, '2026-03-18')).actions.size).toBe(3)
})

test('what is refused of one is done to the others, each with its result', async () => {
  const [first = '', second = '', third = ''] = await waiting()
  await api.actions.drop({ id: second, reason })
  const selection = { ids: [first, second, 'x', third, first] }
  const { done, refused, results } = await api.actions.dropMany({ selection, reason })
  expect([done, refused]).toEqual([2, 2])
  expect(results).toMatchObject([
    { id: first, ok: true },
    { id: second, ok: false, problem: { code: 'action-not-waiting', status: 'withdrawn' } },
    { id: 'x', ok: false, problem: { code: 'action-unknown' } },
    { id: third, ok: true },
  ])
})

test('a change is made to each, as far as each lets it', async () => {
  const [one = ''] = await waiting()
  const { id: sent = '' } = (await api.actions.list({ status: 'sent' })).actions[0] ?? {}
  const selection = { ids: [sent, one] }
  const change = { payWithinDaysMin: 21 }
  expect(await api.actions.changeMany({ selection, change, reason })).toMatchObject({
    results: [{ ok: false }, { id: one, ok: true }],
  })
})

test('nothing is done where the filter finds others than somebody saw', async () => {
  const [first = ''] = await waiting()
  await api.actions.drop({ id: first, reason })
  const selection = { filter: release, expectedCount: 3 }
  expect(await refusalOf(api.actions.releaseMany({ selection }))).toBe('selection-changed')
  expect(await waiting()).toHaveLength(2)
})

test('actions are counted as they are listed', async () => {
  const { counts } = await api.actions.counts()
  const of = (status: string, waits: boolean) =>
    counts.filter((one) => one.status === status && one.waitsForRelease === waits)
  expect(of('pending', true)).toMatchObject([{ kind: 'notice', count: 3 }])
  expect(of('sent', false)).toMatchObject([{ kind: 'remind', count: 3 }])
  const narrow = { country: 'NO', policyId: 'no-consumer', decidedFrom: '2026-03-03', search: '2' }
  expect((await api.actions.list(narrow)).actions).toMatchObject([{ invoiceNumber: '2' }])
  expect((await api.actions.list({ country: 'SE' })).actions).toEqual([])
  expect((await api.actions.list({ dueThrough: '2026-03-16' })).actions).toHaveLength(3)
})

test('a page follows the one before', async () => {
  const all = (await api.actions.list({ limit: 200 })).actions.map(({ id }) => id)
  const first = await api.actions.list({ limit: 4 })
  const second = await api.actions.list({ limit: 4, cursor: first.nextCursor ?? '' })
  expect([...first.actions, ...second.actions].map(({ id }) => id)).toEqual(all)
})
