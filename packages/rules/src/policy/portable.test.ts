import { expect, test } from 'vitest'
import { is } from '../testing/fixture.ts'
import { portable } from './portable.ts'

const reference = is('daysSinceDue', 'greaterThan', { fact: 'daysSincePayBy' })
const asked = { all: [is('daysSincePayBy', 'notEqual', null), reference] }

test('an order between two facts first asks whether the second exists', () => {
  expect(portable(reference)).toEqual(asked)
})

test('so it does wherever it stands', () => {
  expect(portable({ all: [{ any: [{ not: reference }] }] })).toEqual({
    all: [{ any: [{ not: asked }] }],
  })
})

test.each([
  [is('daysSinceDue', 'greaterThan', 14)],
  [is('principalMinor', 'equal', { fact: 'originalMinor' })],
  [is('debtorKind', 'in', ['consumer'])],
  [is('daysSincePayBy', 'notEqual', null)],
])('%j stays as it is', (condition) => expect(portable(condition)).toEqual(condition))
