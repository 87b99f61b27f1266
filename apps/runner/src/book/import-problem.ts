import type { Place } from '../import/record.ts'

/** Why records that read well cannot go into this book. */
export type BookImportProblem = {
  readonly code:
    | 'invoice-differs'
    | 'credit-note-differs'
    | 'invoice-unknown'
    | 'currency-differs'
    | 'jurisdiction-differs'
    | 'terms-differ'
  readonly place: Place
  /** What the record says, and what the book says it should. */
  readonly found: string
  readonly expected: string
}

const headlines: { readonly [code in BookImportProblem['code']]: string } = {
  'invoice-differs': 'the invoice is in the book and reads differently there',
  'credit-note-differs': 'the credit note is in the book and reads differently there',
  'invoice-unknown': 'the invoice is not in the book',
  'currency-differs': 'the currency is not that of the invoice',
  'jurisdiction-differs': 'the claim is under another law already',
  'terms-differ': 'the book has been told otherwise of how the claim came to be',
}

/** A problem as one English sentence that names place, found and expected. */
export function bookImportProblemText({ code, place, found, expected }: BookImportProblem): string {
  const { file, line, record } = place
  const where = [
    file,
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(record === undefined ? [] : [`no. ${record}`]),
  ]
  return `${where.join(', ')}: ${headlines[code]}; found ${found}, expected ${expected}.`
}
