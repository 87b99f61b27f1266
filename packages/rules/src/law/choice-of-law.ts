import type { DebtorKind } from '../claim/event.ts'
import { ok, type Result, refused } from '../domain/result.ts'

/** What says whose law a claim is under. Countries by ISO 3166 alpha-2 code. */
export type LawHints = {
  /** The law that somebody set on the claim, or named when its invoice came in. */
  readonly named: string | null
  readonly creditorCountry: string | null
  /** Where the debtor is; of a consumer, where they live. */
  readonly debtorCountry: string | null
  readonly debtorKind: DebtorKind | null
}

/** The law of a claim, and why it is that one. */
export type ChosenLaw = {
  readonly country: string
  readonly because: 'named' | 'domestic' | 'debtor-country-unknown' | 'consumer-domicile'
}

/** Why no law follows from what is known; a person sets one. */
export type LawNotChosen = { readonly code: 'creditor-country-unknown' | 'across-a-border' }

/**
 * The country whose law a claim is under.
 *
 * 1. What was named holds: somebody has decided.
 * 2. A creditor and a debtor of one country are under its law. A debtor whose country nobody has said
 *    is taken to be of the creditor's country.
 * 3. A consumer of another country has the protection of the law of the place they live at
 *    (Regulation (EC) No 593/2008, article 6).
 * 4. Any other claim across a border needs a person: contracts usually choose a law, and no invoice
 *    says which.
 *
 * @problem creditor-country-unknown nothing was named, and nobody has said where the creditor is
 * @problem across-a-border as in 4
 */
export function choiceOfLaw(hints: LawHints): Result<ChosenLaw, LawNotChosen> {
  const { named, creditorCountry, debtorCountry, debtorKind } = hints
  if (named !== null) return ok({ country: named, because: 'named' })
  if (creditorCountry === null) return refused({ code: 'creditor-country-unknown' })
  if (debtorCountry === null)
    return ok({ country: creditorCountry, because: 'debtor-country-unknown' })
  if (debtorCountry === creditorCountry)
    return ok({ country: creditorCountry, because: 'domestic' })
  return debtorKind === 'consumer'
    ? ok({ country: debtorCountry, because: 'consumer-domicile' })
    : refused({ code: 'across-a-border' })
}
