import { expect, test } from 'vitest'
import type { Condition } from '../policy/condition.ts'
import type { Language } from '../schemas/scalars.ts'
import { is, zz } from '../testing/fixture.ts'
import { conditionText } from './condition-text.ts'
import { wordingOf } from './wording.ts'

const said = (condition: Condition, language: Language = 'en') =>
  conditionText(condition, wordingOf(language, zz)).replaceAll(/\s/g, ' ')

const twoWeeks = is('daysSinceDue', 'greaterThanInclusive', 14)
const oneDay = is('daysSincePayBy', 'lessThan', 1)

test.each([
  ['en', 'At least 14 days since the due day', 'Less than 1 day since the last deadline'],
  ['nb', 'Minst 14 dager siden forfall', 'Under 1 dag siden siste frist'],
  ['da', 'Mindst 14 dage siden forfald', 'Under 1 dag siden seneste frist'],
  ['fi', 'Vähintään 14 päivää eräpäivästä', 'Alle 1 päivä viimeisestä määräajasta'],
  ['sv', 'Minst 14 dagar sedan förfallodagen', 'Under 1 dag sedan senaste fristen'],
] as const)('days that have passed, in %s', (language, weeks, day) => {
  expect([said(twoWeeks, language), said(oneDay, language)]).toEqual([weeks, day])
})

test.each([
  [is('outstandingMinor', 'lessThan', 10_050), 'Outstanding less than EUR 100.50'],
  [is('feesMinor', 'equal', 0), 'Unpaid fees: EUR 0.00'],
  [is('isDisputed', 'equal', false), 'Disputed: no'],
  [is('isDisputed', 'notEqual', null), 'Disputed: known'],
  [is('isDisputed', 'equal', null), 'Disputed: not known'],
  [{ not: is('isDisputed', 'notEqual', null) }, 'Disputed: not known'],
  [is('remindersSent', 'greaterThan', 3), 'Reminders sent: more than 3'],
  [is('debtorKind', 'notEqual', 'consumer'), 'Kind of debtor: anything but consumer'],
  [is('debtorKind', 'in', ['public']), 'Kind of debtor: public authority'],
  [is('debtorKind', 'notIn', ['public']), 'Kind of debtor: anything but public authority'],
  [
    is('principalMinor', 'lessThan', { fact: 'originalMinor' }),
    'Unpaid principal less than invoice amount',
  ],
  [is('law.recentFees', 'lessThanInclusive', 2), 'Recent fees: at most 2'],
  [
    is('proposal.feeMinor', 'lessThanInclusive', { parameter: 'zz.fee-max' }),
    'Fee of the letter at most zz.fee-max',
  ],
  [is('proposal.payWithinDays', 'greaterThanInclusive', 14), 'Time to pay: at least 14 days'],
  [is('nowhere', 'equal', 'thing'), 'Nowhere: thing'],
])('%j', (condition, text) => expect(said(condition)).toBe(text))

test('groups are joined, those within others in parentheses', () => {
  const condition: Condition = {
    any: [
      is('isDeceased', 'equal', true),
      { all: [is('isDisputed', 'equal', true), { not: twoWeeks }] },
      { all: [is('isInsolvent', 'equal', true)] },
    ],
  }
  expect(said(condition)).toBe(
    'Deceased: yes, (disputed: yes and not (at least 14 days since the due day)) or insolvent: yes',
  )
  expect(said(condition, 'nb')).toBe(
    'Død: ja, (bestridt: ja og ikke (minst 14 dager siden forfall)) eller insolvens: ja',
  )
})

test('without a country amounts have no currency', () => {
  const condition = is('outstandingMinor', 'lessThan', 123_400)
  expect(conditionText(condition, wordingOf('en', null))).toBe('Outstanding less than 1,234.00')
})
