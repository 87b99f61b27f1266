import {
  addYears,
  inForceOn,
  type Jurisdiction,
  type LegalClaim,
  type Limitation,
  ok,
  type ParameterProblem,
  partsOf,
  plainDate,
  type Result,
} from '@forfall/rules'
import { renewed, yearsFrom } from '../eu/limitation.ts'
import { limitationAct, statuteBook } from './citations.ts'
import { limitationYears, publicLimitationYears } from './parameters-letters.ts'

type Found = Result<Limitation, ParameterProblem>

/**
 * When a claim is time-barred.
 *
 * Three years from the moved due day (laki velan vanhentumisesta 4–6); the day of the same date still
 * belongs to the period. A payment or acknowledgement, a legal step (10, 11) and each letter, which
 * names the debt (10), start three new years from their day. Nothing revives a claim that is barred.
 * A letter must have come to the debtor's knowledge (KKO 2015:29); sending is taken for that.
 *
 * A directly enforceable claim: five years from the start of the year after it fell due (706/2007, 20),
 * which letters do not prolong. Where nobody has said which it is, the earlier day.
 */
export const limitation: Jurisdiction['limitation'] = (claim) => {
  if (claim.isDirectlyEnforceable === true) return ofPublicClaim(claim)
  const general = ofGeneralClaim(claim)
  if (!general.ok || claim.isDirectlyEnforceable === false) return general
  const other = ofPublicClaim(claim)
  if (!other.ok) return other
  const found = other.value.on < general.value.on ? other.value : general.value
  return ok({ ...found, assumed: ['isDirectlyEnforceable'] })
}

function ofPublicClaim({ dueOn }: LegalClaim): Found {
  const from = plainDate(`${partsOf(dueOn).year + 1}-01-01`)
  const years = inForceOn(publicLimitationYears, from)
  if (!years.ok) return years
  return ok({
    on: addYears(from, years.value.value),
    source: statuteBook('laki verojen ja maksujen täytäntöönpanosta 706/2007 20 §'),
    uses: [years.value.use],
  })
}

const ofGeneralClaim = ({ dueOn, letters, interruptions }: LegalClaim): Found =>
  renewed(
    yearsFrom(dueOn, { years: limitationYears, source: limitationAct('4–6 §') }),
    [...letters.map(({ sentOn }) => sentOn), ...interruptions.map(({ on }) => on)].filter(
      (day) => day > dueOn,
    ),
    (day) => yearsFrom(day, { years: limitationYears, source: limitationAct('10 ja 11 §') }),
  )
