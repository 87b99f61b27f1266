import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { PlainDate } from '@forfall/rules'
import { readInvoiceFile } from '../import/index.ts'
import type { ImportOptions } from '../import/options.ts'
import { importProblemText, importRemarkText } from '../import/problems.ts'
import type { Place } from '../import/record.ts'
import type { Book } from './book.ts'
import { bookImportProblemText } from './import-problem.ts'
import { importRecords } from './import-records.ts'
import type { ImportCounts } from './import-session.ts'

/** A problem or remark about a file: its code, where it stands, and one sentence. */
export type FileNote = { readonly code: string; readonly place: Place; readonly text: string }

/** What became of a file. */
export type FileImport =
  | {
      readonly status: 'imported'
      readonly file: string
      readonly format: string
      readonly counts: ImportCounts
      readonly remarks: readonly FileNote[]
    }
  | { readonly status: 'refused'; readonly file: string; readonly problems: readonly FileNote[] }

/** How a file is to be read. */
export type Reading = {
  /** The law of its claims, where the importer names one. */
  readonly jurisdiction: string | null
  /** The day whose policies take the new claims. */
  readonly today: PlainDate
  /** What fills gaps of the file. */
  readonly gaps: ImportOptions
}

/**
 * Reads an invoice file into the book, all of it or nothing.
 *
 * @param file `path` is opened, `shown` is what messages call it
 */
export async function importFile(
  book: Book,
  file: { readonly path: string; readonly shown: string },
  { jurisdiction, today, gaps }: Reading,
): Promise<FileImport> {
  const { path, shown } = file
  const source = { name: shown, stream: createReadStream(path) }
  const read = await readInvoiceFile(source, gaps)
  if (!read.ok) {
    const problems = read.problem.map((one) => noteOf(one, importProblemText(one)))
    return { status: 'refused', file: shown, problems }
  }
  const { format, records, remarks } = read.value
  const about = { fileName: shown, contentHash: await hashOf(path), format }
  const imported = importRecords(book, { ...about, records }, { jurisdiction, today })
  if (!imported.ok) {
    const problems = imported.problem.map((one) => noteOf(one, bookImportProblemText(one)))
    return { status: 'refused', file: shown, problems }
  }
  return {
    status: 'imported',
    file: shown,
    format,
    counts: imported.value,
    remarks: remarks.map((one) => noteOf(one, importRemarkText(one))),
  }
}

const noteOf = (
  { code, place }: { readonly code: string; readonly place: Place },
  text: string,
): FileNote => ({ code, place, text })

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
