import { type ClaimEvent, contentHash, ok, type Result, refused } from '@forfall/rules'
import type { ImportedInvoice } from '../import/record.ts'
import { type ImportedTerms, noTerms, type TermName, termNames } from '../import/terms.ts'
import { termsEventsOf } from '../import/to-events.ts'
import type { StoredClaim } from '../store/claims.ts'
import type { NewEvent } from '../store/events.ts'
import type { Book } from './book.ts'
import { foldedClaim } from './fold.ts'
import type { BookImportProblem } from './import-problem.ts'

/** What was said of how a claim came to be, as one event; none when nothing was said. */
export const termsEvents = (
  id: string,
  { terms, issuedOn }: Pick<ImportedInvoice, 'terms' | 'issuedOn'>,
): readonly NewEvent[] =>
  termsEventsOf(terms, issuedOn).map((event) => ({
    event,
    externalKey: `terms:${id}:${contentHash(event.facts).slice(0, 24)}`,
  }))

/**
 * What a file that has an invoice of the book says of its claim and nobody had said before.
 *
 * @problem terms-differ the book has been told otherwise; nothing that was said is overwritten
 */
export function newTerms(
  book: Book,
  known: StoredClaim,
  record: ImportedInvoice,
): Result<readonly NewEvent[], BookImportProblem> {
  const { terms, issuedOn, debtor, place, number } = record
  const told = toldTerms(book, known)
  const implied = { ...terms, ...(debtor.kind === 'consumer' ? { isCommercial: false } : {}) }
  const differing = termNames.filter((name) => isOtherwise(implied[name], told[name]))
  if (differing.length > 0)
    return refused({
      code: 'terms-differ',
      place: { ...place, record: number },
      found: sentence(implied, differing),
      expected: sentence(told, differing),
    })
  const unsaid = termNames.filter((name) => told[name] === null)
  const added = Object.fromEntries(unsaid.map((name) => [name, terms[name]]))
  return ok(termsEvents(known.id, { terms: { ...noTerms, ...added }, issuedOn }))
}

/**
 * What the book has been told of how a claim came to be. That it is commercial was told when it was
 * stated; what only follows from the parties gives way to what is stated, except that a claim on a
 * consumer never is.
 */
export function toldTerms(book: Book, claim: StoredClaim): ImportedTerms {
  const { state, events } = foldedClaim(book, claim)
  const { isDueDayAgreed, hasInterestWarning, isReminderFeeAgreed } = state
  const { isDirectlyEnforceable, aroseOn, invoiceSentOn } = state
  return {
    isCommercial: state.debtorKind === 'consumer' ? false : statedCommercial(events),
    ...{ isDueDayAgreed, hasInterestWarning, isReminderFeeAgreed },
    ...{ isDirectlyEnforceable, aroseOn, invoiceSentOn },
  }
}

function statedCommercial(events: readonly ClaimEvent[]): boolean | null {
  const stated = events.flatMap((event) =>
    event.type === 'facts-stated' ? [event.facts.isCommercial ?? null] : [],
  )
  return stated.findLast((isCommercial) => isCommercial !== null) ?? null
}

type Term = ImportedTerms[TermName]

const isOtherwise = (said: Term, told: Term): boolean =>
  said !== null && told !== null && said !== told

const words: { readonly [name in TermName]: string } = {
  isCommercial: 'commercial',
  isDueDayAgreed: 'due day agreed',
  hasInterestWarning: 'interest warning',
  isReminderFeeAgreed: 'reminder fee agreed',
  isDirectlyEnforceable: 'directly enforceable',
  aroseOn: 'arose on',
  invoiceSentOn: 'sent on',
}

const sentence = (terms: ImportedTerms, names: readonly TermName[]): string =>
  names.map((name) => `${words[name]}: ${wordOf(terms[name])}`).join(', ')

const wordOf = (term: Term): string =>
  typeof term === 'boolean' ? (term ? 'yes' : 'no') : `${term}`
