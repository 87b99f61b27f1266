import { readFileSync } from 'node:fs'
import { readInvoiceFile } from '../index.ts'
import type { ImportOptions } from '../options.ts'
import type { ImportProblem } from '../problems.ts'
import type {
  ImportedCreditNote,
  ImportedFile,
  ImportedHappeningRecord,
  ImportedInvoice,
  ImportedRecord,
} from '../record.ts'

/** The text of a fixture, as UTF-8. */
export const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')

/** The path of a fixture. */
export const fixturePath = (name: string): string =>
  new URL(`../fixtures/${name}`, import.meta.url).pathname

/** The path of a file of the demo book. */
export const demoPath = (name: string): string =>
  new URL(`../../../demo/invoices/${name}`, import.meta.url).pathname

type Content = string | Uint8Array

const sourceOf = (content: Content): { name: string; content: Uint8Array } => ({
  name: 'test',
  content: typeof content === 'string' ? Buffer.from(content, 'utf8') : content,
})

/** Reads content that must be fine. */
export async function readFine(
  content: Content,
  options: ImportOptions = {},
): Promise<ImportedFile> {
  const result = await readInvoiceFile(sourceOf(content), options)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

/** Reads content that must be refused. */
export async function readRefused(
  content: Content,
  options: ImportOptions = {},
): Promise<readonly ImportProblem[]> {
  const result = await readInvoiceFile(sourceOf(content), options)
  if (result.ok) throw new Error(`read ${result.value.records.length} records`)
  return result.problem
}

/** The codes of problems, in order. */
export const codesOf = (problems: readonly ImportProblem[]): string[] =>
  problems.map(({ code }) => code)

/** The codes of the remarks of a file, in order. */
export const remarksOf = (file: ImportedFile): string[] => file.remarks.map(({ code }) => code)

/** The only record, which must be an invoice. */
export function invoiceOf(file: ImportedFile): ImportedInvoice {
  const [record] = file.records
  if (file.records.length !== 1 || record?.kind !== 'invoice') throw new Error('not one invoice')
  return record
}

const ofKind =
  <Kind extends ImportedRecord['kind']>(kind: Kind) =>
  (file: ImportedFile): Extract<ImportedRecord, { kind: Kind }>[] =>
    file.records.filter(
      (record): record is Extract<ImportedRecord, { kind: Kind }> => record.kind === kind,
    )

/** All invoices of a file. */
export const invoicesOf: (file: ImportedFile) => ImportedInvoice[] = ofKind('invoice')
/** All credit notes of a file. */
export const creditNotesOf: (file: ImportedFile) => ImportedCreditNote[] = ofKind('credit-note')
/** All happenings of a file. */
export const happeningsOf: (file: ImportedFile) => ImportedHappeningRecord[] = ofKind('happening')
