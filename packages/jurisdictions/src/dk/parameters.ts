import type { Parameter } from '@forfall/rules'
import { agencyBands, agencyTopRatio, ownBands, ownTopRatio } from './parameters-collection.ts'
import { compensationAmount } from './parameters-compensation.ts'
import { demandToInterestDays, margin, referenceRate } from './parameters-interest.ts'
import {
  collectionFee,
  feeLettersApartDays,
  feeLettersMax,
  letterEarliestDays,
  noticeDeadlineMin,
  reminderFee,
} from './parameters-letters.ts'
import { limitationYears } from './parameters-limitation.ts'

/** Every dated number of Danish law the product relies on. */
export const parameters: readonly Parameter[] = [
  referenceRate,
  margin,
  demandToInterestDays,
  reminderFee,
  collectionFee,
  feeLettersMax,
  feeLettersApartDays,
  letterEarliestDays,
  noticeDeadlineMin,
  compensationAmount,
  ...agencyBands.map(({ amount }) => amount),
  agencyTopRatio,
  ...ownBands.map(({ amount }) => amount),
  ownTopRatio,
  limitationYears,
]
