import {
  type ClaimState,
  type DerivedFact,
  type LegalFactValue,
  type LetterKind,
  legalClaimOf,
  ok,
  type ParameterProblem,
  type Result,
} from '@forfall/rules'
import { calendar } from './calendar.ts'
import { feeMax } from './fees.ts'

type Answer = Result<LegalFactValue, ParameterProblem>

const withFee = ({ letters }: ClaimState, wanted: LetterKind): Answer =>
  ok({
    value: letters.filter(({ kind, feeMinor }) => kind === wanted && feeMinor > 0).length,
    uses: [],
  })

/** What Swedish fee rules ask of a claim's history. None changes by itself. */
export const facts: readonly DerivedFact[] = [
  {
    id: 'law.feeMaxMinor',
    type: 'integer',
    unit: 'minor-units',
    isNullable: true,
    changes: 'event',
    label: {
      en: 'Highest fee for this letter',
      nb: 'Høyeste gebyr for dette brevet',
      da: 'Højeste gebyr for dette brev',
      fi: 'Kirjeen enimmäismaksu',
      sv: 'Högsta avgift för detta brev',
    },
    description:
      'What the proposed letter may cost; not applicable where no letter with a fee is proposed.',
    valueOn: (state, day, proposal) => {
      if (proposal === null || proposal.feeMinor === 0) return ok({ value: null, uses: [] })
      const claim = legalClaimOf(state, calendar)
      const found = feeMax({ kind: proposal.kind, sentOn: day, claim })
      return found.ok ? ok({ value: found.value.minor, uses: found.value.uses }) : found
    },
    // A cap changes with the proposal's day, and never whether or when a letter goes out.
    nextChange: () => null,
  },
  {
    id: 'law.feeRemindersSent',
    type: 'integer',
    unit: 'count',
    isNullable: false,
    changes: 'event',
    label: {
      en: 'Reminders with a fee',
      nb: 'Purringer med gebyr',
      da: 'Rykkere med gebyr',
      fi: 'Maksulliset muistutukset',
      sv: 'Påminnelser med avgift',
    },
    description: 'How many reminders of this claim charged a fee.',
    valueOn: (state) => withFee(state, 'remind'),
    nextChange: () => null,
  },
  {
    id: 'law.feeDemandsSent',
    type: 'integer',
    unit: 'count',
    isNullable: false,
    changes: 'event',
    label: {
      en: 'Payment demands with a fee',
      nb: 'Betalingsoppfordringer med gebyr',
      da: 'Betalingsopfordringer med gebyr',
      fi: 'Maksulliset maksuvaatimukset',
      sv: 'Inkassokrav med avgift',
    },
    description: 'How many payment demands (inkassokrav) of this claim charged a fee.',
    valueOn: (state) => withFee(state, 'demand'),
    nextChange: () => null,
  },
]
