import type { Collector, Where } from '../collector.ts'
import type { ImportOptions } from '../options.ts'
import type { XmlElement, XmlHead } from '../xml/element.ts'
import type { XmlFormat } from '../xml/format.ts'
import { whereOf } from '../xml/found.ts'
import type { Visit } from '../xml/read-xml.ts'
import { type Books, createBooks } from './books.ts'
import { addOpenItems } from './open-items.ts'
import { addSalesInvoices, createSales, type Sales } from './sales-invoices.ts'

/** Whether an element is the root of a SAF-T Financial file, of Norway or another country. */
export const isSaft = ({ name, uri }: XmlHead): boolean =>
  name === 'AuditFile' && /StandardAuditFile|SAF-?T|d406/i.test(uri) && !/CashRegister/i.test(uri)

/** What is done with the elements of a file, by their names from the root. The rest is skipped. */
const visits: ReadonlyMap<string, Visit> = new Map([
  ['/AuditFile', 'enter'],
  ['/AuditFile/Header', 'take'],
  ['/AuditFile/MasterFiles', 'enter'],
  ['/AuditFile/MasterFiles/GeneralLedgerAccounts', 'enter'],
  ['/AuditFile/MasterFiles/GeneralLedgerAccounts/Account', 'take'],
  ['/AuditFile/MasterFiles/Customers', 'enter'],
  ['/AuditFile/MasterFiles/Customers/Customer', 'take'],
  ['/AuditFile/MasterFiles/Customer', 'take'],
  ['/AuditFile/GeneralLedgerEntries', 'enter'],
  ['/AuditFile/GeneralLedgerEntries/Journal', 'enter'],
  ['/AuditFile/GeneralLedgerEntries/Journal/Transaction', 'enter'],
  ['/AuditFile/GeneralLedgerEntries/Journal/Transaction/TransactionID', 'take'],
  ['/AuditFile/GeneralLedgerEntries/Journal/Transaction/TransactionDate', 'take'],
  ['/AuditFile/GeneralLedgerEntries/Journal/Transaction/Line', 'take'],
  ['/AuditFile/SourceDocuments', 'enter'],
  ['/AuditFile/SourceDocuments/SalesInvoices', 'enter'],
  ['/AuditFile/SourceDocuments/SalesInvoices/Invoice', 'enter'],
  ['/AuditFile/SourceDocuments/SalesInvoices/Invoice/InvoiceNo', 'take'],
  ['/AuditFile/SourceDocuments/SalesInvoices/Invoice/InvoiceDate', 'take'],
  ['/AuditFile/SourceDocuments/SalesInvoices/Invoice/InvoiceType', 'take'],
  ['/AuditFile/SourceDocuments/SalesInvoices/Invoice/DueDate', 'take'],
  ['/AuditFile/SourceDocuments/SalesInvoices/Invoice/PaymentTerms', 'take'],
  ['/AuditFile/SourceDocuments/SalesInvoices/Invoice/CustomerInfo', 'take'],
  ['/AuditFile/SourceDocuments/SalesInvoices/Invoice/CustomerID', 'take'],
  ['/AuditFile/SourceDocuments/SalesInvoices/Invoice/DocumentTotals', 'take'],
  ['/AuditFile/SourceDocuments/SalesInvoices/Invoice/Line', 'enter'],
  ['/AuditFile/SourceDocuments/SalesInvoices/Invoice/Line/References', 'take'],
  ['/AuditFile/SourceDocuments/Payments', 'enter'],
  ['/AuditFile/SourceDocuments/Payments/Payment', 'enter'],
  ['/AuditFile/SourceDocuments/Payments/Payment/PaymentRefNo', 'take'],
  ['/AuditFile/SourceDocuments/Payments/Payment/TransactionDate', 'take'],
  ['/AuditFile/SourceDocuments/Payments/Payment/Line', 'take'],
])

const namesOf = ({ parents, name }: XmlHead): string => `/${[...parents, name].join('/')}`

/**
 * Reads the open sales invoices of a SAF-T Financial file.
 *
 * The ledger tells what is open: debits on customers less the credits that name them. Only where
 * the ledger has no lines of customers are the sales invoices of the source documents read. The
 * file is never held: header, customers and the customers' lines are all that is kept of it.
 */
export function createSaftFormat(
  root: XmlHead,
  options: ImportOptions,
  collector: Collector,
): XmlFormat {
  const books = createBooks(root, collector)
  const sales = createSales()
  return {
    format: () => 'saf-t',
    visitor: {
      visit: (head) => visits.get(namesOf(head)) ?? 'skip',
      taken: (element) => take(element, books, sales),
      left: (head) => {
        const names = namesOf(head)
        if (names === '/AuditFile/GeneralLedgerEntries/Journal/Transaction') books.endTransaction()
        if (names === '/AuditFile/SourceDocuments/SalesInvoices/Invoice') sales.endInvoice(head)
        if (names === '/AuditFile/SourceDocuments/Payments/Payment') sales.endPayment()
        if (names === '/AuditFile') finish({ root, books, sales }, options, collector)
      },
    },
  }
}

function take(element: XmlElement, books: Books, sales: Sales): void {
  const [, part, section] = element.parents
  if (element.name === 'Header') books.header(element)
  else if (element.name === 'Customer') books.customer(element)
  else if (element.name === 'Account') books.account(element)
  else if (part === 'GeneralLedgerEntries') books.inTransaction(element)
  else if (section === 'SalesInvoices') sales.inInvoice(element)
  else sales.inPayment(element)
}

type Parts = { readonly root: XmlHead; readonly books: Books; readonly sales: Sales }

function finish({ root, books, sales }: Parts, options: ImportOptions, collector: Collector): void {
  const header = books.headerOrProblem()
  const where = whereOf(root, null)
  remarkLines(books, where, collector)
  if (header === null) return
  const lines = books.customerLines()
  if (lines.length > 0) {
    addOpenItems({ lines, header, customers: books.customers(), options, where }, collector)
    if (sales.invoices().length > 0) {
      collector.remark('source-documents-ignored', where, `${sales.invoices().length} invoices`)
    }
  } else if (sales.invoices().length > 0) {
    addSalesInvoices({ sales, header, customers: books.customers(), options }, collector)
  } else {
    collector.remark('no-customer-lines', where, null)
  }
}

function remarkLines(books: Books, where: Where, collector: Collector): void {
  const [supplier, other] = [books.supplierLines(), books.otherLines()]
  if (supplier > 0) collector.remark('supplier-lines', where, `${supplier} lines`)
  if (other > 0) collector.remark('other-account-lines', where, `${other} lines`)
}
