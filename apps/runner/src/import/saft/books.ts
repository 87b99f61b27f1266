import { type Collector, limits } from '../collector.ts'
import { minorOfDecimal, reportAmount } from '../values.ts'
import { elementAt, textAt, type XmlElement, type XmlHead } from '../xml/element.ts'
import { foundIn, whereOf } from '../xml/found.ts'
import type { CustomerLine } from './ledger.ts'
import {
  accountsOf,
  type Customer,
  isReceivable,
  readCustomer,
  readHeader,
  type SaftHeader,
} from './masters.ts'

/** What is kept of the header, the master data and the ledger while the file passes by. */
export type Books = {
  readonly header: (element: XmlElement) => void
  readonly account: (element: XmlElement) => void
  readonly customer: (element: XmlElement) => void
  readonly inTransaction: (element: XmlElement) => void
  readonly endTransaction: () => void
  readonly headerOrProblem: () => SaftHeader | null
  readonly customers: () => ReadonlyMap<string, Customer>
  readonly customerLines: () => readonly CustomerLine[]
  readonly supplierLines: () => number
  /** Lines of customers on accounts that hold no receivables. */
  readonly otherLines: () => number
}

/** Books of a file that has not been read yet. */
export function createBooks(root: XmlHead, collector: Collector): Books {
  const customers = new Map<string, Customer>()
  const accounts = new Set<string>()
  const ledger = createLedger(root, accounts, collector)
  let header: SaftHeader | null = null

  return {
    ...ledger,
    header: (element) => {
      header = readHeader(element, collector)
    },
    account: (element) => {
      const id = textAt(element, 'AccountID')
      if (id !== null && isReceivable(element)) accounts.add(id)
    },
    customer: (element) => {
      const id = textAt(element, 'CustomerID')
      if (id === null || customers.size >= limits.records) return
      customers.set(id, readCustomer(element, header?.creditor.country ?? null))
      for (const account of accountsOf(element)) accounts.add(account)
    },
    headerOrProblem: () => {
      if (header === null) {
        collector.problem('field-missing', whereOf(root, null), {
          found: null,
          expected: 'a Header',
        })
      }
      return header
    },
    customers: () => customers,
  }
}

type Ledger = Pick<
  Books,
  'inTransaction' | 'endTransaction' | 'customerLines' | 'supplierLines' | 'otherLines'
>

/** The customers' lines of the ledger, transaction by transaction. */
function createLedger(root: XmlHead, accounts: ReadonlySet<string>, collector: Collector): Ledger {
  const kept: CustomerLine[] = []
  const counts = { supplier: 0, elsewhere: 0 }
  const isStandardChart = root.uri.endsWith(':NO')
  let transaction = newTransaction()

  function addLine(element: XmlElement): void {
    const accountId = textAt(element, 'AccountID') ?? ''
    transaction.accounts.add(accountId.slice(0, 2))
    if (textAt(element, 'SupplierID') !== null) counts.supplier += 1
    const customerId = textAt(element, 'CustomerID')
    if (customerId === null) return
    if (accounts.size > 0 && !accounts.has(accountId)) counts.elsewhere += 1
    else transaction.lines.push({ element, customerId, accountId })
  }

  return {
    inTransaction: (element) => {
      if (element.name === 'TransactionID') transaction.id = element.text
      else if (element.name === 'TransactionDate') transaction.date = element.text
      else addLine(element)
    },
    endTransaction: () => {
      const isSaleTakenBack = isStandardChart && touchesSalesOnly(transaction.accounts)
      for (const line of transaction.lines) {
        const read = readLine(line, { ...transaction, isSaleTakenBack }, collector)
        if (read !== null) kept.push(read)
      }
      transaction = newTransaction()
    },
    customerLines: () => kept,
    supplierLines: () => counts.supplier,
    otherLines: () => counts.elsewhere,
  }
}

type RawLine = {
  readonly element: XmlElement
  readonly customerId: string
  readonly accountId: string
}

type Transaction = {
  id: string
  date: string | null
  /** The first two digits of each account. */
  readonly accounts: Set<string>
  readonly lines: RawLine[]
}

const newTransaction = (): Transaction => ({ id: '', date: null, accounts: new Set(), lines: [] })

/** By the Norwegian standard chart: class 3 is sales, group 19 is bank and cash. */
function touchesSalesOnly(accounts: ReadonlySet<string>): boolean {
  const groups = [...accounts]
  return groups.some((group) => group.startsWith('3')) && !groups.includes('19')
}

function readLine(
  { element, customerId, accountId }: RawLine,
  transaction: Transaction & { isSaleTakenBack: boolean },
  collector: Collector,
): CustomerLine | null {
  const referenceNumber = textAt(element, 'ReferenceNumber')
  const amount = readAmount(element, referenceNumber, collector)
  if (amount === null || amount.minor === 0) return null
  return {
    customerId,
    accountId,
    transactionId: transaction.id,
    referenceNumber,
    crossReference: textAt(element, 'CrossReference'),
    sourceDocumentId: textAt(element, 'SourceDocumentID'),
    cid: textAt(element, 'CID'),
    ...amount,
    transactionDate: transaction.date,
    valueDate: textAt(element, 'ValueDate'),
    dueDate: textAt(element, 'DueDate'),
    isSaleTakenBack: transaction.isSaleTakenBack,
    where: whereOf(element, referenceNumber),
  }
}

/** A debit is positive and a credit negative; a negative debit is a credit. */
function readAmount(
  line: XmlElement,
  record: string | null,
  collector: Collector,
): Pick<CustomerLine, 'minor' | 'foreign'> | null {
  const debit = elementAt(line, 'DebitAmount')
  const side = debit ?? elementAt(line, 'CreditAmount')
  const amount = side === null ? null : elementAt(side, 'Amount')
  if (side === null || amount === null) {
    const expected = 'DebitAmount or CreditAmount with an Amount'
    collector.problem('field-missing', whereOf(line, record), { found: null, expected })
    return null
  }
  const minor = minorOfDecimal(amount.text)
  if (typeof minor !== 'number') {
    reportAmount(minor, foundIn(amount, record), collector)
    return null
  }
  const sign = debit === null ? -1 : 1
  return { minor: sign * minor, foreign: foreignOf(side, sign) }
}

function foreignOf(side: XmlElement, sign: number): CustomerLine['foreign'] {
  const currency = textAt(side, 'CurrencyCode')
  const minor = minorOfDecimal(textAt(side, 'CurrencyAmount') ?? '')
  return currency === null || typeof minor !== 'number' ? null : { currency, minor: sign * minor }
}
