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
export const bookImportProblemText = (problem: BookImportProblem): string =>
  `${headlineOf(problem)}; found ${problem.found}, expected ${problem.expected}.`

/** The same without what the record says: a sentence that can be kept. */
export const bookImportProblemGist = (problem: BookImportProblem): string =>
  `${headlineOf(problem)}; expected ${problem.expected}.`

function headlineOf({ code, place: { file, line, record } }: BookImportProblem): string {
  const where = [
    file,
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(record === undefined ? [] : [`no. ${record}`]),
  ]
  return `${where.join(', ')}: ${headlines[code]}`
}
