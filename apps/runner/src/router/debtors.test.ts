import { addDays, plainDate } from '@forfall/rules'
import { TRPCError } from '@trpc/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestBook, removeTestBook, type TestBook, testNow } from '../testing/book.ts'
import { testContext } from '../testing/caller.ts'
import { endedOn, liveThrough, personal } from '../testing/past-debtor.ts'
import { memorySink } from '../testing/sink.ts'
import { appRouter } from './index.ts'

let opened: TestBook
let today = endedOn
let api: ReturnType<typeof appRouter.createCaller>

beforeEach(async () => {
  opened = openTestBook()
  const sink = memorySink()
  await liveThrough(opened, sink)
  today = endedOn
  const clock = { today: () => today, now: () => testNow }
  api = appRouter.createCaller(testContext(opened.book, { clock, sink }))
})

afterEach(() => removeTestBook(opened))

const refusal = async (call: Promise<unknown>): Promise<readonly [string, string]> => {
  try {
    await call
  } catch (error) {
    if (error instanceof TRPCError) return [error.code, error.message]
  }
  return ['none', '']
}

test('a debtor from the list over the export to the erasure', async () => {
  const first = await api.debtors.list({ limit: 1 })
  const second = await api.debtors.list({ limit: 1, cursor: first.nextCursor ?? '' })
  expect(first.debtors[0]?.id).not.toBe(second.debtors[0]?.id)
  const [debtor] = (await api.debtors.list({ search: personal })).debtors
  const id = debtor?.id ?? 'none'
  expect((await api.debtors.export({ id })).claims).toHaveLength(2)
  const reason = 'debtor-asked'
  const [code, text] = await refusal(api.debtors.erase({ id, reason }))
  expect(code).toBe('PRECONDITION_FAILED')
  expect(text).toMatch(/before 2031-04-22: claim claim-/)
  await api.debtors.setRetention({ days: 1 })
  expect((await api.debtors.due()).debtors).toEqual([])
  today = addDays(endedOn, 2)
  expect((await api.debtors.due()).debtors).toMatchObject([{ id }])
  expect(await api.debtors.erase({ id, reason })).toMatchObject({ erasedOn: today, isNew: true })
  expect((await api.debtors.due()).debtors).toEqual([])
  expect((await api.audit.verify()).findings).toEqual([])
})

test('what cannot be is refused by its kind', async () => {
  const nobody = { id: 'x', reason: 'debtor-asked' } as const
  expect(await refusal(api.debtors.erase(nobody))).toMatchObject(['NOT_FOUND', /no debtor x/])
  expect(await refusal(api.debtors.export({ id: 'x' }))).toMatchObject(['NOT_FOUND', /x/])
  expect(await refusal(api.debtors.setRetention({ days: 0 }))).toMatchObject([
    'BAD_REQUEST',
    /0 days/,
  ])
  const { debtors } = await api.debtors.list({ search: '3 skyldner' })
  const open = { id: debtors[0]?.id ?? '', reason: 'retention-over' } as const
  today = plainDate('2040-01-01')
  expect(await refusal(api.debtors.erase(open))).toMatchObject(['PRECONDITION_FAILED', /is open/])
})
