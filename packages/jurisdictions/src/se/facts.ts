import type { DerivedFact } from '@forfall/rules'
import { feeLettersFact, feeMaxFact } from '../eu/letter-facts.ts'
import { calendar } from './calendar.ts'
import { feeMax } from './fees.ts'

/** What Swedish fee rules ask of a claim's history. None changes by itself. */
export const facts: readonly DerivedFact[] = [
  feeMaxFact(feeMax, calendar, 'What the proposed letter may cost'),
  feeLettersFact('law.feeRemindersSent', 'remind', {
    label: {
      en: 'Reminders with a fee',
      nb: 'Purringer med gebyr',
      da: 'Rykkere med gebyr',
      fi: 'Maksulliset muistutukset',
      sv: 'Påminnelser med avgift',
    },
    description: 'How many reminders of this claim charged a fee.',
  }),
  feeLettersFact('law.feeDemandsSent', 'demand', {
    label: {
      en: 'Payment demands with a fee',
      nb: 'Betalingsoppfordringer med gebyr',
      da: 'Betalingsopfordringer med gebyr',
      fi: 'Maksulliset maksuvaatimukset',
      sv: 'Inkassokrav med avgift',
    },
    description: 'How many payment demands (inkassokrav) of this claim charged a fee.',
  }),
]
