import { addDays, plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { claimUnder } from '../eu/testing/rulings.ts'
import { facts } from './facts.ts'
import { denmark } from './index.ts'

const [apart] = facts

const state = claimUnder(denmark, {
  issued: '2026-01-05',
  due: '2026-02-02',
  letters: [{ kind: 'remind', on: '2026-02-12', fee: 10_000, days: 10 }],
})

test.each([9, 10, 11])('%i days after a letter with a fee', (days) => {
  const day = addDays(plainDate('2026-02-12'), days)
  expect(apart?.valueOn(state, day, null)).toMatchObject({ value: { value: days >= 10 } })
})

test('names the tenth day as the one on which that changes, and none after it', () => {
  expect(apart?.nextChange(state, plainDate('2026-02-12'))).toBe('2026-02-22')
  expect(apart?.nextChange(state, plainDate('2026-02-22'))).toBeNull()
})
