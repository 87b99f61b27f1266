import { expect, test } from 'vitest'
import { ruleSet } from '../testing/claims.ts'
import { is } from '../testing/fixture.ts'
import { rulesAt } from './rule-set.ts'

const watched = {
  id: 'disputed',
  when: is('isDisputed', 'equal', true),
  do: { kind: 'hold', reason: 'dispute' },
} as const

const namesAt = (position: string) =>
  rulesAt(ruleSet({ always: [watched] }), position).map(({ name }) => name)

test('where a claim stands, what is watched and the ways from there count', () => {
  expect(namesAt('start')).toEqual(['always/disputed', '1/start/reminder'])
  expect(namesAt('notice')).toEqual(['always/disputed', '3/notice/agency'])
})

test('where nothing follows, and where the policy knows no such place, only what is watched', () => {
  expect(namesAt('agency')).toEqual(['always/disputed'])
  expect(namesAt('of-another-version')).toEqual(['always/disputed'])
})
