import { earlierOf, type Jurisdiction, ok, type PlainDate, workingDayFrom } from '@forfall/rules'
import { renewed, yearsFrom } from '../eu/limitation.ts'
import { calendar } from './calendar.ts'
import { limitationAct } from './citations.ts'
import { consumerLimitationYears, limitationYears } from './parameters-limitation.ts'

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
  const period = {
    years: claim.debtorKind === 'consumer' ? consumerLimitationYears : limitationYears,
    moved: (day: PlainDate) => workingDayFrom(calendar, day),
  }
  const renewals = [
    ...claim.letters.map(({ sentOn }) => sentOn),
    ...claim.interruptions.map(({ on }) => on),
  ].filter((day) => day > start)
  const found = renewed(
    yearsFrom(start, { ...period, source: limitationAct('2 §') }),
    renewals,
    (day) => yearsFrom(day, { ...period, source: limitationAct('2, 5 och 6 §§') }),
  )
  return found.ok && claim.aroseOn === null ? ok({ ...found.value, assumed: ['aroseOn'] }) : found
}
