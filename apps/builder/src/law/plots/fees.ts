import {
  addDays,
  askedClaim,
  type DebtorKind,
  type Jurisdiction,
  type LetterKind,
  letterKinds,
  ok,
  type PlainDate,
} from '@forfall/rules'
import {
  type Asked,
  inOrder,
  isSameLine,
  type Series,
  type Stretch,
  stretchesOf,
  withoutTwins,
} from './series.ts'

/** The claim that fees are shown for, in minor units. */
export const examplePrincipalMinor = 100_000

/** The letter goes out so many days after the due day. */
export const exampleDaysLate = 14

/**
 * The highest lawful fee of a first letter of each kind, minor units, by the day of sending. One line
 * for all debtors where the law makes no difference, and none for a letter that never costs anything.
 */
export function feeSeries(law: Jurisdiction): readonly Series[] {
  const days = changeDays(law)
  const line = (kind: LetterKind, debtorKind: DebtorKind): Series => ({
    keys: [`${kind}-${debtorKind}`],
    stretches: stretchesOf(law, days, (day) => feeOn(law, { kind, debtorKind, day })),
  })
  const lines = letterKinds.flatMap((kind) => {
    const [consumer, business] = [line(kind, 'consumer'), line(kind, 'business')]
    return isSameLine(consumer, business) ? [{ ...consumer, keys: [kind] }] : [consumer, business]
  })
  return withoutTwins(lines.filter(({ stretches }) => stretches.some(isOwed)))
}

/** The fixed sum for late commercial payment, minor units, by the day it is claimed. */
export function compensationSeries(law: Jurisdiction): readonly Series[] {
  const stretches = stretchesOf(law, changeDays(law), (day): Asked => {
    const found = law.compensation(exampleClaim(law, 'business', day), day)
    if (!found.ok) return found
    return ok({ value: found.value?.minor ?? 0, uses: found.value?.uses ?? [] })
  })
  const first = stretches.findIndex(isOwed)
  return first < 0 ? [] : [{ keys: ['compensation'], stretches: stretches.slice(first) }]
}

const isOwed = ({ value }: Stretch): boolean => value !== null && value > 0

function feeOn(
  law: Jurisdiction,
  { kind, debtorKind, day }: { kind: LetterKind; debtorKind: DebtorKind; day: PlainDate },
): Asked {
  const found = law.feeMax({ kind, sentOn: day, claim: exampleClaim(law, debtorKind, day) })
  return found.ok ? ok({ value: found.value.minor, uses: found.value.uses }) : found
}

const exampleClaim = (law: Jurisdiction, debtorKind: DebtorKind, sentOn: PlainDate) =>
  askedClaim(
    {
      debtorKind,
      statedDueOn: addDays(sentOn, -exampleDaysLate),
      principalMinor: examplePrincipalMinor,
    },
    law.calendar,
  )

/** Days on which a fee may change: a new value by the day of sending, or by the due day. */
const changeDays = ({ parameters }: Jurisdiction): readonly PlainDate[] =>
  inOrder(
    parameters
      .filter(({ unit }) => unit === 'minor-units' || unit === 'ratio')
      .flatMap(({ values }) =>
        values.flatMap(({ from }) => [from, addDays(from, exampleDaysLate)]),
      ),
  )
