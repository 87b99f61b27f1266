import type { Parameter } from '@forfall/rules'
import {
  enforceableTrattaScale,
  extensionScales,
  longPlanScales,
  shortPlanScales,
  trattaScale,
} from './parameters-agreements.ts'
import {
  commercialMargin,
  daysFromInvoice,
  referenceRate,
  statutoryMargin,
} from './parameters-interest.ts'
import * as letters from './parameters-letters.ts'
import { demandScales, totalScales } from './parameters-scales.ts'
import { type ClassScales, parametersIn } from './scales.ts'

const ofClasses = (scales: ClassScales): readonly Parameter[] =>
  [scales.consumer, scales.consumerEnforceable, scales.other, scales.otherEnforceable].flatMap(
    parametersIn,
  )

/** Every dated number of Finnish law the product relies on; scales that classes share stand once. */
export const parameters: readonly Parameter[] = [
  ...new Set<Parameter>([
    referenceRate,
    statutoryMargin,
    commercialMargin,
    daysFromInvoice,
    letters.consumerReminderFee,
    letters.otherReminderFee,
    ...ofClasses(demandScales),
    letters.consumerRepeatFactor,
    letters.otherRepeatFactor,
    ...ofClasses(totalScales),
    letters.letterEarliestDays,
    letters.feeWaitDays,
    letters.consumerSpacingDays,
    letters.otherSpacingDays,
    letters.invoiceAheadDays,
    letters.consumerDemandsMax,
    letters.otherDemandsMax,
    letters.demandDeadlineMin,
    letters.reminderToDemandDays,
    letters.compensationAmount,
    ...ofClasses(shortPlanScales),
    ...ofClasses(longPlanScales),
    ...ofClasses(extensionScales),
    ...parametersIn(trattaScale),
    ...parametersIn(enforceableTrattaScale),
    letters.limitationYears,
    letters.publicLimitationYears,
  ]),
]
