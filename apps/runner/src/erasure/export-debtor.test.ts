import { afterEach, beforeEach, expect, test } from 'vitest'
import { listDebtors } from '../store/debtors.ts'
import { openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { endedOn, liveThrough, personal } from '../testing/past-debtor.ts'
import { type MemorySink, memorySink } from '../testing/sink.ts'
import { type DebtorExport, exportDebtor } from './export-debtor.ts'

let opened: TestBook
let sink: MemorySink

beforeEach(async () => {
  opened = openTestBook()
  sink = memorySink()
  await liveThrough(opened, sink)
})

afterEach(() => removeTestBook(opened))

const debtorId = (): string =>
  listDebtors(opened.book.store, { search: personal, limit: 2 })[0]?.id ?? 'none'

const exported = async (): Promise<DebtorExport> => {
  const result = await exportDebtor({ book: opened.book, sink }, debtorId(), endedOn)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

test('holds the person, what happened, what was decided and what was sent', async () => {
  const { debtor, creditor, claims } = await exported()
  expect(debtor).toMatchObject({ name: `Kari ${personal}`, city: personal })
  expect(creditor).toBe('Fjord Strøm AS')
  expect(claims.map(({ invoiceNumber }) => invoiceNumber).sort()).toEqual(['1', '2'])
  const claim = claims.find(({ invoiceNumber }) => invoiceNumber === '1')
  expect(claim).toMatchObject({ amount: '1000.00 NOK', ending: 'paid', endedOn })
  expect(claim?.events).toContainEqual({
    ...{ type: 'dispute-raised', on: '2026-03-12', reason: `${personal} rang` },
  })
  expect(claim?.decisions.length).toBeGreaterThan(2)
  expect(claim?.decisions.every(({ summary }) => summary.length > 10)).toBe(true)
  const letters = claim?.actions.flatMap(({ sent }) => sent?.letter?.body ?? [])
  expect(letters?.join()).toContain(personal)
  expect(claim?.actions.map(({ id }) => id)).toEqual(
    claim?.decisions.map(({ decision }) => decision.id).sort(),
  )
})

test('holds nobody else, and the log knows that it was given', async () => {
  expect(JSON.stringify(await exported())).not.toContain('Skyldner')
  const entry = opened.book.store.sqlite
    .prepare('SELECT "kind", "subject" FROM "AuditEntry" ORDER BY "seq" DESC LIMIT 1')
    .get()
  expect(entry).toEqual({ kind: 'debtor-exported', subject: debtorId() })
})

test('is refused rather than incomplete', async () => {
  const broken = { ...sink, delivered: () => Promise.reject(new Error('the archive is away')) }
  expect(
    await exportDebtor({ book: opened.book, sink: broken }, debtorId(), endedOn),
  ).toMatchObject({ problem: { code: 'letter-not-readable', reason: 'the archive is away' } })
  expect(await exportDebtor({ book: opened.book, sink }, 'x', endedOn)).toMatchObject({
    problem: { code: 'debtor-unknown' },
  })
})
