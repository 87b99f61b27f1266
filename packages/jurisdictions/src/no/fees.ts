import {
  type FeeContext,
  inForceOn,
  type LegalAmount,
  ok,
  type Parameter,
  type ParameterProblem,
  plainDate,
  type Result,
  refused,
  roundedRatio,
} from '@forfall/rules'
import { ratioOf } from '../eu/ratio.ts'
import {
  demandFraction,
  feeRounding,
  halvedFrom,
  inkassosats,
  noticeFraction,
  reminderFraction,
} from './parameters-fees.ts'

const fractions: { readonly [kind in FeeContext['kind']]: Parameter<string> } = {
  remind: reminderFraction,
  notice: noticeFraction,
  demand: demandFraction,
}

/**
 * First sending day from which nobody has published what a claim under the older fractions may cost:
 * the base amount rose, and whether the older fractions are taken of it is not settled.
 */
const olderFractionsKnownUntil = plainDate('2026-01-01')

/**
 * The highest fee for a letter, in minor units: a fraction of the inkassosats (IF § 1-2).
 *
 * The fraction goes by the due day of the claim, the inkassosats and the rounding (half up, whole
 * kroner from 2026) by the day of sending. The same for debtors of every kind; no VAT.
 *
 * @problem parameter-unknown also for a claim due before 1 October 2020 whose letter is sent in 2026
 * or later
 */
export function feeMax(context: FeeContext): Result<LegalAmount, ParameterProblem> {
  const parameter = fractions[context.kind]
  const fraction = inForceOn(parameter, context.claim.dueOn)
  if (!fraction.ok) return fraction
  if (isUnpublished(context)) return refused(unpublished(parameter, context))
  const base = inForceOn(inkassosats, context.sentOn)
  if (!base.ok) return base
  const rounding = inForceOn(feeRounding, context.sentOn)
  if (!rounding.ok) return rounding
  const { numerator, denominator } = ratioOf(fraction.value.value)
  const step = rounding.value.value
  const steps = roundedRatio(
    BigInt(base.value.value) * numerator,
    denominator * BigInt(step),
    'half-up',
  )
  return ok({ minor: steps * step, uses: [base.value.use, fraction.value.use, rounding.value.use] })
}

const isUnpublished = ({ claim, sentOn }: FeeContext): boolean =>
  claim.dueOn < halvedFrom && sentOn >= olderFractionsKnownUntil

const unpublished = (parameter: Parameter, { sentOn }: FeeContext): ParameterProblem => ({
  code: 'parameter-unknown',
  parameter: parameter.id,
  day: sentOn,
  bound: olderFractionsKnownUntil,
})
