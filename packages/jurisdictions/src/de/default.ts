import {
  addDays,
  type Citation,
  earlierOf,
  inForceOn,
  type LegalClaim,
  laterOf,
  ok,
  type ParameterProblem,
  type ParameterUse,
  type PlainDate,
  type Result,
  rolledOver,
} from '@forfall/rules'
import { calendar } from './calendar.ts'
import { bgb } from './citations.ts'
import { defaultDays } from './parameters-interest.ts'

/** When a debtor came or comes into default (Verzug, BGB § 286). */
export type Default = {
  /** First whole day in default, which bears interest; `null` while nothing brings it about. */
  readonly on: PlainDate | null
  readonly source: Citation
  readonly uses: readonly ParameterUse[]
  /** Facts nobody has stated that were taken in the debtor's favour. */
  readonly assumed: readonly string[]
}

/**
 * The first whole day in default: the day after an agreed due day, after the first letter sent when
 * the claim was due, or after 30 days from due day and invoice, whichever comes first.
 *
 * A day the seller printed on the invoice is no agreed day (BGH III ZR 91/07). Against a consumer the
 * 30 days count only if the invoice said so. A period that ends on a free day is moved (BGB § 193).
 *
 * @problem as `inForceOn`, where the 30 days are needed
 */
export function defaultOf(claim: LegalClaim): Result<Default, ParameterProblem> {
  if (claim.isDueDayAgreed === true) {
    const on = addDays(claim.dueOn, 1)
    return ok({ on, source: bgb(286, ' Abs. 2 Nr. 1'), uses: [], assumed: [] })
  }
  const unstated = claim.isDueDayAgreed === null ? ['isDueDayAgreed'] : []
  if (claim.debtorKind !== 'consumer' || claim.hasInterestWarning === true)
    return afterDays(claim, unstated)
  const warning = claim.hasInterestWarning === null ? ['hasInterestWarning'] : []
  return ok(afterLetter(claim, [...unstated, ...warning]))
}

function afterLetter({ letters, dueOn }: LegalClaim, assumed: readonly string[]): Default {
  const letter = letters.find(({ sentOn }) => sentOn > dueOn)
  const on = letter === undefined ? null : addDays(letter.sentOn, 1)
  return { on, source: bgb(286, ' Abs. 1'), uses: [], assumed }
}

function afterDays(
  claim: LegalClaim,
  assumed: readonly string[],
): Result<Default, ParameterProblem> {
  const from = laterOf(claim.dueOn, claim.invoiceSentOn)
  const days = inForceOn(defaultDays, from)
  if (!days.ok) return days
  const last = rolledOver(calendar, addDays(from, days.value.value))
  const byTime = addDays(last, 1)
  const byLetter = afterLetter(claim, assumed)
  if (byLetter.on !== null && earlierOf(byLetter.on, byTime) === byLetter.on) return ok(byLetter)
  return ok({ on: byTime, source: bgb(286, ' Abs. 3'), uses: [days.value.use], assumed })
}
