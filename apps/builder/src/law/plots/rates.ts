import {
  addDays,
  askedClaim,
  type DebtorKind,
  inForceOn,
  type Jurisdiction,
  ok,
  type Parameter,
  type PlainDate,
} from '@forfall/rules'
import { type Asked, inOrder, isSameLine, type Series, stretchesOf } from './series.ts'

/**
 * The reference rate and the late-payment interest that builds on it, percent a year: for each day that
 * of a claim which falls due on it. One line for all debtors where the law makes no difference.
 */
export function rateSeries(law: Jurisdiction): readonly Series[] {
  const rates = law.parameters.filter(({ unit }) => unit === 'percent-per-year')
  const days = inOrder(rates.flatMap(({ values }) => values.map(({ from }) => from)))
  const interest = (debtorKind: DebtorKind): Series => ({
    keys: [`interest-${debtorKind}`],
    stretches: stretchesOf(law, days, (day) => interestOn(law, debtorKind, day)),
  })
  const [consumer, business] = [interest('consumer'), interest('business')]
  const references = rates
    .filter((rate) => isReference(rate, law, days))
    .map((rate) => ({
      keys: ['reference'],
      stretches: stretchesOf(law, days, (day) => parameterOn(rate, day)),
    }))
  return [
    ...references,
    ...(isSameLine(consumer, business)
      ? [{ ...consumer, keys: ['interest'] }]
      : [consumer, business]),
  ].filter(({ stretches }) => stretches.length > 0)
}

function interestOn(law: Jurisdiction, debtorKind: DebtorKind, day: PlainDate): Asked {
  const found = law.interest.ratesIn(
    { from: day, until: addDays(day, 1) },
    claimDue(law, debtorKind, day),
  )
  if (!found.ok) return found
  const [segment] = found.value
  return ok({ value: (segment?.ratePpm ?? 0) / 10_000, uses: segment?.uses ?? [] })
}

function parameterOn(rate: Parameter, day: PlainDate): Asked {
  const found = inForceOn(rate, day)
  if (!found.ok) return found
  return ok({ value: Number(found.value.value), uses: [found.value.use] })
}

const claimDue = (law: Jurisdiction, debtorKind: DebtorKind, day: PlainDate) =>
  askedClaim({ debtorKind, statedDueOn: day, dueOn: day }, law.calendar)

/** A rate that is neither points added to another nor the interest itself. */
function isReference(rate: Parameter, law: Jurisdiction, days: readonly PlainDate[]): boolean {
  const kinds = ['consumer', 'business'] as const
  return !kinds.some((kind) =>
    days.some((day) => {
      const margin = law.interest.marginOn(day, claimDue(law, kind, day))
      const interest = interestOn(law, kind, day)
      const isMargin = margin.ok && margin.value.uses.some(({ parameter }) => parameter === rate.id)
      const isInterest =
        interest.ok &&
        interest.value.uses.length === 1 &&
        interest.value.uses[0]?.parameter === rate.id
      return isMargin || isInterest
    }),
  )
}
