import { expect, test } from 'vitest'
import { catalogue } from '../facts/catalogue.ts'
import type { Condition } from '../policy/condition.ts'
import type { Language } from '../schemas/scalars.ts'
import { is, zz } from '../testing/fixture.ts'
import { wordingOf } from '../words/wording.ts'
import { conditionClause } from './condition-clause.ts'
import { proseOf } from './prose.ts'

const said = (condition: Condition, language: Language = 'en') =>
  conditionClause(condition, wordingOf(language, zz)).replaceAll(/\s/g, ' ')

const languages = ['en', 'nb', 'da', 'fi', 'sv'] as const

test.each(languages)(
  'every yes or no of the catalogue has two clauses of its own in %s',
  (language) => {
    const flags = catalogue.flatMap(({ id, type }) => (type === 'boolean' ? [id] : []))
    const { states } = proseOf(language).conditions
    expect(Object.keys(states).toSorted()).toEqual(flags.toSorted())
    const clauses = Object.values(states).flatMap(({ yes, no }) => [yes, no])
    expect(new Set(clauses).size).toBe(2 * flags.length)
  },
)

test.each([
  [is('isDisputed', 'equal', true), 'the claim is disputed'],
  [is('isDisputed', 'equal', false), 'the claim is not disputed'],
  [is('isDisputed', 'notEqual', true), 'the claim is not disputed'],
  [is('isDisputed', 'equal', null), '“Disputed” is not known'],
  [is('isDisputed', 'notEqual', null), '“Disputed” is known'],
  [is('debtorKind', 'equal', 'public'), 'the debtor is a public authority'],
  [
    is('debtorKind', 'in', ['business', 'public']),
    'the debtor is a business or a public authority',
  ],
  [is('debtorKind', 'notIn', ['consumer']), 'the debtor is not a consumer'],
  [
    is('daysSinceDue', 'greaterThanInclusive', 14),
    'it has been at least 14 days since the due day',
  ],
  [is('outstandingMinor', 'lessThan', 10_050), 'less than EUR 100.50 is outstanding'],
  [
    is('principalMinor', 'lessThan', { fact: 'originalMinor' }),
    '“Unpaid principal” is less than invoice amount',
  ],
  [is('remindersSent', 'greaterThan', 3), '“Reminders sent” is more than 3'],
  [is('nowhere', 'equal', true), '“nowhere” holds'],
  [is('nowhere', 'notEqual', true), '“nowhere” does not hold'],
])('%j', (condition, text) => expect(said(condition)).toBe(text))

test.each([
  [
    'en',
    'the debtor is a consumer and (the debtor has died or it is not so that it is a working day)',
  ],
  [
    'nb',
    'skyldneren er forbruker og (skyldneren er død eller det ikke er slik at det er virkedag)',
  ],
  [
    'da',
    'skyldneren er forbruger og (skyldneren er død eller det ikke er sådan, at det er hverdag)',
  ],
  ['fi', 'velallinen on kuluttaja ja (velallinen on kuollut tai ei ole niin, että on arkipäivä)'],
  [
    'sv',
    'gäldenären är konsument och (gäldenären har avlidit eller det inte är så att det är vardag)',
  ],
] as const)('groups within groups stand in parentheses, in %s', (language, text) => {
  const condition: Condition = {
    all: [
      is('debtorKind', 'equal', 'consumer'),
      { any: [is('isDeceased', 'equal', true), { not: is('isWorkingDay', 'equal', true) }] },
    ],
  }
  expect(said(condition, language)).toBe(text)
})
