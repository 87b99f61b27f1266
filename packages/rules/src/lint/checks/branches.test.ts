import { describe, expect, test } from 'vitest'
import type { Condition } from '../../policy/condition.ts'
import { policy } from '../../testing/claims.ts'
import { is, zz } from '../../testing/fixture.ts'
import { flowOf } from '../flow.ts'
import { branchFindings } from './branches.ts'

const found = (...conditions: readonly Condition[]) => {
  const document = policy({
    start: 'fork',
    steps: {
      fork: {
        kind: 'branch',
        cases: conditions.map((when) => ({ when, next: 'end' })),
        otherwise: 'end',
      },
      end: { kind: 'stop', reason: 'over' },
    },
  })
  return branchFindings(document, flowOf(document, zz))
}

const below = (value: number) => is('outstandingMinor', 'lessThan', value)
const above = (value: number) => is('outstandingMinor', 'greaterThan', value)

describe('a gap', () => {
  test('of one number between two cases is a warning', () => {
    expect(found(below(100), above(100))).toMatchObject([
      {
        code: 'branch-gap',
        severity: 'warning',
        step: 'fork',
        field: 'cases',
        data: { fact: 'outstandingMinor', values: { from: 100, to: 100 } },
      },
    ])
  })

  test('of more of them is only told: it may be what "otherwise" is for', () => {
    expect(found(below(100), above(500))).toMatchObject([
      { severity: 'info', data: { values: { from: 100, to: 500 } } },
    ])
  })

  test('is none at the ends, and none where there is nothing between', () => {
    expect(found(below(100))).toEqual([])
    expect(found(below(100), is('outstandingMinor', 'greaterThanInclusive', 100))).toEqual([])
    expect(found(is('daysSincePayBy', 'greaterThan', 3))).toEqual([])
  })

  test('is not looked for where cases ask about several facts, or words', () => {
    expect(found(below(100), is('lettersSent', 'greaterThan', 1))).toEqual([])
    expect(found(is('debtorKind', 'equal', 'consumer'))).toEqual([])
  })
})

describe('an overlap', () => {
  const between = (from: number, to: number): Condition => ({
    all: [
      is('outstandingMinor', 'greaterThanInclusive', from),
      is('outstandingMinor', 'lessThanInclusive', to),
    ],
  })

  test('names both cases and what they share', () => {
    expect(found(between(0, 100), between(50, 200))).toMatchObject([
      {
        code: 'branch-overlap',
        severity: 'warning',
        field: 'cases.1.when',
        data: {
          first: 0,
          second: 1,
          shared: [{ fact: 'outstandingMinor', values: { from: 50, to: 100 } }],
        },
      },
    ])
  })

  test('is of words as well', () => {
    const kinds = (...value: readonly string[]) => is('debtorKind', 'in', value)
    expect(found(kinds('consumer', 'public'), kinds('public', 'business'))).toMatchObject([
      { data: { shared: [{ fact: 'debtorKind', values: { words: ['public'] } }] } },
    ])
  })

  test('is none in a ladder, where one case takes in all of the other', () => {
    expect(found(below(100), below(500), below(1000))).toEqual([])
  })

  test('is not looked for between different facts, or facts compared with one another', () => {
    expect(found(below(100), is('lettersSent', 'lessThan', 2))).toEqual([])
    expect(
      found(
        is('principalMinor', 'lessThan', { fact: 'originalMinor' }),
        is('originalMinor', 'lessThan', { fact: 'principalMinor' }),
      ),
    ).toEqual([])
  })
})
