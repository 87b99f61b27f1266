import {
  addDays,
  addYears,
  earlierOf,
  type InForce,
  inForceOn,
  type Jurisdiction,
  type LegalClaim,
  ok,
  type ParameterProblem,
  type PlainDate,
  type Result,
  workingDayFrom,
} from '@forfall/rules'
import { calendar } from './calendar.ts'
import { limitationAct } from './citations.ts'
import { consumerLimitationYears, limitationYears } from './parameters-limitation.ts'

type Term = { readonly on: PlainDate; readonly years: InForce<number> }

/** First time-barred day of a period that begins on a day. */
function termFrom(start: PlainDate, claim: LegalClaim): Result<Term, ParameterProblem> {
  const parameter = claim.debtorKind === 'consumer' ? consumerLimitationYears : limitationYears
  const years = inForceOn(parameter, start)
  if (!years.ok) return years
  const last = workingDayFrom(calendar, addYears(start, years.value.value))
  return ok({ on: addDays(last, 1), years: years.value })
}

/** Days that began the period anew, earliest first. */
const interruptionsOf = ({ letters, interruption }: LegalClaim): readonly PlainDate[] =>
  [
    ...letters.map(({ sentOn }) => sentOn),
    ...(interruption === null ? [] : [interruption.on]),
  ].sort()

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
  let term = termFrom(start, claim)
  let isInterrupted = false
  for (const day of interruptionsOf(claim)) {
    if (!term.ok) return term
    if (day < start || day >= term.value.on) continue
    term = termFrom(day, claim)
    isInterrupted = true
  }
  if (!term.ok) return term
  return ok({
    on: term.value.on,
    source: limitationAct(isInterrupted ? '2, 5 och 6 §§' : '2 §'),
    uses: [term.value.years.use],
    assumed: claim.aroseOn === null ? ['aroseOn'] : [],
  })
}
