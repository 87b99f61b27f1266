import { jurisdictionOf } from '@forfall/jurisdictions'
import { type Jurisdiction, type PlainDate, underPending } from '@forfall/rules'

/** The law a policy is checked against. */
export type LawAsked = {
  /** The day whose values hold. */
  readonly lawDay: PlainDate
  /** Id of a regime that was passed and is to be taken as in force; `null` for the law as it is. */
  readonly pending: string | null
}

/** The law of a country as it is asked for; `null` for a country or a regime nobody knows. */
export function lawOf(
  country: string,
  { pending }: Partial<LawAsked> & Pick<LawAsked, 'pending'>,
): Jurisdiction | null {
  const jurisdiction = jurisdictionOf(country)
  if (jurisdiction === null || pending === null) return jurisdiction
  const regime = jurisdiction.pending.find(({ id }) => id === pending)
  return regime === undefined ? null : underPending(jurisdiction, regime)
}
