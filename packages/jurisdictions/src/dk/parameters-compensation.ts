import { type Parameter, plainDate } from '@forfall/rules'
import { compensationOrder } from './citations.ts'

/** First day on which a claim must have arisen for the compensation to be owed. */
export const compensationSince = plainDate('2013-03-01')

/** The fixed compensation between businesses, in øre. */
export const compensationAmount: Parameter<number> = {
  id: 'dk.compensation.amount',
  label: { en: 'Fixed compensation for late payment', da: 'Kompensationsbeløb' },
  unit: 'minor-units',
  lookedUpBy: 'The day the compensation is claimed, on claims that arose since March 2013.',
  verifiedThrough: plainDate('2027-06-30'),
  values: [
    {
      from: compensationSince,
      value: 310_00,
      source: compensationOrder,
      confidence: 'confirmed',
      note: 'Read in law through 2024; programs of late 2026 still use it.',
    },
  ],
}
