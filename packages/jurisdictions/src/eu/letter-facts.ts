import {
  type Calendar,
  type DerivedFact,
  type FeeContext,
  type LegalAmount,
  type LetterKind,
  type Localized,
  legalClaimOf,
  ok,
  type ParameterProblem,
  type Result,
} from '@forfall/rules'

/** The highest fee for the proposed letter, for a limit to compare with. */
export const feeMaxFact = (
  feeMax: (context: FeeContext) => Result<LegalAmount, ParameterProblem>,
  calendar: Calendar,
  meaning: string,
): DerivedFact => ({
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
    de: 'Höchste Gebühr für dieses Schreiben',
  },
  description: `${meaning}; not applicable where no letter with a fee is proposed.`,
  valueOn: (state, day, proposal) => {
    if (proposal === null || proposal.feeMinor === 0) return ok({ value: null, uses: [] })
    const claim = legalClaimOf(state, calendar)
    const found = feeMax({ kind: proposal.kind, sentOn: day, claim })
    return found.ok ? ok({ value: found.value.minor, uses: found.value.uses }) : found
  },
  // A cap changes with the proposal's day, and never whether or when a letter goes out.
  nextChange: () => null,
})

/** How many letters of a kind charged a fee. */
export const feeLettersFact = (
  id: string,
  kind: LetterKind,
  words: { readonly label: Localized; readonly description: string },
): DerivedFact => ({
  id,
  type: 'integer',
  unit: 'count',
  isNullable: false,
  changes: 'event',
  ...words,
  valueOn: ({ letters }) => {
    const charged = letters.filter((letter) => letter.kind === kind && letter.feeMinor > 0)
    return ok({ value: charged.length, uses: [] })
  },
  nextChange: () => null,
})

/** How long the last notice of collection gave: a notice that gave too little was none. */
export const noticePeriodFact: DerivedFact = {
  id: 'law.noticePeriodDays',
  type: 'integer',
  unit: 'days',
  isNullable: true,
  changes: 'event',
  label: {
    en: 'Days the last notice gave',
    nb: 'Dager siste inkassovarsel ga',
    da: 'Dage som seneste inkassovarsel gav',
    fi: 'Viimeisen perintäilmoituksen antamat päivät',
    sv: 'Dagar som senaste inkassovarsel gav',
  },
  description:
    'Days to pay that the last notice of collection gave, counted from its sending; not applicable before a notice.',
  valueOn: ({ letters }) =>
    ok({
      value: letters.findLast(({ kind }) => kind === 'notice')?.payWithinDays ?? null,
      uses: [],
    }),
  nextChange: () => null,
}
