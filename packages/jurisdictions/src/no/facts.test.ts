import {
  addDays,
  assert,
  type ClaimState,
  type LetterKind,
  type PlainDate,
  type ProposedLetter,
  plainDate,
} from '@forfall/rules'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Letter } from '../eu/testing/letters.ts'
import { claimUnder } from '../eu/testing/rulings.ts'
import { facts } from './facts.ts'
import { norway } from './index.ts'

/** Letters cost 38.00 unless they say otherwise. */
const claimWith = (letters: readonly Letter[], due = '2026-01-12'): ClaimState =>
  claimUnder(norway, {
    issued: '2009-01-01',
    due,
    letters: letters.map((one) => ({ fee: 3800, ...one })),
  })

function factOf(id: string) {
  const fact = facts.find((one) => one.id === id)
  assert(fact !== undefined, `no fact ${id}`)
  return fact
}

function seen(id: string, state: ClaimState, day: string, proposal?: ProposedLetter) {
  const found = factOf(id).valueOn(state, plainDate(day), proposal ?? null)
  return found.ok ? found.value.value : found.problem.code
}

const changeOf = (id: string, state: ClaimState, day: string) =>
  factOf(id).nextChange(state, plainDate(day))

describe('law.feeMaxMinor', () => {
  const reminder: ProposedLetter = { kind: 'remind', feeMinor: 9900, payWithinDays: 14 }

  test('is the cap of the proposed letter on the day', () => {
    expect(seen('law.feeMaxMinor', claimWith([]), '2026-01-26', reminder)).toBe(3800)
    const demand: ProposedLetter = { ...reminder, kind: 'demand' }
    expect(seen('law.feeMaxMinor', claimWith([]), '2026-01-26', demand)).toBe(11_300)
  })

  test('does not apply without a letter or to a letter without a fee', () => {
    const old = claimWith([], '2019-05-10')
    expect(seen('law.feeMaxMinor', old, '2026-01-26')).toBeNull()
    expect(seen('law.feeMaxMinor', old, '2026-01-26', { ...reminder, feeMinor: 0 })).toBeNull()
  })

  test('needs no kind of debtor, since fees are the same for all', () => {
    const state: ClaimState = { ...claimWith([]), debtorKind: null }
    expect(seen('law.feeMaxMinor', state, '2026-01-26', reminder)).toBe(3800)
  })

  test('refuses where the cap is not known', () => {
    const old = claimWith([], '2019-05-10')
    expect(seen('law.feeMaxMinor', old, '2026-01-26', reminder)).toBe('parameter-unknown')
  })

  test('never changes by itself', () => {
    expect(changeOf('law.feeMaxMinor', claimWith([]), '2025-12-31')).toBeNull()
  })
})

describe('law.feeLettersCounted', () => {
  const counted = (letters: readonly Letter[], day: string) =>
    seen('law.feeLettersCounted', claimWith(letters), day)

  test('counts reminders and notices with a fee', () => {
    expect(counted([], '2026-02-02')).toBe(0)
    const letters: Letter[] = [
      { kind: 'remind', on: '2026-01-20', fee: 0 },
      { kind: 'remind', on: '2026-02-02' },
      { kind: 'notice', on: '2026-02-18' },
      { kind: 'demand', on: '2026-03-06', fee: 11_300 },
    ]
    expect(counted(letters, '2026-03-06')).toBe(2)
    expect(seen('law.feeDemandsCounted', claimWith(letters), '2026-03-06')).toBe(1)
  })

  test('begins anew when six whole months lie behind the last letter with a fee', () => {
    const letters: Letter[] = [{ kind: 'remind', on: '2026-02-02' }]
    expect(counted(letters, '2026-08-02')).toBe(1)
    expect(counted(letters, '2026-08-03')).toBe(0)
  })

  test('a demand with a fee keeps the count going', () => {
    const letters: Letter[] = [
      { kind: 'remind', on: '2026-01-02' },
      { kind: 'demand', on: '2026-04-01' },
    ]
    expect(counted(letters, '2026-07-03')).toBe(1)
    expect(counted(letters, '2026-10-02')).toBe(0)
  })

  test('counts only what came after a pause', () => {
    const letters: Letter[] = [
      { kind: 'remind', on: '2025-01-20' },
      { kind: 'notice', on: '2025-02-10' },
      { kind: 'remind', on: '2025-09-01' },
    ]
    expect(counted(letters, '2025-09-02')).toBe(1)
  })

  test('names the day of its reset, and none without a letter or after it', () => {
    const state = claimWith([{ kind: 'remind', on: '2026-02-02' }])
    expect(changeOf('law.feeLettersCounted', state, '2026-02-02')).toBe('2026-08-03')
    expect(changeOf('law.feeLettersCounted', state, '2026-08-03')).toBeNull()
    expect(changeOf('law.feeLettersCounted', claimWith([]), '2026-02-02')).toBeNull()
  })

  test('refuses a letter from before the days that were looked at', () => {
    const letters: Letter[] = [{ kind: 'remind', on: '2009-06-15' }]
    expect(counted(letters, '2010-02-01')).toBe('parameter-before-first-value')
    const state = claimWith(letters)
    expect(seen('law.firstDeadlineMissed', state, '2010-02-01')).toBe(
      'parameter-before-first-value',
    )
    expect(seen('law.deadlineMissed', state, '2010-02-01')).toBe('parameter-before-first-value')
    expect(changeOf('law.feeLettersCounted', state, '2009-06-16')).toBeNull()
    const more: Letter[] = [...letters, { kind: 'remind', on: '2010-01-20' }]
    expect(counted(more, '2010-02-01')).toBe('parameter-before-first-value')
  })
})

