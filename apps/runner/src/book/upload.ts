import { Readable } from 'node:stream'
import {
  countrySchema,
  currencySchema,
  debtorKindSchema,
  ok,
  type PlainDate,
  type Result,
  refused,
} from '@forfall/rules'
import { z } from 'zod'
import { nobody } from '../import/party.ts'
import { batchByHash } from '../store/batches.ts'
import type { Book } from './book.ts'
import {
  checkSource,
  type FileCheck,
  type FileImport,
  type FileSource,
  importSource,
  type Reading,
} from './import-file.ts'
import type { RecordOutcome } from './import-records.ts'

/** The largest file that is handed in over the network; larger ones are read by the command line. */
export const uploadBytesMax = 20 * 1024 * 1024

/** At most this many records of a checked file are told one by one. */
const recordsMax = 500

const name = z.string().trim().min(1).max(200)

/** A file that is handed in, and what fills its gaps. */
export const uploadSchema = z.strictObject({
  name,
  contentBase64: z.string(),
  options: z
    .strictObject({
      jurisdiction: countrySchema.optional(),
      debtorKind: debtorKindSchema.optional(),
      currency: currencySchema.optional(),
      creditor: z
        .strictObject({
          name: name.optional(),
          organisationNumber: z.string().trim().min(1).max(64).optional(),
          country: countrySchema.optional(),
        })
        .optional(),
    })
    .prefault({}),
})

/** A file that is handed in. */
export type Upload = z.output<typeof uploadSchema>

/** Why a file that is handed in is not even looked at. */
export type UploadProblem =
  | { readonly code: 'upload-too-large'; readonly bytes: number; readonly bytesMax: number }
  | { readonly code: 'upload-not-base64' }

/** A record of a file that was looked at. Amounts in minor units of `currency`. */
export type CheckedRecord = Pick<RecordOutcome, 'outcome'> & {
  readonly kind: RecordOutcome['record']['kind']
  readonly place: RecordOutcome['record']['place']
  /** Number of the invoice it is or is about, or of the credit note. */
  readonly number: string
  readonly debtorName: string | null
  readonly amountMinor: number | null
  readonly currency: string | null
}

/** What taking a file that is handed in would come to. */
export type CheckedUpload = Omit<FileCheck, 'checked'> & {
  readonly counts: NonNullable<FileCheck['checked']>['counts'] | null
  readonly recordCount: number
  /** The first of them. */
  readonly records: readonly CheckedRecord[]
  /** The same bytes, taken in before. */
  readonly importedBefore: { readonly batchId: string; readonly importedAt: string } | null
}

/**
 * Looks what taking a file into the book would come to. Nothing is kept.
 *
 * @problem upload-too-large, upload-not-base64
 */
export async function checkUpload(
  book: Book,
  upload: Upload,
  today: PlainDate,
): Promise<Result<CheckedUpload, UploadProblem>> {
  const source = sourceOf(upload)
  if (!source.ok) return source
  const { checked, ...file } = await checkSource(book, source.value, readingOf(upload, today))
  const earlier = batchByHash(book.store, file.contentHash)
  const outcomes = checked?.outcomes ?? []
  return ok({
    ...file,
    counts: checked?.counts ?? null,
    recordCount: outcomes.length,
    records: outcomes.slice(0, recordsMax).map(recordView),
    importedBefore:
      earlier === undefined ? null : { batchId: earlier.id, importedAt: earlier.importedAt },
  })
}

/**
 * Takes a file into the book, all of it or nothing. The same file again changes nothing.
 *
 * @problem upload-too-large, upload-not-base64
 */
export async function takeUpload(
  book: Book,
  upload: Upload,
  today: PlainDate,
): Promise<Result<FileImport, UploadProblem>> {
  const source = sourceOf(upload)
  return source.ok ? ok(await importSource(book, source.value, readingOf(upload, today))) : source
}

function sourceOf({ name: shown, contentBase64 }: Upload): Result<FileSource, UploadProblem> {
  const content = Buffer.from(contentBase64, 'base64')
  const bytes = content.byteLength
  if (Math.ceil(bytes / 3) * 4 !== contentBase64.length)
    return refused({ code: 'upload-not-base64' })
  if (bytes > uploadBytesMax)
    return refused({ code: 'upload-too-large', bytes, bytesMax: uploadBytesMax })
  return ok({ shown, open: () => Readable.from([content]) })
}

function readingOf({ options }: Upload, today: PlainDate): Reading {
  const { jurisdiction = null, debtorKind, currency, creditor } = options
  const party = {
    ...nobody,
    name: creditor?.name ?? null,
    organisationNumber: creditor?.organisationNumber ?? null,
    country: creditor?.country ?? null,
  }
  return {
    ...{ jurisdiction, today },
    gaps: {
      ...(debtorKind === undefined ? {} : { debtorKind }),
      ...(currency === undefined ? {} : { currency }),
      ...(creditor === undefined ? {} : { creditor: party }),
    },
  }
}

function recordView({ record, outcome }: RecordOutcome): CheckedRecord {
  const { kind, place } = record
  if (record.kind === 'happening') {
    const { happening, invoiceNumber: number } = record
    const amountMinor = 'amountMinor' in happening ? happening.amountMinor : null
    const currency = 'currency' in happening ? happening.currency : null
    return { kind, place, number, debtorName: null, amountMinor, currency, outcome }
  }
  const { number, debtor, amountMinor, currency } = record
  return { kind, place, number, debtorName: debtor.name, amountMinor, currency, outcome }
}
