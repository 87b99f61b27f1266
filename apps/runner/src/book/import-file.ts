import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { ok, type PlainDate, type Result, refused } from '@forfall/rules'
import { readInvoiceFile } from '../import/index.ts'
import type { ImportOptions } from '../import/options.ts'
import { importProblemGist, importProblemText, importRemarkText } from '../import/problems.ts'
import type { Place } from '../import/record.ts'
import { type BatchNote, insertBatch } from '../store/batches.ts'
import { transact } from '../store/transact.ts'
import type { Book } from './book.ts'
import {
  type BookImportProblem,
  bookImportProblemGist,
  bookImportProblemText,
} from './import-problem.ts'
import {
  type CheckedRecords,
  checkRecords,
  importRecords,
  type ReadRecords,
} from './import-records.ts'
import type { ImportCounts } from './import-session.ts'

/** A problem or remark about a file: its code, where it stands, and one sentence. */
export type FileNote = { readonly code: string; readonly place: Place; readonly text: string }

/** What became of a file. */
export type FileImport =
  | {
      readonly status: 'imported'
      readonly file: string
      /** Its place in the history of imports. */
      readonly batchId: string
      /** False when the same file was read before and brought nothing now. */
      readonly isNew: boolean
      readonly format: string
      readonly counts: ImportCounts
      readonly remarks: readonly FileNote[]
    }
  | {
      readonly status: 'refused'
      readonly file: string
      readonly batchId: string
      readonly problems: readonly FileNote[]
    }

/** How a file is to be read. */
export type Reading = {
  /** The law of its claims, where the importer names one. */
  readonly jurisdiction: string | null
  /** The day whose policies take the new claims. */
  readonly today: PlainDate
  /** What fills gaps of the file. */
  readonly gaps: ImportOptions
}

/** A file wherever it lies. It is read from its beginning as often as it is opened. */
export type FileSource = {
  /** What messages call it. */
  readonly shown: string
  readonly open: () => AsyncIterable<Uint8Array>
}

/**
 * Reads an invoice file into the book, all of it or nothing.
 *
 * @param file `path` is opened, `shown` is what messages call it
 */
export const importFile = (
  book: Book,
  { path, shown }: { readonly path: string; readonly shown: string },
  reading: Reading,
): Promise<FileImport> => importSource(book, { shown, open: () => createReadStream(path) }, reading)

/** Reads invoices into the book, all of a file or nothing. What was refused is noted as well. */
export async function importSource(
  book: Book,
  source: FileSource,
  reading: Reading,
): Promise<FileImport> {
  const read = await readSource(source, reading.gaps)
  if (!read.ok) return refusedFile(book, source, read.problem)
  const { remarks, ...file } = read.value
  const notes = remarks.map(keptNote)
  const taken = importRecords(book, { ...file, notes }, reading)
  if (!taken.ok) {
    const problems = taken.problem.map(bookProblemNote)
    const { format, contentHash, byteCount } = file
    return refusedFile(book, source, { format, contentHash, byteCount, problems })
  }
  const { shown } = source
  return { status: 'imported', file: shown, ...taken.value, format: file.format, remarks }
}

/** What reading a file into the book would come to. */
export type FileCheck = {
  readonly file: string
  /** `null` where the file could not be read. */
  readonly format: string | null
  readonly contentHash: string
  readonly byteCount: number
  /** `null` where the file could not be read. */
  readonly checked: CheckedRecords | null
  readonly problems: readonly FileNote[]
  readonly remarks: readonly FileNote[]
}

/** Looks what reading a file into the book would come to; nothing of it is kept. */
export async function checkSource(
  book: Book,
  source: FileSource,
  reading: Reading,
): Promise<FileCheck> {
  const read = await readSource(source, reading.gaps)
  const file = source.shown
  if (!read.ok) {
    const { contentHash, byteCount } = read.problem
    const problems = read.problem.problems.map(toldOf)
    return { file, format: null, contentHash, byteCount, checked: null, problems, remarks: [] }
  }
  const { format, contentHash, byteCount, records, remarks } = read.value
  const checked = checkRecords(book, records, reading)
  const problems = checked.problems.map((one) => noteOf(one, bookImportProblemText(one)))
  return { file, format, contentHash, byteCount, checked, problems, remarks }
}

/** Size and hash of a file; what cannot be opened has none. */
type Bytes = { readonly contentHash: string; readonly byteCount: number }

/** A problem with a sentence that may be kept: without what the file says there. */
type Problem = FileNote & { readonly gist: string }

type Read = ReadRecords & Bytes & { readonly remarks: readonly FileNote[] }

type Unread = Bytes & { readonly format: string; readonly problems: readonly Problem[] }

async function readSource(
  { shown, open }: FileSource,
  gaps: ImportOptions,
): Promise<Result<Read, Unread>> {
  const read = await readInvoiceFile({ name: shown, stream: open() }, gaps)
  if (!read.ok) {
    const problems = read.problem.map((one) => ({
      ...noteOf(one, importProblemText(one)),
      gist: importProblemGist(one),
    }))
    const isThere = problems.every(({ code }) => code !== 'file-not-readable')
    const bytes = isThere ? await measured(open()) : unmeasured
    return refused({ ...bytes, format: '', problems })
  }
  const { format, records, remarks } = read.value
  const told = remarks.map((one) => noteOf(one, importRemarkText(one)))
  return ok({ fileName: shown, format, records, remarks: told, ...(await measured(open())) })
}

const unmeasured: Bytes = { contentHash: '', byteCount: 0 }

async function measured(bytes: AsyncIterable<Uint8Array>): Promise<Bytes> {
  const hash = createHash('sha256')
  let byteCount = 0
  for await (const chunk of bytes) {
    hash.update(chunk)
    byteCount += chunk.byteLength
  }
  return { contentHash: hash.digest('hex'), byteCount }
}

/** Notes in the history of imports that a file was refused, and tells it. */
function refusedFile(book: Book, { shown }: FileSource, unread: Unread): FileImport {
  const { problems, contentHash, byteCount, format } = unread
  const notes = problems.map(({ gist, ...note }) => keptNote({ ...note, text: gist }))
  const noted = transact<string, never>(book.store, () =>
    ok(
      insertBatch(book.store, {
        ...{ creditorId: null, fileName: shown, contentHash, byteCount, format },
        ...{ status: 'refused', counts: {}, notes },
      }),
    ),
  )
  const batchId = noted.ok ? noted.value : ''
  return { status: 'refused', file: shown, batchId, problems: problems.map(toldOf) }
}

const toldOf = ({ gist: _gist, ...note }: Problem): FileNote => note

const bookProblemNote = (problem: BookImportProblem): Problem => ({
  ...noteOf(problem, bookImportProblemText(problem)),
  gist: bookImportProblemGist(problem),
})

const noteOf = (
  { code, place }: { readonly code: string; readonly place: Place },
  text: string,
): FileNote => ({ code, place, text })

const keptNote = ({ code, place: { file: _file, ...place }, text }: FileNote): BatchNote => ({
  code,
  place,
  text,
})
