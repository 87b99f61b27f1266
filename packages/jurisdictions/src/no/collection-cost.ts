import {
  type CollectionCostQuestion,
  inForceOn,
  type LegalAmount,
  ok,
  type Parameter,
  type ParameterProblem,
  type ParameterUse,
  type PlainDate,
  type Result,
  refused,
  roundedRatio,
  type UnknownStage,
} from '@forfall/rules'
import { ratioOf } from '../eu/ratio.ts'
import {
  costBands,
  heavyFactor,
  instalmentPlanFactor,
  nonConsumerFactor,
  noVatDeductionFactor,
  topFactor,
} from './parameters-collection.ts'
import { inkassosats } from './parameters-fees.ts'

/**
 * Stages of out-of-court collection. `heavy` is the whole cost once the agency's demand is overdue by
 * more than 28 days, not an addition to `light`. `instalment-plan` is what an agreed plan of more
 * than four instalments adds to either; it falls away if the case goes to court.
 */
export const collectionStages = ['light', 'heavy', 'instalment-plan'] as const

type Stage = (typeof collectionStages)[number]

/** A ratio of the law and the day it is looked up by. */
type Factor = { readonly parameter: Parameter<string>; readonly on: PlainDate }

/**
 * The most a debtor can be made to bear for collection out of court, minor units (IF chapter 2).
 *
 * A multiple of the inkassosats of the day the principal is paid (`on`); the band is taken from the
 * principal with interest accrued before the due day, its upper limit inclusive, by the table of the
 * due day. Half up to the øre, not to kroner. Half as much again against others than consumers, a
 * quarter more where the creditor cannot deduct VAT. The addition for an instalment plan is not raised
 * for other debtors: no figure was published.
 *
 * @problem unknown-stage when the stage is not one of `collectionStages`
 */
export function collectionCost(
  question: CollectionCostQuestion,
): Result<LegalAmount, ParameterProblem | UnknownStage> {
  const { stage } = question
  if (!isStage(stage)) return refused({ code: 'unknown-stage', stage })
  const base = inForceOn(inkassosats, question.on)
  if (!base.ok) return base
  return multiplied(base.value.value, [base.value.use], factorsOf(question, stage))
}

const isStage = (stage: string): stage is Stage =>
  (collectionStages as readonly string[]).includes(stage)

function factorsOf(question: CollectionCostQuestion, stage: Stage): readonly Factor[] {
  const { on, claim, creditorDeductsVat } = question
  const vat = creditorDeductsVat ? [] : [{ parameter: noVatDeductionFactor, on }]
  if (stage === 'instalment-plan') return [{ parameter: instalmentPlanFactor, on }, ...vat]
  const heavy = stage === 'heavy' ? [{ parameter: heavyFactor, on }] : []
  const debtor = claim.debtorKind === 'consumer' ? [] : [{ parameter: nonConsumerFactor, on }]
  return [bandOf(question), ...heavy, ...debtor, ...vat]
}

function bandOf({ principalMinor, claim }: CollectionCostQuestion): Factor {
  const band = costBands.find(({ throughMinor }) => principalMinor <= throughMinor)
  return { parameter: band?.factor ?? topFactor, on: claim.dueOn }
}

function multiplied(
  baseMinor: number,
  uses: readonly ParameterUse[],
  factors: readonly Factor[],
): Result<LegalAmount, ParameterProblem> {
  const used = [...uses]
  let numerator = BigInt(baseMinor)
  let denominator = 1n
  for (const { parameter, on } of factors) {
    const found = inForceOn(parameter, on)
    if (!found.ok) return found
    const ratio = ratioOf(found.value.value)
    numerator *= ratio.numerator
    denominator *= ratio.denominator
    used.push(found.value.use)
  }
  return ok({ minor: roundedRatio(numerator, denominator, 'half-up'), uses: used })
}
