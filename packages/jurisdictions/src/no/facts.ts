import {
  addDays,
  addMonths,
  type ClaimState,
  type DerivedFact,
  type FactValue,
  inForceOn,
  type LegalFactValue,
  ok,
  type ParameterProblem,
  type ParameterUse,
  type PlainDate,
  type Result,
  type SentLetter,
} from '@forfall/rules'
import { feeMaxFact, noticePeriodFact } from '../eu/letter-facts.ts'
import { calendar } from './calendar.ts'
import { feeMax } from './fees.ts'
import { feeResetMonths, missedDeadlineDays } from './parameters-letters.ts'

type Counted = { readonly letters: readonly SentLetter[]; readonly uses: readonly ParameterUse[] }

type Answer = Result<LegalFactValue, ParameterProblem>

const answer = (value: FactValue, uses: readonly ParameterUse[] = []): Answer => ok({ value, uses })

/** Letters with a fee that still count on a day: each within six months of the one before it. */
function countedOn(state: ClaimState, day: PlainDate): Result<Counted, ParameterProblem> {
  let counted: Counted = { letters: [], uses: [] }
  for (const letter of state.letters.filter(({ feeMinor }) => feeMinor > 0)) {
    const still = stillCounting(counted, letter.sentOn)
    if (!still.ok) return still
    counted = { ...still.value, letters: [...still.value.letters, letter] }
  }
  return stillCounting(counted, day)
}

function stillCounting(counted: Counted, day: PlainDate): Result<Counted, ParameterProblem> {
  const last = counted.letters.at(-1)
  if (last === undefined) return ok(counted)
  const reset = resetOn(last)
  if (!reset.ok) return reset
  const uses = [reset.value.use]
  return ok({ letters: day < reset.value.day ? counted.letters : [], uses })
}

/** First day on which a letter with a fee no longer counts: six whole months lie behind it. */
function resetOn(
  letter: SentLetter,
): Result<{ readonly day: PlainDate; readonly use: ParameterUse }, ParameterProblem> {
  const months = inForceOn(feeResetMonths, letter.sentOn)
  if (!months.ok) return months
  return ok({
    day: addDays(addMonths(letter.sentOn, months.value.value), 1),
    use: months.value.use,
  })
}

function nextReset(state: ClaimState, day: PlainDate): PlainDate | null {
  const last = state.letters.findLast(({ feeMinor }) => feeMinor > 0)
  const reset = last === undefined ? null : resetOn(last)
  return reset?.ok && reset.value.day > day ? reset.value.day : null
}

function countOf(kinds: readonly SentLetter['kind'][], at: { state: ClaimState; day: PlainDate }) {
  const counted = countedOn(at.state, at.day)
  if (!counted.ok) return counted
  const { letters, uses } = counted.value
  return answer(letters.filter(({ kind }) => kinds.includes(kind)).length, uses)
}

type Missing = { readonly letter: SentLetter; readonly day: PlainDate }

/** Whether the day after a deadline of the length the fee rules ask for has come. */
function isMissed({ letter, day }: Missing): Answer {
  const length = inForceOn(missedDeadlineDays, letter.sentOn)
  if (!length.ok) return length
  const isLongEnough = letter.payWithinDays >= length.value.value
  return answer(isLongEnough && day > letter.payBy, [length.value.use])
}

const requests: readonly SentLetter['kind'][] = ['remind', 'notice']

const isRequest = ({ kind }: SentLetter): boolean => requests.includes(kind)

function firstDeadlineMissed(state: ClaimState, day: PlainDate): Answer {
  const counted = countedOn(state, day)
  if (!counted.ok) return counted
  const first = counted.value.letters.find(isRequest)
  if (first === undefined) return answer(null, counted.value.uses)
  const missed = isMissed({ letter: first, day })
  if (!missed.ok) return missed
  return answer(missed.value.value, [...counted.value.uses, ...missed.value.uses])
}

