import { type Currency, formatMinor, laterOf, type PlainDate } from '@forfall/rules'
import type { Collector, Where } from '../collector.ts'
import { finishInvoice } from '../finish.ts'
import type { ImportOptions } from '../options.ts'
import { quoted } from '../problems.ts'
import type { ImportedHappening } from '../record.ts'
import { noTerms } from '../terms.ts'
import { optionalText, readCurrency, readNumber, readXmlDay, textMax } from '../values.ts'
import { type ItemAmounts, itemAmounts } from './item-amounts.ts'
import { type CustomerLine, type LedgerItem, matchLines } from './ledger.ts'
import { type Customer, debtorIn, type SaftHeader } from './masters.ts'

/** The customers' side of the books, read whole. */
export type OpenItems = {
  readonly lines: readonly CustomerLine[]
  readonly header: SaftHeader
  readonly customers: ReadonlyMap<string, Customer>
  readonly options: ImportOptions
  readonly where: Where
}

/**
 * Adds an invoice for every item that is still open, with what was set against it as its history.
 *
 * Items that are settled are left out and counted. Credits that name no invoice are told per
 * customer and set against nothing.
 *
 * @problem due-date-missing, due-date-ambiguous, currency-mismatch, debtor-unknown for open items
 */
export function addOpenItems(books: OpenItems, collector: Collector): void {
  const { items, unmatched } = matchLines(books.lines)
  let settled = 0
  for (const item of items) {
    const amounts = itemAmounts(item, books.header.currency)
    if (amounts.openMinor > 0) addItem(item, amounts, { books, collector })
    else settled += 1
    if (collector.isFull()) return
  }
  if (settled > 0) collector.remark('settled-items', books.where, `${settled} invoices`)
  remarkUnmatched(unmatched, books, collector)
  remarkOpening(books, collector)
}

type Reading = { readonly books: OpenItems; readonly collector: Collector }

function addItem(item: LedgerItem, amounts: ItemAmounts, { books, collector }: Reading): void {
  const [first] = item.debits
  if (first === undefined) return
  const where: Where = { ...first.where, record: item.number }
  const issuedOn = readIssued(first, where, collector)
  finishInvoice(
    {
      where,
      number: readNumber({ text: item.number, where: first.where }, collector),
      issuedOn,
      dueOn: readDue(item, where, { books, collector }),
      dueWhere: where,
      amountMinor: amounts.debitMinor,
      currency: readItemCurrency(amounts, where, collector),
      creditor: books.header.creditor,
      debtor: debtorIn(books, { customerId: item.customerId, where }, collector),
      paymentReference: optionalText(first.cid, textMax.reference),
      terms: noTerms,
      paidMinor: 0,
      history: issuedOn === null ? [] : readHistory(item, amounts, { issuedOn, collector }),
    },
    collector,
  )
}

/** The earlier of document and value day: an invoice that is posted late was issued before. */
function readIssued(line: CustomerLine, where: Where, collector: Collector): PlainDate | null {
  const texts = [line.transactionDate, line.valueDate].filter((text) => text !== null)
  if (texts.length === 0) {
    collector.problem('field-missing', where, { found: null, expected: 'a TransactionDate' })
    return null
  }
  const days = texts.map((text) => readXmlDay({ text, where }, collector))
  const known = days.filter((day) => day !== null).sort()
  return days.includes(null) ? null : (known[0] ?? null)
}

function readDue(item: LedgerItem, where: Where, { books, collector }: Reading): PlainDate | null {
  const texts = item.debits.map(({ dueDate }) => dueDate).filter((text) => text !== null)
  const distinct = [...new Set(texts)].sort()
  const [text] = distinct
  if (text === undefined) {
    const terms = books.customers.get(item.customerId)?.termsDays ?? null
    collector.problem('due-date-missing', where, {
      found:
        terms === null
          ? null
          : `payment terms of ${quoted(terms)} days in the master data, no date`,
      expected: `DueDate on the customer's line of the ledger, since the item is open`,
    })
    return null
  }
  if (distinct.length === 1) return readXmlDay({ text, where }, collector)
  collector.problem('due-date-ambiguous', where, {
    found: distinct.slice(0, 5).map(quoted).join(', '),
    expected: 'one due date for the lines of one invoice',
  })
  return null
}

function readItemCurrency(
  amounts: ItemAmounts,
  where: Where,
  collector: Collector,
): Currency | null {
  const [currency] = amounts.currencies
  if (amounts.currencies.length > 1) {
    collector.problem('currency-mismatch', where, {
      found: amounts.currencies.map(quoted).join(', '),
      expected: 'the invoice and what was set against it in one currency',
    })
    return null
  }
  return currency === undefined ? null : readCurrency({ text: currency, where }, collector)
}

/** One happening for each transaction that took something off the item. */
function readHistory(
  item: LedgerItem,
  amounts: ItemAmounts,
  { issuedOn, collector }: { readonly issuedOn: PlainDate; readonly collector: Collector },
): ImportedHappening[] | null {
  const byTransaction = Map.groupBy(item.credits, ({ transactionId }) => transactionId)
  const history: (ImportedHappening | null)[] = [...byTransaction].map(([reference, credits]) => {
    const [first] = credits
    const text = first?.transactionDate ?? first?.valueDate
    if (first === undefined || text === null || text === undefined) return null
    const on = readXmlDay({ text, where: first.where }, collector)
    if (on === null) return null
    return {
      on: laterOf(on, issuedOn),
      kind: first.isSaleTakenBack ? 'credit' : 'payment',
      amountMinor: -credits.reduce((sum, line) => sum + amounts.minorOf(line), 0),
      currency: null,
      ...(reference === '' ? {} : { reference: reference.slice(0, textMax.reference) }),
    }
  })
  return history.includes(null) ? null : history.filter((entry) => entry !== null)
}

function remarkUnmatched(
  unmatched: readonly CustomerLine[],
  { header, where }: OpenItems,
  collector: Collector,
): void {
  for (const [customer, lines] of Map.groupBy(unmatched, ({ customerId }) => customerId)) {
    const minor = -lines.reduce((sum, line) => sum + line.minor, 0)
    const amount = `${formatMinor(minor)} ${header.currency ?? ''}`.trim()
    collector.remark('credits-not-matched', where, `customer ${quoted(customer)}, ${amount}`)
  }
}

function remarkOpening({ customers, where }: OpenItems, collector: Collector): void {
  const count = [...customers.values()].filter(({ hasOpeningDebit }) => hasOpeningDebit).length
  if (count > 0) collector.remark('opening-balance', where, `${count} customers`)
}
