import type { Parameter } from '@forfall/rules'
import {
  costBands,
  heavyCostWaitDays,
  heavyFactor,
  instalmentPlanFactor,
  nonConsumerFactor,
  noVatDeductionFactor,
  topFactor,
} from './parameters-collection.ts'
import { compensationAmount } from './parameters-compensation.ts'
import {
  demandFraction,
  feeRounding,
  inkassosats,
  noticeFraction,
  reminderFraction,
} from './parameters-fees.ts'
import {
  demandToInterestDays,
  lateInterestMargin,
  lateInterestRate,
  referenceRate,
} from './parameters-interest.ts'
import {
  demandDeadlineMin,
  feeDemandsMax,
  feeLettersMax,
  feeResetMonths,
  feeWaitDays,
  letterEarliestDays,
  missedDeadlineDays,
  noticeDeadlineMin,
  reminderDeadlineMin,
} from './parameters-letters.ts'
import { limitationYears } from './parameters-limitation.ts'

/** Every dated number of Norwegian law the product relies on. */
export const parameters: readonly Parameter[] = [
  lateInterestRate,
  referenceRate,
  lateInterestMargin,
  demandToInterestDays,
  inkassosats,
  reminderFraction,
  noticeFraction,
  demandFraction,
  feeRounding,
  feeWaitDays,
  feeLettersMax,
  feeDemandsMax,
  feeResetMonths,
  missedDeadlineDays,
  letterEarliestDays,
  reminderDeadlineMin,
  noticeDeadlineMin,
  demandDeadlineMin,
  compensationAmount,
  ...costBands.map(({ factor }) => factor),
  topFactor,
  heavyFactor,
  nonConsumerFactor,
  noVatDeductionFactor,
  instalmentPlanFactor,
  heavyCostWaitDays,
  limitationYears,
]
