import {
  type CollectionCostQuestion,
  inForceOn,
  type LegalAmount,
  type LegalClaim,
  ok,
  type Parameter,
  type ParameterProblem,
  type Result,
  refused,
  roundedRatio,
  type UnknownStage,
} from '@forfall/rules'
import { amountOf } from '../eu/amount.ts'
import { type Band, bandAmount } from '../eu/bands.ts'
import { ratioOf } from '../eu/ratio.ts'
import { arisingOf } from './arising.ts'
import {
  agencyBands,
  agencyTopRatio,
  ownBands,
  ownTopRatio,
  topMinor,
} from './parameters-collection.ts'
import { collectionFee } from './parameters-letters.ts'

/**
 * What collection out of court may cost: `agency` the work of an agency or lawyer, `own` the creditor's
 * own, `collection-fee` the inkassogebyr for asking somebody else to collect, once on a claim and beside
 * either of the others.
 */
export const collectionStages = ['agency', 'own', 'collection-fee'] as const

type Scale = { readonly bands: readonly Band[]; readonly topRatio: Parameter<string> }

const agency: Scale = { bands: agencyBands, topRatio: agencyTopRatio }
const own: Scale = { bands: ownBands, topRatio: ownTopRatio }

/**
 * The most a debtor can be made to bear for collection out of court, in øre (bekendtgørelse 601/2002,
 * renteloven § 9 b, stk. 3).
 *
 * By the table of the day the claim arose. `agency` is without VAT, `own` includes it; whether VAT may
 * be added for a creditor who cannot deduct it was not read, so it never is. `on` is the day of the
 * hand-over and matters to the fee alone. Against others than consumers higher documented cost is
 * possible.
 *
 * @problem unknown-stage when the stage is not one of `collectionStages`
 * @problem parameter-unknown the creditor's own cost on a claim that arose since June 2009
 */
export function collectionCost(
  question: CollectionCostQuestion,
): Result<LegalAmount, ParameterProblem | UnknownStage> {
  const { stage, claim, principalMinor } = question
  if (stage === 'agency') return scaleAmount(agency, principalMinor, claim)
  if (stage === 'own') return scaleAmount(own, principalMinor, claim)
  if (stage !== 'collection-fee') return refused({ code: 'unknown-stage', stage })
  return amountOf(collectionFee, question.on)
}

/** What an agency's or lawyer's work on a claim may cost, in øre. */
export const agencyCost = (
  principalMinor: number,
  claim: LegalClaim,
): Result<LegalAmount, ParameterProblem> => scaleAmount(agency, principalMinor, claim)

function scaleAmount(
  { bands, topRatio }: Scale,
  principalMinor: number,
  claim: LegalClaim,
): Result<LegalAmount, ParameterProblem> {
  const { on, assumed } = arisingOf(claim)
  const band = bandAmount(bands, principalMinor, on)
  if (!band.ok) return band
  const over = principalMinor - topMinor
  if (over <= 0) return ok({ ...band.value, assumed })
  const ratio = inForceOn(topRatio, on)
  if (!ratio.ok) return ratio
  const { numerator, denominator } = ratioOf(ratio.value.value)
  const addition = roundedRatio(BigInt(over) * numerator, denominator, 'half-up')
  return ok({
    minor: band.value.minor + addition,
    uses: [...band.value.uses, ratio.value.use],
    assumed,
  })
}
