import { formatMinor, type PlainDate } from '@forfall/rules'
import type { Collector, Where } from '../collector.ts'
import { type CreditNoteDraft, finishCreditNote, finishInvoice } from '../finish.ts'
import type { ImportOptions } from '../options.ts'
import { debtorOf, nobody } from '../party.ts'
import { quoted } from '../problems.ts'
import type { ImportedHappening } from '../record.ts'
import { noTerms } from '../terms.ts'
import {
  type Found,
  minorOfDecimal,
  optionalText,
  readMinor,
  readNumber,
  readXmlDay,
  textMax,
} from '../values.ts'
import { textAt, type XmlElement, type XmlHead } from '../xml/element.ts'
import { whereOf } from '../xml/found.ts'
import { type Customer, debtorIn, type SaftHeader } from './masters.ts'

/** A sales invoice of the source documents, as text. */
type SalesInvoice = {
  readonly where: Where
  readonly number: string | null
  readonly date: string | null
  readonly due: string | null
  readonly terms: string | null
  readonly type: string | null
  readonly customerId: string | null
  readonly total: string | null
  readonly credits: string | null
}

/** A payment of an invoice in the source documents. Credits on the customer are positive. */
type SalesPayment = {
  readonly invoice: string
  readonly date: string | null
  readonly reference: string | null
  readonly minor: number
  readonly where: Where
}

/** What is kept of the source documents while the file passes by. */
export type Sales = {
  readonly inInvoice: (element: XmlElement) => void
  readonly endInvoice: (head: XmlHead) => void
  readonly inPayment: (element: XmlElement) => void
  readonly endPayment: () => void
  readonly invoices: () => readonly SalesInvoice[]
  readonly payments: () => readonly SalesPayment[]
}

type Draft = { -readonly [field in keyof Omit<SalesInvoice, 'where'>]: SalesInvoice[field] }

const newDraft = (): Draft => ({
  number: null,
  date: null,
  due: null,
  terms: null,
  type: null,
  customerId: null,
  total: null,
  credits: null,
})

/** Source documents of a file that has not been read yet. */
export function createSales(): Sales {
  const invoices: SalesInvoice[] = []
  const payments: SalesPayment[] = []
  let draft = newDraft()
  let payment: { date: string | null; reference: string | null } = { date: null, reference: null }

  return {
    inInvoice: (element) => Object.assign(draft, partOf(element)),
    endInvoice: (head) => {
      invoices.push({ ...draft, where: whereOf(head, draft.number) })
      draft = newDraft()
    },
    inPayment: (element) => {
      if (element.name === 'TransactionDate') payment.date = element.text
      else if (element.name === 'PaymentRefNo') payment.reference = element.text
      else payments.push(...paymentsIn(element, payment))
    },
    endPayment: () => {
      payment = { date: null, reference: null }
    },
    invoices: () => invoices,
    payments: () => payments,
  }
}

type PartReader = (element: XmlElement) => Partial<Draft>

const parts: ReadonlyMap<string, PartReader> = new Map<string, PartReader>([
  ['InvoiceNo', ({ text }) => ({ number: text })],
  ['InvoiceDate', ({ text }) => ({ date: text })],
  ['InvoiceType', ({ text }) => ({ type: text })],
  ['DueDate', ({ text }) => ({ due: text })],
  ['CustomerID', ({ text }) => ({ customerId: text })],
  ['CustomerInfo', (element) => ({ customerId: textAt(element, 'CustomerID') })],
  ['PaymentTerms', (element) => ({ terms: element.text || null })],
  ['DocumentTotals', (element) => ({ total: textAt(element, 'GrossTotal') })],
  ['References', (element) => creditedBy(element)],
])

const partOf = (element: XmlElement): Partial<Draft> => parts.get(element.name)?.(element) ?? {}

function creditedBy(references: XmlElement): Partial<Draft> {
  const credits = textAt(references, 'CreditNote', 'Reference') ?? textAt(references, 'Reference')
  return credits === null ? {} : { credits }
}

function paymentsIn(
  line: XmlElement,
  payment: { readonly date: string | null; readonly reference: string | null },
): SalesPayment[] {
  const invoice =
    textAt(line, 'SourceDocumentID', 'OriginatingON') ?? textAt(line, 'SourceDocumentID')
  const amount = textAt(line, 'PaymentLineAmount', 'Amount') ?? textAt(line, 'CreditAmount')
  const minor = minorOfDecimal(amount ?? '')
  const isDebit = textAt(line, 'DebitCreditIndicator') === 'D'
  if (invoice === null || typeof minor !== 'number') return []
  return [{ ...payment, invoice, minor: isDebit ? -minor : minor, where: whereOf(line, invoice) }]
}

