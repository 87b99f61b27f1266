import { type DerivedFact, legalClaimOf, ok } from '@forfall/rules'
import { feeMaxFact } from '../eu/letter-facts.ts'
import { calendar } from './calendar.ts'
import { defaultOf } from './default.ts'
import { feeMax } from './fees.ts'

/** What German rules ask of a claim's history. */
export const facts: readonly DerivedFact[] = [
  {
    id: 'law.isInDefault',
    type: 'boolean',
    unit: null,
    isNullable: false,
    changes: 'scheduled',
    label: {
      en: 'Debtor is in default',
      de: 'Schuldner ist in Verzug',
      nb: 'Skyldneren har misligholdt kravet',
      da: 'Skyldneren er i misligholdelse',
      fi: 'Velallinen on viivästyksessä',
      sv: 'Gäldenären är i dröjsmål',
    },
    description:
      'Whether an agreed due day has passed, a letter was sent after the due day, or 30 days have passed since due day and invoice, for consumers the last only if the invoice said so. The day that brings default about is not yet one.',
    valueOn: (state, day) => {
      const start = defaultOf(legalClaimOf(state, calendar))
      if (!start.ok) return start
      const { on, uses } = start.value
      return ok({ value: on !== null && day >= on, uses })
    },
    nextChange: (state, day) => {
      const start = defaultOf(legalClaimOf(state, calendar))
      return start.ok && start.value.on !== null && start.value.on > day ? start.value.on : null
    },
  },
  feeMaxFact(feeMax, calendar, 'The cost of a letter that the highest court recognised'),
]
