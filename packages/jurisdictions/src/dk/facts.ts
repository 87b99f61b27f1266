import {
  addDays,
  type ClaimState,
  type DerivedFact,
  type InForce,
  inForceOn,
  ok,
  type ParameterProblem,
  type PlainDate,
  type Result,
  type SentLetter,
} from '@forfall/rules'
import { noticePeriodFact } from '../eu/letter-facts.ts'
import { feeLettersApartDays } from './parameters-letters.ts'

const lastWithFee = ({ letters }: ClaimState): SentLetter | undefined =>
  letters.findLast(({ feeMinor }) => feeMinor > 0)

const apartDays = (letter: SentLetter): Result<InForce<number>, ParameterProblem> =>
  inForceOn(feeLettersApartDays, letter.sentOn)

/** What Danish rules ask of a claim's history. Each names the next day it can change by itself. */
export const facts: readonly DerivedFact[] = [
  {
    id: 'law.feeLettersApart',
    type: 'boolean',
    unit: null,
    isNullable: false,
    changes: 'scheduled',
    label: {
      en: 'Ten days since the last letter with a fee',
      da: 'Ti dage siden seneste brev med gebyr',
    },
    description:
      'Whether the last letter with a fee was sent at least ten days ago, the tenth day included, or there is none.',
    valueOn: (state, day) => {
      const last = lastWithFee(state)
      if (last === undefined) return ok({ value: true, uses: [] })
      const days = apartDays(last)
      if (!days.ok) return days
      const { value, use } = days.value
      return ok({ value: day >= addDays(last.sentOn, value), uses: [use] })
    },
    nextChange: (state, day): PlainDate | null => {
      const last = lastWithFee(state)
      const days = last === undefined ? null : apartDays(last)
      if (last === undefined || days === null || !days.ok) return null
      const apart = addDays(last.sentOn, days.value.value)
      return apart > day ? apart : null
    },
  },
  noticePeriodFact,
]
