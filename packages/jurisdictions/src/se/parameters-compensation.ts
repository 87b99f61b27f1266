import { type Parameter, plainDate } from '@forfall/rules'
import { costAct } from './citations.ts'
import { standingLaw } from './standing-law.ts'

/** First due day of the claims that the compensation applies to. */
export const compensationSince = plainDate('2013-03-16')

/** The compensation for late commercial payment (förseningsersättning), in öre. */
export const compensationAmount: Parameter<number> = {
  id: 'se.compensation.amount',
  label: { en: 'Compensation for late payment', sv: 'Förseningsersättning' },
  unit: 'minor-units',
  lookedUpBy: 'The day it is claimed.',
  verifiedThrough: standingLaw,
  values: [
    { from: compensationSince, value: 45_000, source: costAct('4 a §'), confidence: 'confirmed' },
  ],
}
