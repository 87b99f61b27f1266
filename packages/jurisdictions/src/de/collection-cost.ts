import {
  type CollectionCostQuestion,
  inForceOn,
  type LegalAmount,
  ok,
  type Parameter,
  type ParameterProblem,
  type PlainDate,
  type Result,
  refused,
  roundedRatio,
  type UnknownStage,
} from '@forfall/rules'
import { bandAmount } from '../eu/bands.ts'
import { ratioOf } from '../eu/ratio.ts'
import {
  expensesMax,
  expensesShare,
  extensiveFactor,
  feeMin,
  normalFactor,
  simpleFactor,
  unitFees,
} from './parameters-collection.ts'

type Stage = { readonly factor: Parameter<string>; readonly hasExpenses: boolean }

const stages: ReadonlyMap<string, Stage> = new Map([
  ['simple', { factor: simpleFactor, hasExpenses: false }],
  ['normal', { factor: normalFactor, hasExpenses: false }],
  ['extensive', { factor: extensiveFactor, hasExpenses: false }],
  ['simple-with-expenses', { factor: simpleFactor, hasExpenses: true }],
  ['normal-with-expenses', { factor: normalFactor, hasExpenses: true }],
  ['extensive-with-expenses', { factor: extensiveFactor, hasExpenses: true }],
])

/**
 * What the work on an uncontested claim was. `simple`: paid upon the first demand, since June 2025
 * within two weeks of it. `extensive`: specially extensive or difficult. The plain names are the fee
 * alone; `-with-expenses` adds the flat expenses.
 */
export const collectionStages: readonly string[] = [...stages.keys()]

/**
 * The most a debtor can be made to bear for collection of an uncontested claim, minor units: what a
 * lawyer could charge (RDG § 13e; RVG § 13, Nr. 2300 and 7002 VV). Without VAT.
 *
 * `on` is the day the agency was engaged: an older mandate keeps its older fees (RVG § 60). The upper
 * limit of a band belongs to it. Agency and lawyer together owe no more than a lawyer alone.
 *
 * @problem unknown-stage when the stage is not one of `collectionStages`
 * @problem parameter-unknown for claims larger than the table that was read
 */
export function collectionCost({
  principalMinor,
  on,
  stage,
}: CollectionCostQuestion): Result<LegalAmount, ParameterProblem | UnknownStage> {
  const found = stages.get(stage)
  if (found === undefined) return refused({ code: 'unknown-stage', stage })
  const unit = bandAmount(unitFees, principalMinor, on)
  if (!unit.ok) return unit
  const product = partOf(unit.value, found.factor, on)
  if (!product.ok) return product
  const fee = atLeastOf(product.value, on)
  return fee.ok && found.hasExpenses ? withExpenses(fee.value, on) : fee
}

type Amount = Result<LegalAmount, ParameterProblem>

function partOf({ minor, uses }: LegalAmount, part: Parameter<string>, on: PlainDate): Amount {
  const ratio = inForceOn(part, on)
  if (!ratio.ok) return ratio
  const { numerator, denominator } = ratioOf(ratio.value.value)
  const share = roundedRatio(BigInt(minor) * numerator, denominator, 'half-up')
  return ok({ minor: share, uses: [...uses, ratio.value.use] })
}

function atLeastOf({ minor, uses }: LegalAmount, on: PlainDate): Amount {
  const least = inForceOn(feeMin, on)
  if (!least.ok) return least
  return ok({ minor: Math.max(minor, least.value.value), uses: [...uses, least.value.use] })
}

function withExpenses(fee: LegalAmount, on: PlainDate): Amount {
  const share = partOf(fee, expensesShare, on)
  if (!share.ok) return share
  const most = inForceOn(expensesMax, on)
  if (!most.ok) return most
  const expenses = Math.min(share.value.minor, most.value.value)
  return ok({ minor: fee.minor + expenses, uses: [...share.value.uses, most.value.use] })
}
