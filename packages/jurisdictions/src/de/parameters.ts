import type { Parameter } from '@forfall/rules'
import {
  expensesMax,
  expensesShare,
  extensiveFactor,
  feeMin,
  normalFactor,
  simpleFactor,
  unitFees,
} from './parameters-collection.ts'
import { compensationAmount } from './parameters-compensation.ts'
import { baseRate, commercialMargin, consumerMargin, defaultDays } from './parameters-interest.ts'
import { letterEarliestDays, recognisedFee } from './parameters-letters.ts'
import { limitationYears } from './parameters-limitation.ts'

/** Every dated number of German law the product relies on. */
export const parameters: readonly Parameter[] = [
  baseRate,
  consumerMargin,
  commercialMargin,
  defaultDays,
  recognisedFee,
  letterEarliestDays,
  compensationAmount,
  ...unitFees.map(({ amount }) => amount),
  simpleFactor,
  normalFactor,
  extensiveFactor,
  expensesShare,
  expensesMax,
  feeMin,
  limitationYears,
]
