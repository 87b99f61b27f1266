import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addDays, assert, daysBetween, type PlainDate } from '@forfall/rules'
import { demoBook } from '../../demo/generate.ts'
import { releaseAction } from '../book/actions.ts'
import type { Book } from '../book/book.ts'
import { type FileImport, importFile } from '../book/import-file.ts'
import { importRecords } from '../book/import-records.ts'
import { readInvoiceFile } from '../import/index.ts'
import type { ImportedRecord } from '../import/record.ts'
import type { Sink } from '../outbox/sink.ts'
import { runDunning } from '../run/run-dunning.ts'
import { readActions } from '../store/read-actions.ts'

/** Invoice files of others that come with the product; see the README beside them. */
const invoicesFolder = fileURLToPath(new URL('../../demo/invoices', import.meta.url))

/** After so many days the make-believe operator releases what waits. */
const releasedAfterDays = 5

/** What the demonstration book was made of. */
export type DemoSummary = {
  readonly files: readonly FileImport[]
  readonly claims: number
  readonly runs: number
  readonly actions: number
  readonly sent: number
}

/**
 * Fills an empty book with a history that happened: invoices are read in, and then each day up to
 * today brings its payments and disputes and its dunning run.
 */
export async function buildDemoBook(
  book: Book,
  sink: Sink,
  today: PlainDate,
): Promise<DemoSummary> {
  const files: FileImport[] = []
  for (const name of readdirSync(invoicesFolder)
    .filter((one) => one.endsWith('.xml'))
    .sort())
    files.push(await importInvoices(book, name, today))
  const { invoicesCsv, happeningsJson } = demoBook(today)
  const invoices = await recordsOf('demo-invoices.csv', invoicesCsv)
  const happenings = await recordsOf('demo-happenings.json', happeningsJson)
  take(book, 'demo-invoices.csv', { records: invoices, today })
  const counted = await replay(book, sink, { invoices, happenings, today })
  const claims = invoices.filter(({ kind }) => kind === 'invoice').length
  return { files, claims, ...counted }
}

const importInvoices = (book: Book, name: string, today: PlainDate): Promise<FileImport> =>
  importFile(
    book,
    { path: join(invoicesFolder, name), shown: name },
    { jurisdiction: null, today, gaps: {} },
  )

async function recordsOf(name: string, text: string): Promise<readonly ImportedRecord[]> {
  const read = await readInvoiceFile({ name, content: Buffer.from(text) })
  assert(read.ok, `the demonstration file ${name} does not read`)
  return read.value.records
}

function take(
  book: Book,
  fileName: string,
  { records, today }: { readonly records: readonly ImportedRecord[]; readonly today: PlainDate },
): void {
  const source = { fileName, contentHash: fileName, format: 'demo', records }
  const taken = importRecords(book, source, { jurisdiction: null, today })
  assert(taken.ok, `the demonstration file ${fileName} does not fit the book`)
}

type Replay = {
  readonly invoices: readonly ImportedRecord[]
  readonly happenings: readonly ImportedRecord[]
  readonly today: PlainDate
}

async function replay(
  book: Book,
  sink: Sink,
  { invoices, happenings, today }: Replay,
): Promise<Pick<DemoSummary, 'runs' | 'actions' | 'sent'>> {
  let [runs, actions, sent] = [0, 0, 0]
  for (let day = firstDue(invoices, today); day <= today; day = addDays(day, 1)) {
    const happened = happenings.filter((one) => dayOf(one) === day)
    if (happened.length > 0) take(book, `demo-happenings-${day}.json`, { records: happened, today })
    releaseOlder(book, day)
    const run = await runDunning({ book, sink, asOf: day })
    assert(run.ok, 'another run is going on in the demonstration book')
    runs += 1
    actions += run.value.counters.emitted
    sent += run.value.counters.sent
  }
  return { runs, actions, sent }
}

const firstDue = (invoices: readonly ImportedRecord[], today: PlainDate): PlainDate =>
  invoices.reduce(
    (first, one) => (one.kind === 'invoice' && one.dueOn < first ? one.dueOn : first),
    today,
  )

const dayOf = (record: ImportedRecord): PlainDate | null =>
  record.kind === 'happening' ? record.happening.on : null

function releaseOlder(book: Book, day: PlainDate): void {
  const waiting = readActions(book.store, { status: 'pending', limit: 200 })
  const old = waiting.filter(
    ({ decidedOn, isReleased }) => !isReleased && daysBetween(decidedOn, day) >= releasedAfterDays,
  )
  for (const { id } of old) releaseAction(book, id)
}
