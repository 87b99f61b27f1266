import { expect, test } from 'vitest'
import { jurisdictionFrom } from './place-claim.ts'

const cases = [
  { named: null, creditorCountry: 'NO', debtorCountry: 'NO', law: 'NO', of: 'both at home' },
  { named: null, creditorCountry: 'NO', debtorCountry: null, law: 'NO', of: 'debtor unknown' },
  { named: null, creditorCountry: 'NO', debtorCountry: 'SE', law: null, of: 'across a border' },
  { named: null, creditorCountry: null, debtorCountry: 'NO', law: null, of: 'creditor unknown' },
  { named: null, creditorCountry: null, debtorCountry: null, law: null, of: 'nothing known' },
  { named: 'DK', creditorCountry: 'NO', debtorCountry: 'SE', law: 'DK', of: 'named outright' },
] as const

test.each(cases)('the law of a claim, $of: $law', ({ law, of: _, ...hints }) => {
  expect(jurisdictionFrom(hints)).toBe(law)
})
