import {
  type CollectionCostQuestion,
  type LegalAmount,
  type ParameterProblem,
  type Result,
  refused,
  type UnknownStage,
} from '@forfall/rules'
import { repeated } from './fees.ts'
import {
  enforceableTrattaScale,
  extensionScales,
  longPlanScales,
  shortPlanScales,
  trattaScale,
} from './parameters-agreements.ts'
import { demandScales } from './parameters-scales.ts'
import { type ClassScales, classAmount, parametersIn } from './scales.ts'

/**
 * Steps of collection that may cost the debtor something. `payment-plan` has at most four instalments,
 * `payment-plan-long` more; `extension` is 14 days or more at the debtor's request.
 */
export const collectionStages = [
  'demand',
  'repeat-demand',
  'payment-plan',
  'payment-plan-long',
  'extension',
  'tratta',
] as const

type Stage = (typeof collectionStages)[number]

const isStage = (stage: string): stage is Stage =>
  (collectionStages as readonly string[]).includes(stage)

const trattaScales: ClassScales = {
  consumer: trattaScale,
  consumerEnforceable: enforceableTrattaScale,
  other: trattaScale,
  otherEnforceable: enforceableTrattaScale,
}

const scalesOf: { readonly [stage in Stage]: ClassScales } = {
  demand: demandScales,
  'repeat-demand': demandScales,
  'payment-plan': shortPlanScales,
  'payment-plan-long': longPlanScales,
  extension: extensionScales,
  tratta: trattaScales,
}

/**
 * The most a step of collection may cost the debtor, minor units (perintälaki 10 a and 10 e), by the
 * day of the step (`on`). Upper limits of bands belong to the band.
 *
 * Nothing is added for VAT, whether or not the creditor can deduct it, nor for instalments past the
 * sixth: see the README.
 *
 * @problem unknown-stage when the stage is not one of `collectionStages`
 * @problem parameter-gives-none a tratta against a consumer, which section 7 forbids
 */
export function collectionCost(
  question: CollectionCostQuestion,
): Result<LegalAmount, ParameterProblem | UnknownStage> {
  const { stage, claim, on, principalMinor } = question
  if (!isStage(stage)) return refused({ code: 'unknown-stage', stage })
  if (stage === 'tratta' && claim.debtorKind === 'consumer') return refused(forbiddenTratta(on))
  const cost = classAmount(scalesOf[stage], claim, { principalMinor, on })
  return cost.ok && stage === 'repeat-demand' ? repeated(cost.value, { claim, on }) : cost
}

const forbiddenTratta = (on: CollectionCostQuestion['on']): ParameterProblem => ({
  code: 'parameter-gives-none',
  parameter: parametersIn(trattaScale)[0]?.id ?? 'fi.tratta',
  day: on,
  bound: on,
})
