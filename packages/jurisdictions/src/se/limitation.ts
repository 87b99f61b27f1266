import {
  addDays,
  addYears,
  earlierOf,
  inForceOn,
  type Jurisdiction,
  type LegalClaim,
  type Limitation,
  ok,
  type ParameterProblem,
  type PlainDate,
  type Result,
  workingDayFrom,
} from '@forfall/rules'
import { renewed } from '../eu/renewed.ts'
import { calendar } from './calendar.ts'
import { limitationAct } from './citations.ts'
import { consumerLimitationYears, limitationYears } from './parameters-limitation.ts'

/** The period that begins on a day. */
function periodFrom(
  start: PlainDate,
  claim: LegalClaim,
  sections: string,
): Result<Limitation, ParameterProblem> {
  const parameter = claim.debtorKind === 'consumer' ? consumerLimitationYears : limitationYears
  const years = inForceOn(parameter, start)
  if (!years.ok) return years
  const last = workingDayFrom(calendar, addYears(start, years.value.value))
  return ok({
    on: addDays(last, 1),
    source: limitationAct(sections),
    uses: [years.value.use],
    assumed: claim.aroseOn === null ? ['aroseOn'] : [],
  })
}

/**
 * When a claim is time-barred (preskriptionslagen 2, 5 and 6 §§): three years for consumers, ten for
 * others, from the day the claim arose, or, where nobody said when, from the day the invoice was
 * sent or the due day, whichever came first.
 *
 * Every written reminder or demand the debtor receives begins the years anew; they count from sending,
 * which is earlier. So does an acknowledgement or a legal step, from its own day. What comes after the
 * end changes nothing. The day of the same date still belongs to the period and moves off a free day
 * (lag 1930:173 1 and 2 §§); the claim is time-barred from the day after.
 */
export const limitation: Jurisdiction['limitation'] = (claim) => {
  const start = claim.aroseOn ?? earlierOf(claim.invoiceSentOn, claim.statedDueOn)
  const renewals = [
    ...claim.letters.map(({ sentOn }) => sentOn),
    ...claim.interruptions.map(({ on }) => on),
  ].filter((day) => day > start)
  return renewed(periodFrom(start, claim, '2 §'), renewals, (day) =>
    periodFrom(day, claim, '2, 5 och 6 §§'),
  )
}
