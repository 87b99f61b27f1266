import type { Where } from '../collector.ts'

/** A line of the ledger on a customer's account, as far as open items need it. */
export type CustomerLine = {
  readonly customerId: string
  readonly accountId: string
  readonly transactionId: string
  readonly referenceNumber: string | null
  readonly crossReference: string | null
  readonly sourceDocumentId: string | null
  /** Payment reference of the bank (KID). */
  readonly cid: string | null
  /** In the currency of the file; a debit is positive, a credit negative. Never zero. */
  readonly minor: number
  /** In another currency, where the line says so. Same sign. */
  readonly foreign: { readonly currency: string; readonly minor: number } | null
  readonly transactionDate: string | null
  readonly valueDate: string | null
  readonly dueDate: string | null
  /** Whether the transaction takes back a sale instead of receiving money. */
  readonly isSaleTakenBack: boolean
  readonly where: Where
}

/** The lines of one invoice: what it asks for, and what was set against it. */
export type LedgerItem = {
  readonly customerId: string
  readonly number: string
  readonly debits: readonly CustomerLine[]
  readonly credits: readonly CustomerLine[]
}

/** Items, and the credits that name none of them. */
export type Matching = {
  readonly items: readonly LedgerItem[]
  readonly unmatched: readonly CustomerLine[]
}

type OpenItem = LedgerItem & { readonly debits: CustomerLine[]; readonly credits: CustomerLine[] }

/**
 * Groups the debits of each customer into invoices and sets credits against the invoice they name.
 *
 * A debit belongs to the invoice of its reference number; without one to its source document, if no
 * other transaction has the same; else to its transaction. A credit names an invoice by the same
 * reference number, by a cross reference to the invoice's number, transaction or source document,
 * by the same payment reference, or by standing in the same transaction. A credit that fits none
 * or several is set against nothing.
 */
export function matchLines(lines: readonly CustomerLine[]): Matching {
  const debits = lines.filter(({ minor }) => minor > 0)
  const numberOf = createNumbering(debits)
  const items = new Map<string, OpenItem>()
  for (const line of debits) {
    const number = numberOf(line)
    const key = keyOf(line.customerId, number)
    const item = items.get(key) ?? { customerId: line.customerId, number, debits: [], credits: [] }
    item.debits.push(line)
    items.set(key, item)
  }
  const find = createFinder([...items.values()])
  const unmatched: CustomerLine[] = []
  for (const line of lines.filter(({ minor }) => minor < 0)) {
    const item = find(line)
    if (item === null) unmatched.push(line)
    else item.credits.push(line)
  }
  return { items: [...items.values()], unmatched }
}

const keyOf = (customerId: string, value: string): string => `${customerId}\n${value}`

/** How an invoice is numbered. Some systems write one source document on every line. */
function createNumbering(debits: readonly CustomerLine[]): (line: CustomerLine) => string {
  const transactions = new Map<string, Set<string>>()
  for (const { sourceDocumentId, transactionId } of debits) {
    if (sourceDocumentId === null) continue
    const known = transactions.get(sourceDocumentId) ?? new Set()
    transactions.set(sourceDocumentId, known.add(transactionId))
  }
  return ({ referenceNumber, sourceDocumentId, transactionId }) => {
    if (referenceNumber !== null) return referenceNumber
    const isOwn = sourceDocumentId !== null && transactions.get(sourceDocumentId)?.size === 1
    return isOwn ? sourceDocumentId : transactionId
  }
}

/** Finds the one item that a credit names. */
function createFinder(items: readonly OpenItem[]): (credit: CustomerLine) => OpenItem | null {
  const byNumber = createIndex()
  const byTransaction = createIndex()
  const byDocument = createIndex()
  const byCid = createIndex()
  for (const item of items) {
    byNumber.add(item, item.number)
    for (const debit of item.debits) {
      byTransaction.add(item, debit.transactionId)
      byDocument.add(item, debit.sourceDocumentId)
      byCid.add(item, debit.cid)
    }
  }
  return (credit) =>
    byNumber.find(credit, credit.referenceNumber) ??
    byNumber.find(credit, credit.crossReference) ??
    byTransaction.find(credit, credit.crossReference) ??
    byDocument.find(credit, credit.crossReference) ??
    byCid.find(credit, credit.cid) ??
    byTransaction.find(credit, credit.transactionId)
}

type Index = {
  readonly add: (item: OpenItem, value: string | null) => void
  /** The item of the same customer under a value; `null` when there are none or several. */
  readonly find: (credit: CustomerLine, value: string | null) => OpenItem | null
}

function createIndex(): Index {
  const found = new Map<string, OpenItem | null>()
  return {
    add: (item, value) => {
      if (value === null) return
      const key = keyOf(item.customerId, value)
      const known = found.get(key)
      found.set(key, known === undefined || known === item ? item : null)
    },
    find: ({ customerId }, value) =>
      value === null ? null : (found.get(keyOf(customerId, value)) ?? null),
  }
}