describe('law.firstDeadlineMissed', () => {
  const missed = (letters: readonly Letter[], day: string) =>
    seen('law.firstDeadlineMissed', claimWith(letters), day)

  test('does not apply before a reminder or notice with a fee', () => {
    expect(missed([], '2026-02-02')).toBeNull()
    expect(missed([{ kind: 'remind', on: '2026-01-20', fee: 0 }], '2026-03-01')).toBeNull()
    expect(missed([{ kind: 'demand', on: '2026-01-20' }], '2026-03-01')).toBeNull()
  })

  test('is so from the day after the pay-by day', () => {
    const letters: Letter[] = [{ kind: 'remind', on: '2026-02-02' }]
    expect(missed(letters, '2026-02-16')).toBe(false)
    expect(missed(letters, '2026-02-17')).toBe(true)
  })

  test('asks for the first letter, and for one of at least 14 days', () => {
    const short: Letter[] = [
      { kind: 'remind', on: '2026-02-02', days: 13 },
      { kind: 'notice', on: '2026-02-18' },
    ]
    expect(missed(short, '2026-05-01')).toBe(false)
  })

  test('names the day after the pay-by day, then the reset', () => {
    const state = claimWith([{ kind: 'remind', on: '2026-02-02' }])
    expect(changeOf('law.firstDeadlineMissed', state, '2026-02-02')).toBe('2026-02-17')
    expect(changeOf('law.firstDeadlineMissed', state, '2026-02-17')).toBe('2026-08-03')
  })
})

describe('law.deadlineMissed', () => {
  test('takes any reminder or notice of at least 14 days, with a fee or without', () => {
    const letters: Letter[] = [
      { kind: 'remind', on: '2026-01-20', fee: 0, days: 10 },
      { kind: 'notice', on: '2026-02-02', fee: 0 },
      { kind: 'remind', on: '2026-02-10' },
    ]
    const state = claimWith(letters)
    expect(seen('law.deadlineMissed', state, '2026-02-16')).toBe(false)
    expect(seen('law.deadlineMissed', state, '2026-02-17')).toBe(true)
    expect(changeOf('law.deadlineMissed', state, '2026-02-02')).toBe('2026-02-17')
  })

  test('does not count the deadline of a demand', () => {
    const state = claimWith([{ kind: 'demand', on: '2026-02-02' }])
    expect(seen('law.deadlineMissed', state, '2026-03-02')).toBe(false)
    expect(changeOf('law.deadlineMissed', state, '2026-02-02')).toBeNull()
  })
})

const letterArbitrary = fc.record({
  kind: fc.constantFrom<LetterKind>('remind', 'notice', 'demand'),
  after: fc.integer({ min: 0, max: 250 }),
  fee: fc.constantFrom(0, 3800),
  days: fc.integer({ min: 10, max: 30 }),
})

const historyArbitrary = fc.array(letterArbitrary, { maxLength: 5 }).map((letters) => {
  let on: PlainDate = plainDate('2024-01-15')
  return letters.map(({ after, ...letter }): Letter => {
    on = addDays(on, after)
    return { ...letter, on }
  })
})

test.each(facts.map(({ id }) => id))('%s never changes before the day it names', (id) => {
  const property = fc.property(historyArbitrary, fc.nat({ max: 400 }), (letters, offset) => {
    const state = claimWith(letters)
    const day = addDays(plainDate(letters.at(-1)?.on ?? '2024-01-15'), offset)
    const change = factOf(id).nextChange(state, day)
    expect(change === null || change > day).toBe(true)
    const last = change === null ? addDays(day, 250) : addDays(change, -1)
    expect(seen(id, state, last)).toBe(seen(id, state, day))
  })
  fc.assert(property, { numRuns: 200 })
})
