import { expect, test } from 'vitest'
import { emptyChange, readChange } from './read-change.ts'

test('an empty form changes nothing', () => {
  expect(readChange(emptyChange)).toEqual({
    change: { feeMaxMinor: null, payWithinDaysMin: null, notBefore: null, sendTo: null },
  })
})

test('a fee of zero is a fee, and a part of an address is one', () => {
  expect(readChange({ ...emptyChange, fee: '0', days: '21', city: 'Oslo' })).toEqual({
    change: {
      feeMaxMinor: 0,
      payWithinDaysMin: 21,
      notBefore: null,
      sendTo: { email: null, street: null, postalCode: null, city: 'Oslo' },
    },
  })
})

test('what cannot be read is told at its field', () => {
  expect(readChange({ ...emptyChange, fee: 'x', days: '400', email: 'nobody' })).toEqual({
    problems: {
      fee: 'operate.fee-needed',
      days: 'operate.days-needed',
      email: 'people.email-missing',
    },
  })
  expect(readChange({ ...emptyChange, fee: '-5' })).toHaveProperty('problems.fee')
})
