import { expect, test } from 'vitest'
import { choiceOfLaw, type LawHints } from './choice-of-law.ts'

const chosen = (hints: Partial<LawHints>) => {
  const found = choiceOfLaw({
    named: null,
    creditorCountry: 'NO',
    debtorCountry: 'NO',
    debtorKind: 'business',
    ...hints,
  })
  return found.ok ? `${found.value.country} ${found.value.because}` : found.problem.code
}

test('a claim at home is under the law of the country', () => {
  expect(chosen({})).toBe('NO domestic')
  expect(chosen({ debtorKind: 'consumer' })).toBe('NO domestic')
})

test('a debtor whose country nobody has said is taken to be at home', () => {
  expect(chosen({ debtorCountry: null })).toBe('NO debtor-country-unknown')
})

test('a consumer abroad keeps the law of the place they live at', () => {
  expect(chosen({ debtorKind: 'consumer', debtorCountry: 'SE' })).toBe('SE consumer-domicile')
})

test.each(['business', 'public', null] as const)(
  'across a border to a debtor of kind %s a person sets the law',
  (debtorKind) => {
    expect(chosen({ debtorKind, debtorCountry: 'SE' })).toBe('across-a-border')
  },
)

test('nothing follows from a debtor alone', () => {
  expect(chosen({ creditorCountry: null })).toBe('creditor-country-unknown')
})

test('what was named holds over everything', () => {
  expect(chosen({ named: 'DK', debtorCountry: 'SE', debtorKind: 'consumer' })).toBe('DK named')
  expect(chosen({ named: 'DK', creditorCountry: null })).toBe('DK named')
})
