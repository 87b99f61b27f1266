import { jurisdictions } from '@forfall/jurisdictions'
import {
  addDays,
  askedClaim,
  addMonths,
  dayOf,
  debtorKinds,
  inForceOn,
  type Jurisdiction,
  letterKinds,
  type Parameter,
  type ParameterEntry,
  type PlainDate,
  partsOf,
  type Result,
} from '@forfall/rules'
import { describe, expect, test } from 'vitest'

/*
 * No gap and no overlap between old and new law: every change is tried on the day before, the day
 * itself and the day after, and every quarter gives a value or says why there is none.
 */

type Refusal = { readonly code: string }

/** What came out of a question: a code, or that there was an answer. */
/** That there is such a sum, or that the law has none for such a claim. */
const answers: readonly string[] = ['answer', 'none']

/** No sum at all, or nothing to pay by any parameter: the law knows no such charge. */
const isNone = (value: unknown): boolean =>
  value === null ||
  (typeof value === 'object' && 'minor' in value && value.minor === 0 && isEmpty(value))

const isEmpty = (value: object): boolean =>
  'uses' in value && Array.isArray(value.uses) && value.uses.length === 0

const outcome = (result: Result<unknown, Refusal>): string =>
  result.ok ? (isNone(result.value) ? 'none' : 'answer') : result.problem.code

/** What must come out of a parameter while one of its entries is in force. */
function expected(entry: ParameterEntry<number | string> | undefined): unknown {
  if (entry === undefined) return 'parameter-before-first-value'
  if (entry.confidence === 'unknown') return 'parameter-unknown'
  return entry.value ?? 'parameter-gives-none'
}

function valueOn(parameter: Parameter, day: PlainDate): unknown {
  const found = inForceOn(parameter, day)
  return found.ok ? found.value.value : found.problem.code
}

function quartersFrom(first: PlainDate, through: PlainDate): readonly PlainDate[] {
  const { year, month } = partsOf(first)
  const quarters: PlainDate[] = []
  let day = dayOf(year, Math.floor((month - 1) / 3) * 3 + 1, 1)
  for (; day <= through; day = addMonths(day, 3)) quarters.push(day)
  return quarters
}

/** First and last day that any parameter of a country speaks of. */
function spanOf({ parameters }: Jurisdiction): { first: PlainDate; last: PlainDate } {
  const firsts = parameters.flatMap(({ values }) => values[0]?.from ?? []).sort()
  const lasts = parameters.map(({ verifiedThrough }) => verifiedThrough).sort()
  const [first] = firsts
  const last = lasts.at(-1)
  if (first === undefined || last === undefined) throw new Error('a country without parameters')
  return { first, last }
}

const refusals = [
  'parameter-before-first-value',
  'parameter-not-verified',
  'parameter-unknown',
  'parameter-gives-none',
]

describe.each(jurisdictions.map((one) => [one.country, one] as const))('%s', (_, law) => {
  describe.each(law.parameters.map((one) => [one.id, one] as const))('%s', (_, parameter) => {
    test('changes on the first day of each value, not a day earlier or later', () => {
      parameter.values.forEach((entry, index) => {
        const before = parameter.values[index - 1]
        const next = parameter.values[index + 1]
        const after = addDays(entry.from, 1)
        const then = next !== undefined && next.from <= after ? next : entry
        expect(valueOn(parameter, addDays(entry.from, -1))).toBe(expected(before))
        expect(valueOn(parameter, entry.from)).toBe(expected(entry))
        if (after <= parameter.verifiedThrough)
          expect(valueOn(parameter, after)).toBe(expected(then))
      })
    })

    test('holds through its last verified day and not one day longer', () => {
      const { verifiedThrough } = parameter
      expect(valueOn(parameter, verifiedThrough)).toBe(expected(parameter.values.at(-1)))
      expect(valueOn(parameter, addDays(verifiedThrough, 1))).toBe('parameter-not-verified')
    })

    test('gives on every quarter day what its entry says', () => {
      const first = parameter.values[0]?.from ?? parameter.verifiedThrough
      for (const day of quartersFrom(first, parameter.verifiedThrough)) {
        const entry = parameter.values.findLast(({ from }) => from <= day)
        expect(valueOn(parameter, day), day).toBe(expected(entry))
      }
    })
  })

  const { first, last } = spanOf(law)
  const quarters = quartersFrom(first, addDays(last, 200))

  test('answers or refuses every question on every quarter day, and never breaks', () => {
    const asked = quarters.flatMap((day) =>
      debtorKinds.flatMap((debtorKind) => questionsOn(law, { day, debtorKind })),
    )
    expect(asked.filter((found) => !answers.includes(found) && !refusals.includes(found))).toEqual([])
    expect(asked).toContain('answer')
    expect(asked).toContain('parameter-not-verified')
  })

  test('answers each question on its newest quarter', () => {
    const newest = quartersFrom(first, earliestVerified(law)).at(-1) ?? first
    for (const debtorKind of debtorKinds)
      expect(questionsOn(law, { day: newest, debtorKind })).not.toContain('parameter-not-verified')
  })

  test('refuses every question on the day after the last verified one', () => {
    const day = addDays(last, 1)
    const asked = questionsOn(law, { day, debtorKind: 'business' })
    expect(asked).not.toContain('answer')
  })
})

type Asked = { readonly day: PlainDate; readonly debtorKind: (typeof debtorKinds)[number] }

/** Every question the engine asks of a country, about a claim that was due 60 days before. */
function questionsOn(law: Jurisdiction, { day, debtorKind }: Asked): readonly string[] {
  const dueOn = addDays(day, -60)
  const claim = askedClaim(
    { debtorKind, statedDueOn: dueOn, dueOn, principalMinor: 100_000, originalMinor: 100_000 },
    law.calendar,
  )
  const period = { from: day, until: addDays(day, 1) }
  const costs = law.collectionStages.map((stage) =>
    outcome(
      law.collectionCost({
        claim,
        on: day,
        stage,
        principalMinor: 100_000,
        creditorDeductsVat: false,
      }),
    ),
  )
  return [
    ...letterKinds.map((kind) => outcome(law.feeMax({ claim, kind, sentOn: day }))),
    outcome(law.interest.ratesIn(period, claim)),
    outcome(law.interest.marginOn(day, claim)),
    outcome(law.compensation(claim, day)),
    outcome(law.limitation({ ...claim, statedDueOn: day, dueOn: day, invoiceSentOn: day, aroseOn: day })),
    outcome(law.totalCostCap(claim, day)),
    ...costs,
  ]
}

function earliestVerified({ parameters }: Jurisdiction): PlainDate {
  const days = parameters.map(({ verifiedThrough }) => verifiedThrough)
  return days.reduce((found, day) => (day < found ? day : found))
}
