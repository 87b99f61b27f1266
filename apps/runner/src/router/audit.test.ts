import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { testContext } from '../testing/caller.ts'
import { appRouter } from './index.ts'

let opened: TestBook
let now: string
let api: ReturnType<typeof appRouter.createCaller>

beforeEach(async () => {
  now = '2026-03-01T23:30:00.000Z'
  opened = openTestBook(undefined, { now: () => now })
  api = appRouter.createCaller(testContext(opened.book))
  now = '2026-03-02T23:30:00.000Z'
  await api.people.invite({ email: 'late@example.com', roles: ['author'] })
  now = '2026-03-03T00:00:00.000Z'
  await api.people.invite({ email: 'early@example.com', roles: ['author'] })
})

afterEach(() => removeTestBook(opened))

const instants = async (between: { readonly from?: string; readonly until?: string }) =>
  (await api.audit.list(between)).entries.map(({ at }) => at)

test('entries are found by when they were made: the first instant counts, the last does not', async () => {
  const day = { from: '2026-03-02T00:00:00.000Z', until: '2026-03-03T00:00:00.000Z' }
  expect(await instants(day)).toEqual(['2026-03-02T23:30:00.000Z'])
  expect(await instants({ from: '2026-03-03T00:00:00Z' })).toEqual(['2026-03-03T00:00:00.000Z'])
  expect(await instants({ until: day.from })).toEqual(['2026-03-01T23:30:00.000Z'])
})

test('an instant may be written shorter than the log writes it', async () => {
  expect(await instants({ from: '2026-03-02T23:30:00Z', until: '2026-03-03T00:00:00Z' })).toEqual([
    '2026-03-02T23:30:00.000Z',
  ])
})
