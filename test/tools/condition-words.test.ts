import { expect, test } from 'vitest'
import { conditionInWords, vocabularyOf } from './condition-words.ts'

const own = {
  id: 'law.feeMaxMinor',
  type: 'integer',
  unit: 'minor-units',
  isNullable: true,
  changes: 'event',
  label: { en: 'Highest lawful fee' },
  description: 'The highest fee a letter may carry.',
} as const
const vocabulary = vocabularyOf([own], 'NOK')
const inWords = (condition: Parameters<typeof conditionInWords>[0]) =>
  conditionInWords(condition, vocabulary)

test('amounts have their currency and days their number', () => {
  const fee = { fact: 'proposal.feeMinor', operator: 'greaterThan', value: 3550 } as const
  const days = { fact: 'proposal.payWithinDays', operator: 'equal', value: 1 } as const
  expect(inWords(fee)).toBe('the proposed fee is more than 35.50 NOK')
  expect(inWords(days)).toBe('the proposed time to pay is 1 day')
})

test('a right side may be a fact of the country or a parameter', () => {
  const capped = {
    fact: 'proposal.feeMinor',
    operator: 'lessThanInclusive',
    value: { fact: 'law.feeMaxMinor' },
  } as const
  const raised = {
    fact: 'proposal.payWithinDays',
    operator: 'greaterThanInclusive',
    value: { parameter: 'xx.notice.days' },
  } as const
  expect(inWords({ all: [capped, raised] })).toBe(
    'the proposed fee is at most “Highest lawful fee” and the proposed time to pay is at least `xx.notice.days`',
  )
})

test('a group inside a group keeps its brackets', () => {
  const is = (value: number) =>
    ({ fact: 'proposal.payWithinDays', operator: 'equal', value }) as const
  expect(inWords({ any: [{ all: [is(2), is(3)] }, { not: { any: [is(4), is(5)] } }] })).toBe(
    '(the proposed time to pay is 2 days and the proposed time to pay is 3 days) or not: ' +
      '(the proposed time to pay is 4 days or the proposed time to pay is 5 days)',
  )
})

test('a limit that lets nothing through says so', () => {
  expect(inWords({ fact: 'lettersSent', operator: 'lessThan', value: 0 })).toBe('what can never be')
})

test('a fact that nobody declared is refused', () => {
  expect(() => inWords({ fact: 'law.unheardOf', operator: 'equal', value: true })).toThrow(
    'law.unheardOf',
  )
})
