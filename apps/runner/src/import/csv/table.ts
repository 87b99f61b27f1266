import type { Currency } from '@forfall/rules'
import { CsvError, parse } from 'csv-parse'
import { type Collector, limits } from '../collector.ts'
import { quoted } from '../problems.ts'
import { type Column, headerOf, termColumns } from './columns.ts'
import { type Delimiter, knownColumns } from './dialect.ts'

/** A row of a file; `line` is where it begins. */
export type Row = { readonly cells: readonly string[]; readonly line: number }

/** A file as rows under known columns. */
export type Table = {
  readonly columns: ReadonlyMap<Column, number>
  /** Currency that headers such as `Beløp (NOK)` tell, if they agree. */
  readonly currency: Currency | null
  readonly rows: readonly Row[]
}

const rowMax = 1_000_000

/** Columns that decide about money and days. A file that has one of them twice is refused. */
const decisive: ReadonlySet<Column> = new Set([
  'number',
  'kind',
  'issued',
  'due',
  'amount',
  'outstanding',
  'paid',
  'currency',
  ...termColumns,
])

/**
 * Reads the rows of a CSV text under its header. Lines before the header are left out.
 *
 * @returns `null` after a problem was reported about the file as a whole
 */
export async function readTable(
  text: string,
  delimiter: Delimiter,
  collector: Collector,
): Promise<Table | null> {
  const rows = await readRows(text, delimiter, collector)
  if (rows === null) return null
  const at = rows.findIndex(({ cells }) => knownColumns(cells) >= 2)
  const header = rows[at]
  if (header === undefined) {
    const expected = 'a header with at least two known columns'
    collector.problem('format-unknown', { line: 1 }, { found: null, expected })
    return null
  }
  if (at > 0) collector.remark('lines-before-header', { line: 1 }, `${at} lines`)
  const columns = readHeader(header, collector)
  const width = header.cells.length
  const body = rows.slice(at + 1).filter((row) => fits(row, width, collector))
  const currencies = new Set(header.cells.map((cell) => headerOf(cell).currency))
  currencies.delete(null)
  return {
    columns,
    currency: currencies.size === 1 ? ([...currencies][0] ?? null) : null,
    rows: body,
  }
}

async function readRows(
  text: string,
  delimiter: Delimiter,
  collector: Collector,
): Promise<Row[] | null> {
  const rows: Row[] = []
  const parser = parse(text, {
    delimiter,
    info: true,
    relax_column_count: true,
    max_record_size: rowMax,
    record_delimiter: ['\r\n', '\n', '\r'],
  })
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      const inside = record.reduce((lines, cell) => lines + (cell.match(lineEnds)?.length ?? 0), 0)
      if (record.some((cell) => cell.trim() !== ''))
        rows.push({ cells: record, line: info.lines - inside })
      if (rows.length > limits.records + 1) break
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    reportCsv(error, rows.at(-1)?.line ?? 0, collector)
    return null
  }
  return rows
}

type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } }

const lineEnds = /\r\n|\n|\r/g

function reportCsv(error: CsvError, lastLine: number, collector: Collector): void {
  const { lines } = error as { lines?: unknown }
  const line = typeof lines === 'number' ? lines : lastLine + 1
  collector.problem(
    'csv-not-well-formed',
    { line },
    {
      found: quoted(error.code.replace(/^CSV_/, '').replaceAll('_', ' ').toLowerCase()),
      expected: 'quotes around whole values, doubled within, and each of them closed',
    },
  )
}

function readHeader({ cells, line }: Row, collector: Collector): ReadonlyMap<Column, number> {
  const columns = new Map<Column, number>()
  for (const [index, cell] of cells.entries()) {
    const { column } = headerOf(cell)
    const isTwice = column !== null && columns.has(column)
    if (column !== null && !isTwice) columns.set(column, index)
    else if (isTwice && decisive.has(column)) reportTwice(cell, column, { line, collector })
    else if (cell.trim() !== '') collector.remark('column-ignored', { line }, quoted(cell))
  }
  return columns
}

function reportTwice(
  cell: string,
  column: Column,
  { line, collector }: { readonly line: number; readonly collector: Collector },
): void {
  const found = `two columns for ${column}`
  collector.problem('column-twice', { line, path: cell.trim() }, { found, expected: 'one' })
}

/** Cells beyond the header must be empty: they show a delimiter within a value. */
function fits({ cells, line }: Row, width: number, collector: Collector): boolean {
  if (cells.slice(width).every((cell) => cell.trim() === '')) return true
  collector.problem(
    'csv-not-well-formed',
    { line },
    { found: `${cells.length} values`, expected: `${width}, as many as the header has` },
  )
  return false
}
