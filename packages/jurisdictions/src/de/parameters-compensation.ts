import { type Parameter, plainDate } from '@forfall/rules'
import { bgb, readInCopy } from './citations.ts'

/** The flat sum that a debtor who is no consumer owes in default. Minor units. */
export const compensationAmount: Parameter<number> = {
  id: 'de.compensation',
  label: {
    en: 'Flat sum for late payment',
    de: 'Verzugspauschale',
    nb: 'Standardkompensasjon',
    da: 'Kompensationsbeløb',
    fi: 'Vakiokorvaus',
    sv: 'Förseningsersättning',
  },
  unit: 'minor-units',
  lookedUpBy: 'The day the claim arose.',
  verifiedThrough: plainDate('2027-06-30'),
  values: [
    {
      from: plainDate('2010-01-01'),
      value: null,
      source: bgb(288, ' Abs. 5; EGBGB Art. 229 § 34'),
      confidence: 'confirmed',
      note: 'Not owed on claims that arose before 29 July 2014.',
    },
    {
      from: plainDate('2014-07-29'),
      value: 4000,
      source: bgb(288, ' Abs. 5'),
      confidence: 'confirmed',
      note: readInCopy,
    },
  ],
}
