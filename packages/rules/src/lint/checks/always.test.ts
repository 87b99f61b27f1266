import { expect, test } from 'vitest'
import type { Condition } from '../../policy/condition.ts'
import { policy } from '../../testing/claims.ts'
import { is, zz } from '../../testing/fixture.ts'
import { flowOf } from '../flow.ts'
import { alwaysFindings } from './always.ts'

const found = (when: Condition) => {
  const document = policy({ always: [{ id: 'entry', when, do: { kind: 'hold', reason: 'why' } }] })
  return alwaysFindings(document, zz, flowOf(document, zz))
}

test('an entry that can hold is fine', () => {
  expect(found(is('isDisputed', 'equal', true))).toEqual([])
})

test.each([
  ['hold', is('isOnHold', 'equal', true)],
  [
    'customer-stop',
    { all: [is('isCustomerStopped', 'equal', true), is('lettersSent', 'lessThan', 3)] },
  ],
] as const)('an entry that the guard of a %s comes before can be taken out', (guard, when) => {
  expect(found(when)).toMatchObject([
    {
      code: 'entry-repeats-guard',
      severity: 'warning',
      step: 'entry',
      field: 'when',
      data: { guard },
      fix: { kind: 'remove-entry', entry: 'entry' },
    },
  ])
})

test.each<readonly [string, Condition]>([
  [
    'contradicts itself',
    { all: [is('lettersSent', 'lessThan', 2), is('lettersSent', 'greaterThan', 4)] },
  ],
  ['asks for what must be known and is not', { not: is('isDisputed', 'notEqual', null) }],
])('an entry that %s never holds', (_, when) => {
  expect(found(when)).toMatchObject([{ code: 'entry-never-holds', fix: { kind: 'remove-entry' } }])
})
