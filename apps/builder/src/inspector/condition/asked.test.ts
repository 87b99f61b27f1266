import { type Comparison, catalogue, type Fact } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { askedBy, askingFor, askingOf, askingsFor, comparedWith } from './asked.ts'
import type { RowNode } from './tree.ts'

const factOf = (id: string): Fact => {
  const fact = catalogue.find((one) => one.id === id)
  if (fact === undefined) throw new Error(`no fact ${id}`)
  return fact
}

const row = (comparison: Comparison, isNot = false): RowNode => ({ kind: 'row', isNot, comparison })

const dueDays = row({ fact: 'daysSinceDue', operator: 'greaterThan', value: 14 })
const kind = row({ fact: 'debtorKind', operator: 'in', value: ['business', 'public'] })
const known = { fact: 'debtorKind', operator: 'notEqual', value: null } as const

describe('how a fact is asked for', () => {
  test('by comparisons that fit, and whether it is known where it may not be', () => {
    expect(askingsFor(factOf('isOnHold'), 'equal')).toEqual(['equal'])
    expect(askingsFor(factOf('debtorKind'), 'equal')).toEqual([
      ...['equal', 'notEqual', 'in', 'notIn', 'known', 'unknown'],
    ])
    expect(askingsFor(factOf('daysSinceDue'), 'equal')).toContain('equal')
    expect(askingsFor(undefined, 'in')).toEqual(['in'])
  })

  test('known and not known are told apart by "not"', () => {
    expect(askingOf(row(known))).toBe('known')
    expect(askingOf(row(known, true))).toBe('unknown')
    expect(askedBy(kind, 'unknown', factOf('debtorKind'))).toEqual(row(known, true))
    expect(askedBy(row(known, true), 'equal', factOf('debtorKind'))).toEqual(
      row({ fact: 'debtorKind', operator: 'equal', value: 'consumer' }),
    )
  })

  test('a negated row stays so under another comparison', () => {
    const negated = { ...dueDays, isNot: true }
    expect(askedBy(negated, 'lessThan', factOf('daysSinceDue'))).toMatchObject({
      isNot: true,
      comparison: { operator: 'lessThan', value: 14 },
    })
  })
})

describe('another fact', () => {
  test('keeps the question where it counts in the same', () => {
    expect(
      askingFor(dueDays, factOf('daysSinceNotice'), factOf('daysSinceDue')).comparison,
    ).toEqual({ fact: 'daysSinceNotice', operator: 'greaterThan', value: 14 })
  })
  test('begins anew where it does not', () => {
    expect(askingFor(dueDays, factOf('isDisputed'), factOf('daysSinceDue')).comparison).toEqual({
      fact: 'isDisputed',
      operator: 'equal',
      value: true,
    })
    expect(askingFor(kind, factOf('daysSinceDue'), undefined)).toMatchObject({
      comparison: { fact: 'daysSinceDue', value: 0 },
    })
  })
})

test('a value gives way to another fact, and comes back', () => {
  const amount = row({ fact: 'outstandingMinor', operator: 'lessThan', value: 10_000 })
  const facts = [factOf('principalMinor'), factOf('outstandingMinor')] as const
  const compared = comparedWith(amount, facts[0], facts[1])
  expect(compared.comparison.value).toEqual({ fact: 'principalMinor' })
  expect(comparedWith(compared, null, facts[1]).comparison.value).toBe(0)
})
