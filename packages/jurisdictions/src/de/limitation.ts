import {
  dayOf,
  inForceOn,
  type Jurisdiction,
  type LegalClaim,
  type Limitation,
  ok,
  type ParameterProblem,
  partsOf,
  type Result,
} from '@forfall/rules'
import { renewed, yearsFrom } from '../eu/limitation.ts'
import { bgb } from './citations.ts'
import { limitationYears } from './parameters-limitation.ts'

/**
 * When a claim is time-barred: three years from the end of the year in which it arose (BGB §§ 195,
 * 199); the first such day is a 1 January.
 *
 * An acknowledgement, which paying a part or interest is, starts three new years from its day (§ 212).
 * Letters interrupt nothing, and a legal step only suspends (§ 204), which is not counted: the product
 * stops early rather than late. The end is not moved off a non-working day.
 */
export const limitation: Jurisdiction['limitation'] = (claim) => {
  const plain = plainly(claim)
  const acknowledged = claim.interruptions
    .filter(({ by }) => by === 'acknowledgement')
    .map(({ on }) => on)
  const found = renewed(plain, acknowledged, (day) =>
    yearsFrom(day, { years: limitationYears, source: bgb(212, ' Abs. 1 Nr. 1') }),
  )
  return found.ok && claim.aroseOn === null ? ok({ ...found.value, assumed: ['aroseOn'] }) : found
}

function plainly({ aroseOn, invoiceSentOn }: LegalClaim): Result<Limitation, ParameterProblem> {
  const arose = aroseOn ?? invoiceSentOn
  const years = inForceOn(limitationYears, arose)
  if (!years.ok) return years
  return ok({
    on: dayOf(partsOf(arose).year + years.value.value + 1, 1, 1),
    source: bgb(199, ' Abs. 1, § 195'),
    uses: [years.value.use],
  })
}
