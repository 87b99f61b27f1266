import { createHash } from 'node:crypto'
import type { ImportedDebtor, ImportedParty } from '../import/record.ts'

/**
 * Ids are hashes of what a thing is known by, so that the same files give the same ids in every book
 * and a file that is read twice finds its own claims.
 */
const idOf = (prefix: string, parts: readonly string[]): string => {
  const mark = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  return `${prefix}-${mark.slice(0, 20)}`
}

/** What a creditor is known by: its number, else its name, else that it is the only one unnamed. */
export function creditorKey({ organisationNumber, name }: ImportedParty): string {
  if (organisationNumber !== null) return `number:${organisationNumber}`
  return name === null ? 'unnamed' : `name:${folded(name)}`
}

/**
 * What a debtor is known by, among the debtors of one creditor: customer number, organisation number
 * or e-mail address, else name with address. A name alone tells nobody apart, so such a debtor is one
 * of his own with each invoice.
 */
export function debtorKey(debtor: ImportedDebtor, invoiceNumber: string): string {
  const { customerNumber, organisationNumber, email, name, address } = debtor
  if (customerNumber !== null) return `customer:${customerNumber}`
  if (organisationNumber !== null) return `number:${organisationNumber}`
  if (email !== null) return `email:${email.toLowerCase()}`
  const street = address?.street ?? null
  if (name === null || street === null) return `invoice:${invoiceNumber}`
  return `name:${[name, street, address?.postalCode ?? ''].map(folded).join('|')}`
}

/** Id of a creditor of an organisation. */
export const creditorId = (organisationId: string, key: string): string =>
  idOf('creditor', [organisationId, key])

/** Id of a debtor of a creditor; `earlier` rows of the same key were erased. */
export const debtorId = (creditor: string, key: string, earlier = 0): string =>
  idOf('debtor', [creditor, key, ...(earlier === 0 ? [] : [String(earlier)])])

/** Id of the claim on an invoice of a creditor. */
export const claimId = (creditor: string, invoiceNumber: string): string =>
  idOf('claim', [creditor, invoiceNumber])

/** Whether two names are the same but for case and white space. */
export const isSameName = (a: string, b: string): boolean => folded(a) === folded(b)

const folded = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
