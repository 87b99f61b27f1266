import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assert, type Jurisdiction, plainDate } from '@forfall/rules'
import { type Book, closeBook, openBook } from '../book/book.ts'
import { importRecords } from '../book/import-records.ts'
import type { ImportCounts } from '../book/import-session.ts'
import type { ImportedInvoice, ImportedRecord } from '../import/record.ts'
import { noTerms } from '../import/terms.ts'

/** A book of a test, in a folder of its own. */
export type TestBook = { readonly book: Book; readonly folder: string; readonly file: string }

/** The instant at which everything in tests is recorded. */
export const testNow = '2026-03-01T08:00:00.000Z'

/** The secret of every book of tests. */
export const testBookSecret = 'the secret of a test'

/** The day on which books of tests are opened and files read into them. */
export const testToday = plainDate('2026-03-01')

/** Opens a new book in a folder of its own, or the book in a folder that is there. */
export function openTestBook(
  folder = mkdtempSync(join(tmpdir(), 'forfall-')),
  options: { readonly jurisdictions?: readonly Jurisdiction[]; readonly now?: () => string } = {},
): TestBook {
  const file = join(folder, 'forfall.db')
  const now = options.now ?? (() => testNow)
  const { jurisdictions } = options
  const opened = openBook({
    file,
    now,
    secret: testBookSecret,
    today: testToday,
    ...(jurisdictions === undefined ? {} : { jurisdictions }),
  })
  assert(opened.ok, 'the test book does not open')
  return { book: opened.value, folder, file }
}

/** Closes a book of a test and removes its folder. */
export async function removeTestBook({ book, folder }: TestBook): Promise<void> {
  await closeBook(book)
  rmSync(folder, { recursive: true, force: true })
}

const creditor = {
  name: 'Fjord Strøm AS',
  organisationNumber: '999999999',
  country: 'NO',
  customerNumber: null,
  email: null,
  address: null,
} as const

/** The creditor of test invoices. */
export const testCreditor = creditor

/** An invoice of 1 000.00 NOK to a consumer, due on 16 February 2026, with what a test changes. */
export function invoice(number: string, changes: Partial<ImportedInvoice> = {}): ImportedInvoice {
  return {
    kind: 'invoice',
    place: { file: 'test.json', record: number },
    number,
    issuedOn: plainDate('2026-02-01'),
    dueOn: plainDate('2026-02-16'),
    amountMinor: 100_000,
    currency: 'NOK',
    creditor,
    debtor: {
      kind: 'consumer',
      name: `Skyldner ${number}`,
      organisationNumber: null,
      country: 'NO',
      customerNumber: `K${number}`,
      email: null,
      address: null,
    },
    paymentReference: null,
    terms: noTerms,
    paidMinor: 0,
    history: [],
    ...changes,
  }
}

/** Imports records that must be taken. */
export function importAll(book: Book, ...records: readonly ImportedRecord[]): ImportCounts {
  const source = { fileName: 'test.json', contentHash: 'test', format: 'json' }
  const taking = { jurisdiction: null, today: testToday }
  const taken = importRecords(book, { ...source, records }, taking)
  assert(taken.ok, 'the test records do not fit the book')
  return taken.value.counts
}
