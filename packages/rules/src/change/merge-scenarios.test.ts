import { expect, test } from 'vitest'
import type { ScenarioInput } from '../scenario/schema.ts'
import { mergeScenarios, resolveScenarios } from './merge-scenarios.ts'

const scenario = (name: string, so: Partial<ScenarioInput> = {}): ScenarioInput => ({
  scenario: name,
  jurisdiction: 'ZZ',
  policy: 'zz-plain',
  given: { invoice: { amount: '1000.00 EUR', due: '2026-02-02' } },
  timeline: [{ on: '2026-02-02' }],
  ...so,
})

const base = [scenario('One'), scenario('a/b~c')]

test('scenarios that each added are there, and those one took away are gone', () => {
  const mine = [scenario('One'), scenario('Mine')]
  const theirs = [...base, scenario('Theirs')]
  expect(mergeScenarios(base, mine, theirs)).toEqual({
    scenarios: [scenario('One'), scenario('Theirs'), scenario('Mine')],
    conflicts: [],
  })
})

test('a key both changed is a conflict of that scenario, whatever its name', () => {
  const mine = [scenario('One', { note: 'left' }), scenario('a/b~c', { note: 'mine' })]
  const theirs = [scenario('One'), scenario('a/b~c', { note: 'theirs' })]
  const merge = mergeScenarios(base, mine, theirs)
  expect(merge.scenarios).toEqual(mine)
  expect(merge.conflicts).toMatchObject([
    { place: { scenario: 'a/b~c', field: 'note' }, mine: 'mine', theirs: 'theirs' },
  ])
  const [conflict] = merge.conflicts
  expect(resolveScenarios(merge, { [conflict?.id ?? '']: 'theirs' })).toEqual({
    scenarios: [mine[0], theirs[1]],
    conflicts: [],
  })
})

test('a scenario taken away here and changed there is a conflict as a whole', () => {
  const theirs = [scenario('One', { note: 'new' }), scenario('a/b~c')]
  expect(mergeScenarios(base, base.slice(1), theirs)).toMatchObject({
    scenarios: [scenario('a/b~c')],
    conflicts: [{ place: { scenario: 'One', field: null }, mine: undefined }],
  })
})
