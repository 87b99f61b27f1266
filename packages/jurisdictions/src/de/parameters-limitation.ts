import { type Parameter, plainDate } from '@forfall/rules'
import { atLeastSince2010, bgb, readInCopy } from './citations.ts'

/** Years after which a claim is time-barred, from the end of the year in which it arose. */
export const limitationYears: Parameter<number> = {
  id: 'de.limitation.years',
  label: {
    en: 'Regular limitation period',
    de: 'Regelmäßige Verjährungsfrist',
    nb: 'Alminnelig foreldelsesfrist',
    da: 'Almindelig forældelsesfrist',
    fi: 'Yleinen vanhentumisaika',
    sv: 'Allmän preskriptionstid',
  },
  unit: 'years',
  lookedUpBy: 'The day the claim arose, or of the acknowledgement.',
  verifiedThrough: plainDate('2027-11-21'),
  values: [
    {
      from: plainDate('2010-01-01'),
      value: 3,
      source: bgb(195),
      confidence: 'confirmed',
      note: `${atLeastSince2010} ${readInCopy}`,
    },
  ],
}
