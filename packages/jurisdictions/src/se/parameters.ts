import type { Parameter } from '@forfall/rules'
import { compensationAmount } from './parameters-compensation.ts'
import { margin, referenceRate, sentToInterestDays } from './parameters-interest.ts'
import {
  demandDeadlineMin,
  demandFee,
  feeDemandsMax,
  feeRemindersMax,
  letterEarliestDays,
  planFee,
  reminderFee,
} from './parameters-letters.ts'
import { consumerLimitationYears, limitationYears } from './parameters-limitation.ts'

/** Every dated number of Swedish law the product relies on. */
export const parameters: readonly Parameter[] = [
  referenceRate,
  margin,
  sentToInterestDays,
  reminderFee,
  demandFee,
  planFee,
  feeRemindersMax,
  feeDemandsMax,
  demandDeadlineMin,
  letterEarliestDays,
  compensationAmount,
  consumerLimitationYears,
  limitationYears,
]
