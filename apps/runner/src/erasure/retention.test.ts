import { addDays } from '@forfall/rules'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { importAll, invoice, openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { endedOn, liveThrough } from '../testing/past-debtor.ts'
import { type MemorySink, memorySink } from '../testing/sink.ts'
import { eraseDebtor } from './erase-debtor.ts'
import { dueForErasure, setRetention } from './retention.ts'

let opened: TestBook
let sink: MemorySink

beforeEach(async () => {
  opened = openTestBook()
  sink = memorySink()
  await liveThrough(opened, sink)
})

afterEach(() => removeTestBook(opened))

const dueOn = (days: number) => dueForErasure(opened.book, addDays(endedOn, days)).debtors

test('a book keeps data for years until somebody says otherwise', () => {
  expect(dueForErasure(opened.book, endedOn).retentionDays).toBeGreaterThan(1_825)
  expect(dueOn(1_827)).toEqual([])
  expect(dueOn(1_828)).toMatchObject([{ claimCount: 2, openCount: 0, lastEndedOn: endedOn }])
})

test('who is due can be erased that day, and who is not cannot', async () => {
  setRetention(opened.book, 10)
  for (const days of [9, 10, 11, 12]) {
    const [due] = dueOn(days)
    const debtorId = due?.id ?? onlyEnded()
    const erasing = { debtorId, reason: 'debtor-asked' } as const
    const erased = await eraseDebtor({ book: opened.book, sink }, erasing, addDays(endedOn, days))
    expect([days, due !== undefined || days === 12, erased.ok]).toEqual([
      days,
      days > 10,
      days > 10,
    ])
  }
})

const onlyEnded = (): string =>
  opened.book.store.sqlite
    .prepare('SELECT "debtorId" FROM "Claim" WHERE "endedOn" IS NOT NULL')
    .pluck()
    .get() as string

test('a debtor of no claim at all has nothing to wait for', () => {
  const other = { ...invoice('3').debtor, customerNumber: 'moved' }
  importAll(opened.book, invoice('3', { debtor: other }))
  expect(dueOn(0)).toMatchObject([{ customerNumber: 'moved', claimCount: 0, lastEndedOn: null }])
})

test('a change of the retention is noted once', () => {
  expect(setRetention(opened.book, 400)).toEqual({ ok: true, value: { days: 400 } })
  setRetention(opened.book, 400)
  const noted = opened.book.store.sqlite
    .prepare(`SELECT "data" FROM "AuditEntry" WHERE "kind" = 'retention-set'`)
    .pluck()
    .all()
  expect(noted).toEqual(['{"days":400,"from":1827}'])
})

test.each([0, -1])('%d days are too few', (days) => {
  expect(setRetention(opened.book, days)).toEqual({
    ok: false,
    problem: { code: 'retention-too-short', days, daysMin: 1 },
  })
})
