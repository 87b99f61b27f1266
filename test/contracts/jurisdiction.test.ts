import { jurisdictions } from '@forfall/jurisdictions'
import {
  addDays,
  askedClaim,
  type Calendar,
  type Citation,
  catalogue,
  checkPolicy,
  claimParts,
  comparisonsIn,
  currencies,
  debtorKinds,
  factsIn,
  holds,
  isFactReference,
  type Jurisdiction,
  type Language,
  type Limit,
  type Localized,
  lintPolicy,
  type Parameter,
  type ParameterUnit,
  parseRate,
  plainDate,
  weekdayOf,
  workingDayFrom,
} from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { readText } from '../../apps/runner/src/policy-life/read-text.ts'

/*
 * What every country must keep, whoever writes it. A new country in the list is tested by this
 * without a line of new test code.
 */

const repeated = (ids: readonly string[]): readonly string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index)

const isCited = ({ text, url }: Citation): boolean =>
  text.trim().length > 3 && (url === undefined || /^https?:\/\/\S+$/.test(url))

const lacks = (texts: Localized, wanted: readonly Language[]): readonly Language[] =>
  wanted.filter((language) => (texts[language] ?? '').trim() === '')

const wholeNumber = (value: number | string): boolean => Number.isSafeInteger(value)

const fits: { readonly [unit in ParameterUnit]: (value: number | string) => boolean } = {
  'percent-per-year': (value) => typeof value === 'string' && parseRate(value) !== null,
  ratio: (value) => typeof value === 'string' && /^\d+\/[1-9]\d*$/.test(value),
  'minor-units': wholeNumber,
  days: wholeNumber,
  months: wholeNumber,
  years: wholeNumber,
  count: wholeNumber,
}

const limitsOf = ({ limits, pending }: Jurisdiction): readonly Limit[] => [
  ...limits,
  ...pending.flatMap((regime) => regime.limits),
]

/** Ids of the parameters a limit is compared with. */
const parametersIn = (limit: Limit): readonly string[] =>
  comparisonsIn(limit.requires).flatMap(({ value }) =>
    typeof value === 'object' && value !== null && 'parameter' in value ? [value.parameter] : [],
  )

const factsOf = (limit: Limit): readonly string[] => [
  ...factsIn(limit.requires),
  ...(limit.when === undefined ? [] : factsIn(limit.when)),
]

const proposalFacts = ['proposal.feeMinor', 'proposal.payWithinDays']

test('there is a country', () => {
  expect(jurisdictions.length).toBeGreaterThan(0)
})

