import type { Collector } from '../collector.ts'
import { finishCreditNote, finishInvoice } from '../finish.ts'
import type { ImportOptions } from '../options.ts'
import { quoted } from '../problems.ts'
import { readText } from '../read-text.ts'
import type { ImportFormat } from '../record.ts'
import type { OpenSource } from '../source.ts'
import { optionalText, textMax } from '../values.ts'
import { readRowAmounts } from './amounts.ts'
import type { Column } from './columns.ts'
import { slashOrder } from './dates.ts'
import { detectDelimiter } from './dialect.ts'
import { readHappening } from './happening.ts'
import { numberEvidence } from './numbers.ts'
import { createRowReader, type FileContext, type RowReader } from './row.ts'
import { readTable, type Table } from './table.ts'
import { readTerms } from './terms.ts'
import { type RowKind, rowKindOf } from './words.ts'

/** What a header must look like, for the problem that finds none. */
const headerExample = 'a header such as "number;issued;due;amount;currency;debtor_name"'

/**
 * Reads a CSV file of invoices, credit notes and happenings.
 *
 * Delimiter, decimal sign, order of dates and encoding are told from the file. What it does not
 * show is refused, never guessed.
 *
 * @returns `null` when the text has no header that is known
 */
export async function readCsvFile(
  source: OpenSource,
  options: ImportOptions,
  collector: Collector,
): Promise<ImportFormat | null> {
  const text = await readText(source, collector)
  if (text === null) return null
  const delimiter = detectDelimiter(text)
  if (delimiter === null) {
    const found = quoted(text.slice(0, 200))
    collector.problem('format-unknown', { line: 1 }, { found, expected: headerExample })
    return null
  }
  const table = await readTable(text, delimiter, collector)
  if (table !== null) readRows(table, options, collector)
  return 'csv'
}

function readRows(table: Table, options: ImportOptions, collector: Collector): void {
  if (!hasNeededColumns(table, collector)) return
  const context: FileContext = {
    table,
    numbers: numberEvidence(cellsOf(table, ['amount', 'outstanding', 'paid'])),
    slashes: slashOrder(cellsOf(table, ['issued', 'due', 'on', 'until', 'arose_on', 'sent_on'])),
    options,
    collector,
  }
  for (const row of table.rows) {
    readRow(createRowReader(row, context), collector)
    if (collector.isFull()) return
  }
}

/** Every row needs a number; the other columns are missed by the rows that need them. */
function hasNeededColumns({ columns }: Table, collector: Collector): boolean {
  if (columns.has('number')) return true
  collector.problem(
    'column-missing',
    {},
    { found: `the columns ${[...columns.keys()].join(', ')}`, expected: 'a column number' },
  )
  return false
}

function cellsOf({ columns, rows }: Table, wanted: readonly Column[]): string[] {
  const indexes = wanted.map((column) => columns.get(column)).filter((index) => index !== undefined)
  return rows.flatMap(({ cells }) => indexes.map((index) => cells[index] ?? ''))
}

function readRow(row: RowReader, collector: Collector): void {
  const kind = readKind(row, collector)
  if (kind === null) return
  if (kind === 'invoice') addInvoice(row, collector)
  else if (kind === 'credit-note') addCreditNote(row, collector)
  else addHappening(kind, row, collector)
}

function readKind(row: RowReader, collector: Collector): RowKind | null {
  const word = row.text('kind')
  if (word === null) return 'invoice'
  const kind = rowKindOf(word)
  if (kind === null) {
    collector.problem('field-invalid', row.whereIs('kind'), {
      found: quoted(word),
      expected: 'invoice, credit-note, or a kind of happening such as payment',
    })
  }
  return kind
}

/** A column that is headed just "date" is the issue date of invoices. */
const issueColumn = (row: RowReader): Column =>
  row.text('issued') === null && row.text('on') !== null ? 'on' : 'issued'

function addInvoice(row: RowReader, collector: Collector): void {
  const amounts = readRowAmounts(row, collector)
  finishInvoice(
    {
      where: row.where,
      number: row.number('number'),
      issuedOn: row.day(issueColumn(row)),
      dueOn: row.day('due'),
      dueWhere: row.whereIs('due'),
      amountMinor: amounts?.amountMinor ?? null,
      paidMinor: amounts?.paidMinor ?? null,
      currency: row.currency('amount', 'outstanding', 'paid'),
      creditor: row.creditor(),
      debtor: row.debtor(),
      paymentReference: optionalText(row.text('payment_reference'), textMax.reference),
      terms: readTerms(row),
      history: [],
    },
    collector,
  )
}

/** The amount of a credit note may be written negative, as lists of open items do. */
function addCreditNote(row: RowReader, collector: Collector): void {
  const minor = row.minor(row.text('amount') === null ? 'outstanding' : 'amount')
  finishCreditNote(
    {
      where: row.where,
      number: row.number('number'),
      issuedOn: row.day(issueColumn(row)),
      amountMinor: minor === null ? null : Math.abs(minor),
      currency: row.currency('amount', 'outstanding'),
      creditor: row.creditor(),
      debtor: row.debtor(),
      corrects: readCorrects(row, collector),
    },
    collector,
  )
}

function readCorrects(row: RowReader, collector: Collector): string | null {
  if (row.text('corrects') !== null) return row.number('corrects')
  collector.problem('credit-note-without-invoice', row.whereIs('corrects'), {
    found: null,
    expected: 'the number of the invoice that is credited',
  })
  return null
}

function addHappening(
  kind: Exclude<RowKind, 'invoice' | 'credit-note'>,
  row: RowReader,
  collector: Collector,
): void {
  const invoiceNumber = row.number('number')
  const happening = readHappening(kind, row, collector)
  if (invoiceNumber === null || happening === null) return
  const place = collector.placeOf(row.where)
  collector.record({ kind: 'happening', place, invoiceNumber, creditor: row.creditor(), happening })
}
