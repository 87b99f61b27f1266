import { ok, type PlainDate, type Result, refused } from '@forfall/rules'
import type { ImportedRecord } from '../import/record.ts'
import { intakeOn } from '../placing/assign.ts'
import { audit } from '../store/audit.ts'
import { insertBatch } from '../store/batches.ts'
import { transact } from '../store/transact.ts'
import type { Book } from './book.ts'
import { importCreditNote, importHappening } from './import-happening.ts'
import { importInvoice } from './import-invoice.ts'
import type { BookImportProblem } from './import-problem.ts'
import type { ImportCounts, ImportSession } from './import-session.ts'

/** The file that records come from. */
export type SourceFile = {
  readonly fileName: string
  /** SHA-256 of its bytes, in hex. */
  readonly contentHash: string
  readonly format: string
}

/** How records are taken into the book. */
export type Taking = {
  /** The law the importer names for the file; `null` leaves it to the records. */
  readonly jurisdiction: string | null
  /** The day whose policies take the new claims. */
  readonly today: PlainDate
}

/**
 * Takes the records of one file into the book, all of them or none.
 *
 * Invoices go before credit notes and those before happenings, wherever they stand in the file. The
 * same file read again changes nothing.
 *
 * @problem every record that does not fit what is in the book
 */
export function importRecords(
  book: Book,
  file: SourceFile & { readonly records: readonly ImportedRecord[] },
  { jurisdiction, today }: Taking,
): Result<ImportCounts, readonly BookImportProblem[]> {
  const { records, ...source } = file
  return transact<ImportCounts, readonly BookImportProblem[]>(book.store, () => {
    const session: ImportSession = {
      book,
      jurisdiction,
      intake: intakeOn(book, today),
      counts: { newClaims: 0, knownClaims: 0, completedClaims: 0, newEvents: 0, knownEvents: 0 },
      problems: [],
      seen: new Map(),
      creditors: new Set(),
    }
    for (const record of inOrder(records)) importRecord(session, record)
    if (session.problems.length > 0) return refused(session.problems)
    const [creditorId = null, ...others] = session.creditors
    const batchId = insertBatch(book.store, {
      ...source,
      creditorId: others.length === 0 ? creditorId : null,
      counts: session.counts,
    })
    const { contentHash, format } = source
    const data = { contentHash, format, ...session.counts }
    audit(book.store, { kind: 'file-imported', subject: batchId, data })
    return ok(session.counts)
  })
}

const order = { invoice: 0, 'credit-note': 1, happening: 2 } as const

const inOrder = (records: readonly ImportedRecord[]): readonly ImportedRecord[] =>
  [...records].sort((a, b) => order[a.kind] - order[b.kind])

function importRecord(session: ImportSession, record: ImportedRecord): void {
  if (record.kind === 'invoice') importInvoice(session, record)
  else if (record.kind === 'credit-note') importCreditNote(session, record)
  else importHappening(session, record)
}