function deadlineMissed(state: ClaimState, day: PlainDate): Answer {
  let latest = answer(false)
  for (const letter of state.letters.filter(isRequest)) {
    latest = isMissed({ letter, day })
    if (!latest.ok || latest.value.value === true) return latest
  }
  return latest
}

/** The next day after `day` that follows on a deadline of a reminder or notice. */
const nextMissed = (state: ClaimState, day: PlainDate): PlainDate | null =>
  earliest(
    state.letters
      .filter(isRequest)
      .map(({ payBy }) => addDays(payBy, 1))
      .filter((after) => after > day),
  )

const earliest = (days: readonly (PlainDate | null)[]): PlainDate | null =>
  days.reduce((first, day) => (first === null || (day !== null && day < first) ? day : first), null)

/** What Norwegian fee rules ask of a claim's history. Each names the next day it can change by itself. */
export const facts: readonly DerivedFact[] = [
  feeMaxFact(feeMax, calendar, 'The fraction of the inkassosats that the proposed letter may cost'),
  {
    id: 'law.feeLettersCounted',
    type: 'integer',
    unit: 'count',
    isNullable: false,
    changes: 'scheduled',
    label: {
      en: 'Reminders and notices with a fee that count',
      nb: 'Tellende purringer og inkassovarsler med gebyr',
      da: 'Tællende rykkere og inkassovarsler med gebyr',
      fi: 'Laskettavat maksulliset muistutukset ja perintäilmoitukset',
      sv: 'Påminnelser och inkassovarsel med avgift som räknas',
    },
    description:
      'How many reminders and notices charged a fee; from none again once six months have passed since the last letter with a fee.',
    valueOn: (state, day) => countOf(requests, { state, day }),
    nextChange: nextReset,
  },
  {
    id: 'law.feeDemandsCounted',
    type: 'integer',
    unit: 'count',
    isNullable: false,
    changes: 'scheduled',
    label: {
      en: 'Payment demands with a fee that count',
      nb: 'Tellende betalingsoppfordringer med gebyr',
      da: 'Tællende betalingsopfordringer med gebyr',
      fi: 'Laskettavat maksulliset maksuvaatimukset',
      sv: 'Betalningskrav med avgift som räknas',
    },
    description:
      "How many payment demands of the creditor's own charged a fee; from none again once six months have passed since the last letter with a fee.",
    valueOn: (state, day) => countOf(['demand'], { state, day }),
    nextChange: nextReset,
  },
  {
    id: 'law.firstDeadlineMissed',
    type: 'boolean',
    unit: null,
    isNullable: true,
    changes: 'scheduled',
    label: {
      en: 'Deadline of the first letter with a fee missed',
      nb: 'Fristen i det første brevet med gebyr er oversittet',
      da: 'Fristen i det første brev med gebyr er overskredet',
      fi: 'Ensimmäisen maksullisen kirjeen määräaika laiminlyöty',
      sv: 'Fristen i det första brevet med avgift är försutten',
    },
    description:
      'Whether the first reminder or notice with a fee that counts gave at least 14 days and they are over; the pay-by day itself is still in time. Not applicable before such a letter.',
    valueOn: firstDeadlineMissed,
    nextChange: (state, day) => earliest([nextReset(state, day), nextMissed(state, day)]),
  },
  {
    id: 'law.deadlineMissed',
    type: 'boolean',
    unit: null,
    isNullable: false,
    changes: 'scheduled',
    label: {
      en: 'Deadline of a reminder or notice missed',
      nb: 'Fristen i en purring eller et inkassovarsel er oversittet',
      da: 'Fristen i en rykker eller et inkassovarsel er overskredet',
      fi: 'Muistutuksen tai perintäilmoituksen määräaika laiminlyöty',
      sv: 'Fristen i en påminnelse eller ett inkassovarsel är försutten',
    },
    description:
      'Whether a reminder or notice, with a fee or without, gave at least 14 days and they are over; the pay-by day itself is still in time.',
    valueOn: deadlineMissed,
    nextChange: nextMissed,
  },
  noticePeriodFact,
]