describe.each(jurisdictions.map((one) => [one.country, one] as const))('%s', (_, law) => {
  const local = law.languages[0]
  const wanted: readonly Language[] = local === undefined ? ['en'] : ['en', local]

  test('names itself, its money and its languages', () => {
    expect(law.country).toMatch(/^[A-Z]{2}$/)
    expect(currencies).toContain(law.currency)
    expect(local).toBeDefined()
    expect(lacks(law.name, wanted)).toEqual([])
    expect(law.release).toMatch(new RegExp(`^${law.country.toLowerCase()}-\\d{4}-\\d{2}-\\d{2}`))
  })

  describe.each(law.parameters.map((one): [string, Parameter] => [one.id, one]))(
    '%s',
    (id, one) => {
      const days = one.values.map(({ from }) => from)

      test('carries the prefix of its country, a label and the day it is looked up by', () => {
        expect(id.startsWith(`${law.country.toLowerCase()}.`)).toBe(true)
        expect(lacks(one.label, wanted)).toEqual([])
        expect(one.lookedUpBy).toMatch(/\S+ .+\.$/)
      })

      test('has a first value, its days in order and each once, none past the last verified day', () => {
        expect(days.length).toBeGreaterThan(0)
        expect(days).toEqual([...new Set(days)].sort())
        expect(days.filter((day) => day > one.verifiedThrough)).toEqual([])
      })

      test('cites every value', () => {
        expect(one.values.filter(({ source }) => !isCited(source))).toEqual([])
      })

      test('says of a missing value why it is missing, and gives none that is unknown', () => {
        const missing = one.values.filter(({ value }) => value === null)
        expect(missing.filter(({ note }) => note === undefined)).toEqual([])
        const unknown = one.values.filter(({ confidence }) => confidence === 'unknown')
        expect(unknown.filter(({ value }) => value !== null)).toEqual([])
      })

      test('has values that its unit can read', () => {
        const wrong = one.values.filter(({ value }) => value !== null && !fits[one.unit](value))
        expect(wrong).toEqual([])
      })
    },
  )

  test('gives every parameter an id of its own', () => {
    expect(repeated(law.parameters.map(({ id }) => id))).toEqual([])
  })

  describe.each(limitsOf(law).map((one) => [`${one.id} on ${one.on}`, one] as const))(
    '%s',
    (_, limit) => {
      test('has a title, a source and an order of days', () => {
        expect(limit.id.startsWith(`${law.country.toLowerCase()}.`)).toBe(true)
        expect(lacks(limit.title, wanted)).toEqual([])
        expect(isCited(limit.source)).toBe(true)
        expect(limit.until === undefined || limit.until > limit.from).toBe(true)
      })

      test('asks only for facts and parameters that exist', () => {
        const facts = new Set(
          [...catalogue, ...law.facts].map(({ id }) => id).concat(proposalFacts),
        )
        const parameters = new Set(law.parameters.map(({ id }) => id))
        expect(factsOf(limit).filter((fact) => !facts.has(fact))).toEqual([])
        expect(parametersIn(limit).filter((id) => !parameters.has(id))).toEqual([])
      })

      test('is compared with whole numbers only', () => {
        const asked = law.parameters.filter(({ id }) => parametersIn(limit).includes(id))
        expect(asked.filter(({ unit }) => fits[unit] !== wholeNumber)).toEqual([])
      })

      test('has a figure of the proposal to cap or raise, if that is its remedy', () => {
        const figure = { cap: proposalFacts[0], raise: proposalFacts[1] } as const
        if (limit.otherwise !== 'cap' && limit.otherwise !== 'raise') return
        const compared = comparisonsIn(limit.requires).map(({ fact, value }) => ({
          fact,
          hasBound:
            typeof value === 'number' || isFactReference(value) || parametersIn(limit).length > 0,
        }))
        expect(compared).toEqual([{ fact: figure[limit.otherwise], hasBound: true }])
      })
    },
  )

  test('gives every limit of a day and an action an id of its own', () => {
    const keys = law.limits.map(({ id, on, from }) => `${id} ${on} ${from}`)
    expect(repeated(keys)).toEqual([])
  })

  test('keeps its own facts apart from the catalogue', () => {
    const own = law.facts.map(({ id }) => id)
    expect(own.filter((id) => !id.startsWith('law.'))).toEqual([])
    expect(repeated(own)).toEqual([])
    expect(law.facts.filter(({ label }) => lacks(label, wanted).length > 0)).toEqual([])
    const known = new Set(catalogue.map(({ id }) => id))
    expect(law.requiredFacts.filter((id) => !known.has(id))).toEqual([])
  })

  test('sets every part of a claim off once', () => {
    for (const { order, source } of [law.allocation, law.consumerAllocation ?? law.allocation]) {
      expect([...order].sort()).toEqual([...claimParts].sort())
      expect(isCited(source)).toBe(true)
    }
  })

  test('cites its calendar and its interest', () => {
    const { calendar, interest } = law
    const sources = [calendar.source, interest.source, calendar.rollOver.source]
    expect(sources.filter((source) => !isCited(source))).toEqual([])
  })

  test('has a calendar in which nobody waits ten days for a working day', () => {
    expect(daysOf(2010, 2035).filter((day) => isOddIn(law.calendar, day))).toEqual([])
  })

  test('answers for each of its stages of collection, and refuses others', () => {
    const on = earliestVerified(law)
    const statedDueOn = addDays(on, -60)
    const claim = askedClaim({ debtorKind: 'consumer', statedDueOn }, law.calendar)
    const asked = { claim, principalMinor: 100_000, creditorDeductsVat: true, on }
    for (const stage of law.collectionStages) {
      const cost = law.collectionCost({ ...asked, stage })
      expect(cost.ok || cost.problem.code !== 'unknown-stage', stage).toBe(true)
    }
    const other = law.collectionCost({ ...asked, stage: 'no-such-stage' })
    expect(other).toMatchObject({ ok: false, problem: { code: 'unknown-stage' } })
  })

  test('says of law that is not in force since when it is known and when it was looked for', () => {
    for (const regime of law.pending) {
      expect(lacks(regime.title, wanted)).toEqual([])
      expect(regime.changes.length).toBeGreaterThan(0)
      expect(regime.changes.filter(({ text }) => lacks(text, wanted).length > 0)).toEqual([])
      const sources = [regime.source, ...regime.changes.map(({ source }) => source)]
      expect(sources.filter((source) => !isCited(source))).toEqual([])
      expect(regime.lastCheckedOn >= regime.passedOn).toBe(true)
    }
  })

  test('has a default policy for every kind of debtor', () => {
    const kinds = debtorKinds.filter((debtorKind) =>
      law.policies.some(
        ({ appliesTo }) => appliesTo === undefined || holds(appliesTo, { debtorKind }),
      ),
    )
    expect(kinds).toEqual([...debtorKinds])
    expect(repeated(law.policies.map(({ id }) => id))).toEqual([])
  })

  describe.each(law.policies.map((one) => [one.id, one] as const))('policy %s', (_, policy) => {
    test('is of the country and runs', () => {
      expect(policy.jurisdiction).toBe(law.country)
      expect(lacks(policy.title, wanted)).toEqual([])
      expect(checkPolicy(policy, law)).toEqual([])
    })

    test('asks for nothing the law would change', () => {
      const found = lintPolicy(policy, law, { day: earliestVerified(law), readText })
      expect(found.filter(({ severity }) => severity !== 'info')).toEqual([])
    })

    test('has its letters in English and in the local language', () => {
      const texts = Object.values(policy.steps).flatMap((step) =>
        'template' in step ? [policy.templates[step.template] ?? {}] : [],
      )
      expect(texts.length).toBeGreaterThan(0)
      for (const text of texts)
        expect(Object.keys(text)).toEqual(expect.arrayContaining([...wanted]))
    })

    test('fills its letters with what a letter knows', () => {
      const read = Object.values(policy.templates).flatMap((texts) =>
        Object.values(texts).flatMap(({ subject, body }) => [subject, body].map(readText)),
      )
      const used = read.flatMap((one) => [...one.used])
      expect(read.flatMap(({ problems }) => problems)).toEqual([])
      expect(used).toEqual(expect.arrayContaining(['amounts.total', 'payBy', 'invoice.number']))
    })
  })
})

/** The last day on which nothing of the country has run out yet. */
function earliestVerified({ parameters }: Jurisdiction) {
  const days = parameters.map(({ verifiedThrough }) => verifiedThrough)
  return days.reduce((first, day) => (day < first ? day : first))
}

function daysOf(firstYear: number, lastYear: number) {
  const from = plainDate(`${firstYear}-01-01`)
  return Array.from({ length: (lastYear - firstYear + 1) * 365 }, (_, index) =>
    addDays(from, index),
  )
}

/** Whether a working day is a weekend or a holiday, or too far away. */
function isOddIn(calendar: Calendar, day: ReturnType<typeof plainDate>): boolean {
  const isFree = weekdayOf(day) >= 6 || calendar.holidayOn(day) !== null
  return calendar.isWorkingDay(day) === isFree || workingDayFrom(calendar, day) > addDays(day, 10)
}