type File = {
  readonly sales: Sales
  readonly header: SaftHeader
  readonly customers: ReadonlyMap<string, Customer>
  readonly options: ImportOptions
}

const creditTypes: ReadonlySet<string> = new Set(['381', 'NC', 'CN', 'CREDIT NOTE', 'CREDITNOTE'])

/**
 * Adds the sales invoices of the source documents, less what the payments there set against them.
 *
 * @problem due-date-missing for an invoice that is not paid in full
 */
export function addSalesInvoices(file: File, collector: Collector): void {
  const payments = Map.groupBy(file.sales.payments(), ({ invoice }) => invoice)
  for (const invoice of file.sales.invoices()) {
    if (creditTypes.has(invoice.type?.toUpperCase() ?? '')) addCreditNote(invoice, file, collector)
    else
      addInvoice(invoice, { file, payments: payments.get(invoice.number ?? '') ?? [] }, collector)
    if (collector.isFull()) return
  }
}

function addInvoice(
  invoice: SalesInvoice,
  { file, payments }: { readonly file: File; readonly payments: readonly SalesPayment[] },
  collector: Collector,
): void {
  const amountMinor = readTotal(invoice, collector)
  const paid = payments.reduce((sum, { minor }) => sum + minor, 0)
  if (amountMinor !== null && amountMinor > 0 && paid >= amountMinor) {
    collector.remark('settled-items', invoice.where, `${formatMinor(paid)} paid`)
    return
  }
  const areDated = payments.every(({ minor }) => minor > 0)
  finishInvoice(
    {
      ...commonOf(invoice, file, collector),
      dueOn: readDue(invoice, collector),
      dueWhere: invoice.where,
      amountMinor,
      paymentReference: null,
      terms: noTerms,
      paidMinor: areDated ? 0 : Math.max(0, paid),
      history: areDated ? readPayments(payments, collector) : [],
    },
    collector,
  )
}

function addCreditNote(invoice: SalesInvoice, file: File, collector: Collector): void {
  const minor = readTotal(invoice, collector)
  if (invoice.credits === null) {
    collector.problem('credit-note-without-invoice', invoice.where, {
      found: null,
      expected: 'References/CreditNote/Reference on a line',
    })
  }
  finishCreditNote(
    {
      ...commonOf(invoice, file, collector),
      amountMinor: minor === null ? null : Math.abs(minor),
      corrects: invoice.credits,
    },
    collector,
  )
}

/** What invoices and credit notes have in common. */
function commonOf(
  invoice: SalesInvoice,
  file: File,
  collector: Collector,
): Pick<CreditNoteDraft, 'where' | 'number' | 'issuedOn' | 'currency' | 'creditor' | 'debtor'> {
  const { where } = invoice
  const date = required({ text: invoice.date, where }, 'InvoiceDate', collector)
  const customerId = required({ text: invoice.customerId, where }, 'CustomerID', collector)
  return {
    where,
    number: readNumber({ text: invoice.number ?? '', where }, collector),
    issuedOn: date === null ? null : readXmlDay(date, collector),
    currency: file.header.currency,
    creditor: file.header.creditor,
    debtor:
      customerId === null
        ? debtorOf(nobody, null, null)
        : debtorIn(file, { customerId: customerId.text, where }, collector),
  }
}

function readTotal({ total, where }: SalesInvoice, collector: Collector): number | null {
  const found = required({ text: total, where }, 'DocumentTotals/GrossTotal', collector)
  return found === null ? null : readMinor(found, collector)
}

function readDue({ due, terms, where }: SalesInvoice, collector: Collector): PlainDate | null {
  if (due !== null) return readXmlDay({ text: due, where }, collector)
  collector.problem('due-date-missing', where, {
    found: terms === null ? null : `payment terms ${quoted(terms)}, which are no date`,
    expected: 'a DueDate; SAF-T source documents have none, its ledger lines do',
  })
  return null
}

function readPayments(
  payments: readonly SalesPayment[],
  collector: Collector,
): ImportedHappening[] | null {
  const history = payments.map(({ date, reference, minor, where }): ImportedHappening | null => {
    const found = required({ text: date, where }, 'TransactionDate of the payment', collector)
    const on = found === null ? null : readXmlDay(found, collector)
    if (on === null) return null
    const short = optionalText(reference, textMax.reference)
    const extra = short === null ? {} : { reference: short }
    return { on, kind: 'payment', amountMinor: minor, currency: null, ...extra }
  })
  return history.includes(null) ? null : history.filter((entry) => entry !== null)
}

function required(
  { text, where }: { readonly text: string | null; readonly where: Where },
  name: string,
  collector: Collector,
): Found | null {
  if (text !== null && text !== '') return { text, where }
  collector.problem('field-missing', where, { found: null, expected: name })
  return null
}
