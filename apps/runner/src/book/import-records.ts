import { assert, ok, type PlainDate, type Result, refused } from '@forfall/rules'
import type { ImportedRecord } from '../import/record.ts'
import { intakeOn } from '../placing/assign.ts'
import { audit } from '../store/audit.ts'
import { batchByHash, insertBatch, type NewBatch } from '../store/batches.ts'
import { transact } from '../store/transact.ts'
import type { Book } from './book.ts'
import { importCreditNote, importHappening } from './import-happening.ts'
import { importInvoice } from './import-invoice.ts'
import type { BookImportProblem } from './import-problem.ts'
import { type ImportCounts, type ImportSession, noCounts } from './import-session.ts'

/** The file that records come from. */
export type SourceFile = Pick<NewBatch, 'fileName' | 'contentHash' | 'format'> &
  Partial<Pick<NewBatch, 'byteCount' | 'notes'>>

/** How records are taken into the book. */
export type Taking = {
  /** The law the importer names for the file; `null` leaves it to the records. */
  readonly jurisdiction: string | null
  /** The day whose policies take the new claims. */
  readonly today: PlainDate
}

/** A file with its records. */
export type ReadRecords = SourceFile & { readonly records: readonly ImportedRecord[] }

/** What taking the records of a file came to. */
export type TakenRecords = {
  readonly batchId: string
  /** False when the same file was read before and brought nothing now. */
  readonly isNew: boolean
  readonly counts: ImportCounts
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
  file: ReadRecords,
  taking: Taking,
): Result<TakenRecords, readonly BookImportProblem[]> {
  const { records, byteCount = null, notes = [], ...source } = file
  return transact<TakenRecords, readonly BookImportProblem[]>(book.store, () => {
    const session = sessionFor(book, taking)
    for (const record of inOrder(records)) importRecord(session, record)
    const { problems, counts } = session
    if (problems.length > 0) return refused(problems)
    const earlier = bringsNothing(counts) ? batchByHash(book.store, source.contentHash) : undefined
    if (earlier !== undefined) return ok({ batchId: earlier.id, isNew: false, counts })
    const [creditorId = null, ...others] = session.creditors
    const batchId = insertBatch(book.store, {
      ...{ ...source, byteCount, notes, counts, status: 'imported' },
      creditorId: others.length === 0 ? creditorId : null,
    })
    const { contentHash, format } = source
    const data = { contentHash, format, ...counts }
    audit(book.store, { kind: 'file-imported', subject: batchId, data })
    return ok({ batchId, isNew: true, counts })
  })
}

const bringsNothing = ({ newClaims, completedClaims, newEvents }: ImportCounts): boolean =>
  newClaims + completedClaims + newEvents === 0

/** What would become of one record. */
export type RecordOutcome = {
  readonly record: ImportedRecord
  /** `changed`: the claim gets events. `completed`: it gets what was missing, such as its law. */
  readonly outcome: 'new' | 'completed' | 'changed' | 'known' | 'refused'
}

/** What taking the records of a file would come to. */
export type CheckedRecords = {
  readonly counts: ImportCounts
  readonly outcomes: readonly RecordOutcome[]
  readonly problems: readonly BookImportProblem[]
}

/** Looks what taking the records of a file would come to; the book stays as it is. */
export function checkRecords(
  book: Book,
  records: readonly ImportedRecord[],
  taking: Taking,
): CheckedRecords {
  const tried = transact<never, CheckedRecords>(book.store, () => {
    const session = sessionFor(book, taking)
    const outcomes = inOrder(records).map((record) => {
      const before = { ...session.counts }
      const problemCount = session.problems.length
      importRecord(session, record)
      const isRefused = session.problems.length > problemCount
      return { record, outcome: isRefused ? 'refused' : outcomeOf(before, session.counts) } as const
    })
    // What was tried is taken back with the transaction.
    return refused({ counts: session.counts, outcomes, problems: session.problems })
  })
  assert(!tried.ok, 'a check takes nothing')
  return tried.problem
}

function outcomeOf(before: ImportCounts, after: ImportCounts): RecordOutcome['outcome'] {
  const isMore = (what: keyof ImportCounts): boolean => after[what] > before[what]
  if (isMore('newClaims')) return 'new'
  if (isMore('completedClaims')) return 'completed'
  return isMore('newEvents') ? 'changed' : 'known'
}

const sessionFor = (book: Book, { jurisdiction, today }: Taking): ImportSession => ({
  book,
  jurisdiction,
  intake: intakeOn(book, today),
  counts: { ...noCounts },
  problems: [],
  seen: new Map(),
  creditors: new Set(),
})

const order = { invoice: 0, 'credit-note': 1, happening: 2 } as const

const inOrder = (records: readonly ImportedRecord[]): readonly ImportedRecord[] =>
  [...records].sort((a, b) => order[a.kind] - order[b.kind])

function importRecord(session: ImportSession, record: ImportedRecord): void {
  if (record.kind === 'invoice') importInvoice(session, record)
  else if (record.kind === 'credit-note') importCreditNote(session, record)
  else importHappening(session, record)
}
