import type { ImportRemark, ImportRemarkCode, Place } from './record.ts'

/** Codes of why a file is refused. Stable; each is described in `docs/import-formats.md`. */
export type ImportProblemCode =
  | 'amount-ambiguous'
  | 'amount-invalid'
  | 'amount-too-precise'
  | 'column-missing'
  | 'column-twice'
  | 'credit-note-ambiguous'
  | 'credit-note-without-invoice'
  | 'csv-not-well-formed'
  | 'currency-mismatch'
  | 'currency-missing'
  | 'currency-unknown'
  | 'date-ambiguous'
  | 'date-invalid'
  | 'debtor-unknown'
  | 'due-before-issue'
  | 'due-date-ambiguous'
  | 'due-date-missing'
  | 'encoding-invalid'
  | 'encoding-unsupported'
  | 'field-invalid'
  | 'field-missing'
  | 'field-too-long'
  | 'file-empty'
  | 'file-not-readable'
  | 'file-too-large'
  | 'format-unknown'
  | 'json-not-well-formed'
  | 'json-shape'
  | 'not-an-invoice'
  | 'nothing-payable'
  | 'number-twice'
  | 'outstanding-mismatch'
  | 'paid-exceeds-amount'
  | 'terms-contradictory'
  | 'too-many-problems'
  | 'too-many-records'
  | 'xml-doctype'
  | 'xml-limit'
  | 'xml-not-well-formed'

/** Why a file is refused: what stands where, and what was expected there. */
export type ImportProblem = {
  readonly code: ImportProblemCode
  readonly place: Place
  /** What the file says, shortened; `null` when there is nothing. */
  readonly found: string | null
  readonly expected: string
}

const headlines: { readonly [code in ImportProblemCode]: string } = {
  'amount-ambiguous': 'the amount can be read in two ways',
  'amount-invalid': 'the amount cannot be read',
  'amount-too-precise': 'the amount has more than two decimals',
  'column-missing': 'a column is missing',
  'column-twice': 'a column stands in the file twice',
  'credit-note-ambiguous': 'the credit note names several invoices',
  'credit-note-without-invoice': 'the credit note names no invoice',
  'csv-not-well-formed': 'the file is not well-formed CSV',
  'currency-mismatch': 'the currencies do not agree',
  'currency-missing': 'no currency is given',
  'currency-unknown': 'the currency is not one that books are kept in',
  'date-ambiguous': 'the date can be read in two ways',
  'date-invalid': 'the date cannot be read',
  'debtor-unknown': 'the line names a customer that the master data lacks',
  'due-before-issue': 'the due date lies before the issue date',
  'due-date-ambiguous': 'several due dates are given',
  'due-date-missing': 'the due date is missing',
  'encoding-invalid': 'the bytes do not fit the encoding',
  'encoding-unsupported': 'the encoding is not supported',
  'field-invalid': 'the value is not one that is allowed here',
  'field-missing': 'a value is missing',
  'field-too-long': 'the value is too long',
  'file-empty': 'the file is empty',
  'file-not-readable': 'the file cannot be read',
  'file-too-large': 'the file is too large',
  'format-unknown': 'the format is not known',
  'json-not-well-formed': 'the file is not well-formed JSON',
  'json-shape': 'the JSON does not have the documented shape',
  'not-an-invoice': 'the document asks for no payment',
  'nothing-payable': 'the invoice has a negative amount',
  'number-twice': 'the number stands in the file twice',
  'outstanding-mismatch': 'amount, paid and outstanding do not agree',
  'paid-exceeds-amount': 'more is paid than the invoice asks for',
  'terms-contradictory': 'what is said of the claim does not fit together',
  'too-many-problems': 'reading stopped after too many problems',
  'too-many-records': 'the file holds too many records',
  'xml-doctype': 'the file has a document type declaration',
  'xml-limit': 'the XML exceeds a limit of the reader',
  'xml-not-well-formed': 'the file is not well-formed XML',
}

const remarkTexts: { readonly [code in ImportRemarkCode]: string } = {
  'nothing-left-to-pay': 'nothing is left to pay, so it was left out',
  'other-ubl-profile': 'a UBL invoice of another profile was read like a Peppol invoice',
  'unusual-type': 'the document type was read as an ordinary invoice',
  'payee-differs': 'the payment goes to another party than the seller',
  'supplier-lines': 'lines of suppliers were left out',
  'no-customer-lines': 'the file has no lines of customers, so there is nothing to import',
  'other-account-lines': 'customer lines on accounts that hold no receivables were left out',
  'credits-not-matched': 'credits of a customer name no invoice and were applied to none',
  'settled-items': 'invoices that are paid in full were left out',
  'opening-balance': 'the invoices behind opening balances of customers are not in the file',
  'source-documents-ignored':
    'sales invoices among the source documents were left out, since the ledger tells what is open',
  'column-ignored': 'a column is not one that is read',
  'lines-before-header': 'lines before the header were left out',
  'more-remarks': 'further remarks were left out',
}

/** Every problem code. */
export const importProblemCodes: readonly string[] = Object.keys(headlines)

/** Every remark code. */
export const importRemarkCodes: readonly string[] = Object.keys(remarkTexts)

/** A problem as one English sentence that names place, found and expected. */
export function importProblemText(problem: ImportProblem): string {
  const found = problem.found === null ? 'nothing was found' : `found ${problem.found}`
  return `${placeText(problem.place)}: ${headlines[problem.code]}; ${found}, expected ${problem.expected}.`
}

/** The same without what the file says, which may be about a person: a sentence that can be kept. */
export const importProblemGist = ({ code, place, expected }: ImportProblem): string =>
  `${placeText(place)}: ${headlines[code]}; expected ${expected}.`

/** A remark as one English sentence. */
export function importRemarkText(remark: ImportRemark): string {
  const detail = remark.detail === null ? '' : ` (${remark.detail})`
  return `${placeText(remark.place)}: ${remarkTexts[remark.code]}${detail}.`
}

/** A text of a file in quotation marks, on one line and at most 80 characters long. */
export function quoted(text: string): string {
  const line = oneLine(text)
  return `"${line.length > 80 ? `${line.slice(0, 79)}…` : line}"`
}

/** A text without control characters, with single spaces between its words. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

function placeText(place: Place): string {
  const parts = [place.file]
  if (place.line !== undefined) parts.push(`line ${place.line}`)
  if (place.path !== undefined) parts.push(place.path)
  if (place.record !== undefined) parts.push(`no. ${place.record}`)
  return parts.join(', ')
}
