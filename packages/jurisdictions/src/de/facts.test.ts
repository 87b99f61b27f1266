import { assert, type ProposedLetter, plainDate, type StatedFacts } from '@forfall/rules'
import { expect, test } from 'vitest'
import { claimUnder } from '../eu/testing/rulings.ts'
import { facts } from './facts.ts'
import { germany } from './index.ts'

const claimWith = (facts: StatedFacts) =>
  claimUnder(germany, { issued: '2026-02-02', due: '2026-02-16', facts })

function factOf(id: string) {
  const fact = facts.find((one) => one.id === id)
  assert(fact !== undefined, `no fact ${id}`)
  return fact
}

function seen(id: string, day: string, about: StatedFacts, proposal: ProposedLetter | null = null) {
  const found = factOf(id).valueOn(claimWith(about), plainDate(day), proposal)
  return found.ok ? found.value.value : found.problem.code
}

const changeOf = (day: string, about: StatedFacts) =>
  factOf('law.isInDefault').nextChange(claimWith(about), plainDate(day))

test('default names the day it comes by itself, and changes on that day', () => {
  const warned = { hasInterestWarning: true, isDueDayAgreed: false }
  expect(changeOf('2026-02-20', warned)).toBe('2026-03-19')
  expect(seen('law.isInDefault', '2026-03-18', warned)).toBe(false)
  expect(seen('law.isInDefault', '2026-03-19', warned)).toBe(true)
  expect(changeOf('2026-03-19', warned)).toBeNull()
})

test('default that needs a letter names no day', () => {
  expect(changeOf('2026-02-20', {})).toBeNull()
  expect(seen('law.isInDefault', '2026-12-31', {})).toBe(false)
})

test('the highest fee is asked only where a fee is proposed', () => {
  const proposal = { kind: 'remind', feeMinor: 100, payWithinDays: 14 } as const
  expect(seen('law.feeMaxMinor', '2026-02-20', {}, proposal)).toBe(76)
  expect(seen('law.feeMaxMinor', '2026-02-20', {}, { ...proposal, feeMinor: 0 })).toBeNull()
  expect(seen('law.feeMaxMinor', '2019-12-31', {}, proposal)).toBe('parameter-unknown')
})
