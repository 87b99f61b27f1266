import type { PlainDate, StatedFacts } from '@forfall/rules'

/**
 * What a file says of how a claim came to be, beyond parties, amount and due day. What it does not
 * say is `null`: no answer is never read as "no".
 */
export type ImportedTerms = {
  /** Whether it is a claim between traders, or of a trader on an authority. */
  readonly isCommercial: boolean | null
  readonly isDueDayAgreed: boolean | null
  readonly hasInterestWarning: boolean | null
  readonly isReminderFeeAgreed: boolean | null
  readonly isDirectlyEnforceable: boolean | null
  readonly aroseOn: PlainDate | null
  readonly invoiceSentOn: PlainDate | null
}

/** Terms of which nothing is said, as in every format that has no place for them. */
export const noTerms: ImportedTerms = {
  isCommercial: null,
  isDueDayAgreed: null,
  hasInterestWarning: null,
  isReminderFeeAgreed: null,
  isDirectlyEnforceable: null,
  aroseOn: null,
  invoiceSentOn: null,
}

/** A term by its name. */
export type TermName = keyof ImportedTerms

/** Every term. */
export const termNames = Object.keys(noTerms) as readonly TermName[]

/** The terms that are said, as facts to be stated; `null` when none is. */
export function statedTerms(terms: ImportedTerms): StatedFacts | null {
  const said = termNames.filter((name) => terms[name] !== null)
  return said.length === 0 ? null : Object.fromEntries(said.map((name) => [name, terms[name]]))
}
