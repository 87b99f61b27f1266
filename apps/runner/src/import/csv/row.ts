import type { Currency, DebtorKind, PlainDate } from '@forfall/rules'
import type { Collector, Where } from '../collector.ts'
import type { ImportOptions } from '../options.ts'
import { debtorOf, nobody, partyOf } from '../party.ts'
import { quoted } from '../problems.ts'
import type { ImportedDebtor, ImportedParty } from '../record.ts'
import { optionalText, readCurrency, readNumber, reportAmount, textMax } from '../values.ts'
import type { Column } from './columns.ts'
import { dayOfText, type SlashOrder } from './dates.ts'
import { currencyBeside, minorOfAmount, type NumberEvidence } from './numbers.ts'
import type { Row, Table } from './table.ts'
import { debtorKindOf, truthOf } from './words.ts'

/** What holds for all rows of a file. */
export type FileContext = {
  readonly table: Table
  readonly numbers: NumberEvidence
  readonly slashes: SlashOrder
  readonly options: ImportOptions
  readonly collector: Collector
}

/** Reads the values of one row. Each reports its own problems and then gives `null`. */
export type RowReader = {
  readonly where: Where
  /** The text of a column, or `null` when it is empty or the file has no such column. */
  readonly text: (column: Column) => string | null
  readonly whereIs: (column: Column) => Where
  readonly number: (column: Column) => string | null
  readonly day: (column: Column) => PlainDate | null
  /** Yes or no. */
  readonly truth: (column: Column) => boolean | null
  readonly minor: (column: Column) => number | null
  readonly currency: (...amounts: readonly Column[]) => Currency | null
  readonly creditor: () => ImportedParty
  readonly debtor: () => ImportedDebtor
  /** Reports that a column has no value. */
  readonly missing: (column: Column, what: string) => null
}

/** A reader of one row. */
export function createRowReader(row: Row, context: FileContext): RowReader {
  const { table, collector } = context
  const text = (column: Column): string | null => {
    const index = table.columns.get(column)
    return (index === undefined ? '' : (row.cells[index] ?? '').trim()) || null
  }
  const record = optionalText(text('number'), textMax.number)
  const where: Where = { line: row.line, ...(record === null ? {} : { record }) }
  const whereIs = (column: Column): Where => ({ ...where, path: column })
  const missing = (column: Column, what: string): null => {
    const code = column === 'due' ? 'due-date-missing' : 'field-missing'
    collector.problem(code, whereIs(column), { found: null, expected: what })
    return null
  }
  const cells: Cells = { text, whereIs, missing }
  return {
    ...cells,
    where,
    number: (column) =>
      text(column) === null
        ? missing(column, 'the number of the invoice')
        : readNumber({ text: text(column) ?? '', where: whereIs(column) }, collector),
    day: (column) => readDay(column, cells, context),
    truth: (column) => readTruth(column, cells, context),
    minor: (column) => readAmount(column, cells, context),
    currency: (...amounts) => readRowCurrency(amounts, cells, context),
    creditor: () => readCreditor(cells, context),
    debtor: () => readDebtor(cells, context),
  }
}

type Cells = Pick<RowReader, 'text' | 'whereIs' | 'missing'>

function readDay(column: Column, cells: Cells, context: FileContext): PlainDate | null {
  const text = cells.text(column)
  if (text === null) return cells.missing(column, 'a date')
  const day = dayOfText(text, context.slashes)
  if (day !== 'invalid' && day !== 'ambiguous') return day
  const expected =
    day === 'invalid'
      ? 'a day that exists, such as 2026-01-31 or 31.01.2026'
      : 'a date that shows which part is the day, such as 2026-01-31'
  const code = day === 'invalid' ? 'date-invalid' : 'date-ambiguous'
  context.collector.problem(code, cells.whereIs(column), { found: quoted(text), expected })
  return null
}

function readTruth(column: Column, cells: Cells, { collector }: FileContext): boolean | null {
  const word = cells.text(column)
  if (word === null) return cells.missing(column, 'yes or no')
  const truth = truthOf(word)
  if (truth === null) {
    const expected = 'yes or no'
    collector.problem('field-invalid', cells.whereIs(column), { found: quoted(word), expected })
  }
  return truth
}

function readAmount(column: Column, cells: Cells, context: FileContext): number | null {
  const text = cells.text(column)
  if (text === null) return cells.missing(column, 'an amount')
  const minor = minorOfAmount(text, context.numbers)
  if (typeof minor === 'number') return minor
  const where = cells.whereIs(column)
  if (minor === 'ambiguous') {
    const expected = 'an amount whose decimals show, such as 1234.00 or 1234,00'
    context.collector.problem('amount-ambiguous', where, { found: quoted(text), expected })
  } else reportAmount(minor, { text, where }, context.collector)
  return null
}

/** Currency of the row, else beside its amounts, else of the header, else the importer's. */
function readRowCurrency(
  amounts: readonly Column[],
  cells: Cells,
  { table, options, collector }: FileContext,
): Currency | null {
  const text = cells.text('currency')
  const stated =
    text === null ? null : readCurrency({ text, where: cells.whereIs('currency') }, collector)
  if (text !== null && stated === null) return null
  const beside = amounts.map((column) => currencyBeside(cells.text(column) ?? ''))
  const distinct = new Set([stated, ...beside].filter((currency) => currency !== null))
  if (distinct.size > 1) {
    collector.problem('currency-mismatch', cells.whereIs('currency'), {
      found: [...distinct].join(', '),
      expected: 'one currency in a row',
    })
    return null
  }
  const [own] = distinct
  const currency = own ?? table.currency ?? options.currency ?? null
  if (currency === null) {
    const expected = 'a column currency, or a currency for the whole file'
    collector.problem('currency-missing', cells.whereIs('currency'), { found: null, expected })
  }
  return currency
}

function readCreditor({ text }: Cells, { options }: FileContext): ImportedParty {
  const party = partyOf({
    name: text('creditor_name'),
    organisationNumber: text('creditor_org'),
    country: text('creditor_country'),
  })
  const isNamed = party.name !== null || party.organisationNumber !== null
  return isNamed ? party : (options.creditor ?? nobody)
}

function readDebtor(cells: Cells, context: FileContext): ImportedDebtor {
  const { text } = cells
  const party = partyOf({
    name: text('debtor_name'),
    organisationNumber: text('debtor_org'),
    country: text('debtor_country'),
    customerNumber: text('debtor_number'),
    email: text('debtor_email'),
    street: text('debtor_street'),
    postalCode: text('debtor_postal_code'),
    city: text('debtor_city'),
  })
  return debtorOf(party, readDebtorKind(cells, context), context.options.debtorKind ?? null)
}

function readDebtorKind(cells: Cells, { collector }: FileContext): DebtorKind | null {
  const word = cells.text('debtor_kind')
  if (word === null) return null
  const kind = debtorKindOf(word)
  if (kind === null) {
    collector.problem('field-invalid', cells.whereIs('debtor_kind'), {
      found: quoted(word),
      expected: 'consumer, business or public',
    })
  }
  return kind
}
