import {
  type DerivedFact,
  type FactValue,
  type LegalFactValue,
  legalClaimOf,
  ok,
  type ParameterProblem,
  type ParameterUse,
  type Result,
} from '@forfall/rules'
import { calendar } from './calendar.ts'
import { defaultOf } from './default.ts'
import { feeMax } from './fees.ts'

const answer = (
  value: FactValue,
  uses: readonly ParameterUse[] = [],
): Result<LegalFactValue, ParameterProblem> => ok({ value, uses })

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
      return answer(on !== null && day >= on, uses)
    },
    nextChange: (state, day) => {
      const start = defaultOf(legalClaimOf(state, calendar))
      return start.ok && start.value.on !== null && start.value.on > day ? start.value.on : null
    },
  },
  {
    id: 'law.feeMaxMinor',
    type: 'integer',
    unit: 'minor-units',
    isNullable: true,
    changes: 'event',
    label: {
      en: 'Highest fee for this letter',
      de: 'Höchste Gebühr für dieses Schreiben',
      nb: 'Høyeste gebyr for dette brevet',
      da: 'Højeste gebyr for dette brev',
      fi: 'Kirjeen enimmäismaksu',
      sv: 'Högsta avgift för detta brev',
    },
    description:
      'The cost of a letter that the highest court recognised; not applicable where no letter with a fee is proposed.',
    valueOn: (state, day, proposal) => {
      if (proposal === null || proposal.feeMinor === 0) return answer(null)
      const claim = legalClaimOf(state, calendar)
      const found = feeMax({ kind: proposal.kind, sentOn: day, claim })
      return found.ok ? answer(found.value.minor, found.value.uses) : found
    },
    // A cap changes with the proposal's day, and never whether or when a letter goes out.
    nextChange: () => null,
  },
]
