import { norway } from '@forfall/jurisdictions'
import { wordingOf } from '@forfall/rules'
import { expect, test } from 'vitest'
import { branch, chain, policy, remind, stop, wait } from '../testing/policies.ts'
import { exitText } from './exit-text.ts'
import { downstreamOf, orderOf, predecessorsOf, unfinishedExits, upstreamOf } from './flow.ts'

test('steps are known by what leads to them', () => {
  expect(predecessorsOf(chain).get('letter')).toEqual([
    { step: 'small', exit: 'otherwise', to: 'letter' },
  ])
  expect(predecessorsOf(chain).get('grace')).toMatchObject([{ step: 'start' }])
  expect(orderOf(chain)).toEqual(['grace', 'small', 'tiny', 'letter', 'over', 'end'])
})

test('what comes before and after a step is found, also round a loop', () => {
  expect(upstreamOf(chain, 'letter')).toEqual(['grace', 'small'])
  expect(downstreamOf(chain, 'small')).toEqual(['tiny', 'letter', 'over', 'end'])
  const looped = policy({ one: remind('two'), two: remind('one') })
  expect(upstreamOf(looped, 'one')).toEqual(['two'])
  expect(downstreamOf(looped, 'one')).toEqual(['two'])
})

test('an exit is unfinished where it has to lead on', () => {
  const open = policy({
    fork: branch(['nowhere'], 'letter'),
    letter: remind(),
    over: wait('letter'),
    lost: remind('nobody'),
  })
  expect(unfinishedExits(open).map(({ step, exit }) => `${step}.${exit}`)).toEqual([
    'fork.cases.0',
    'lost.next',
  ])
  expect(unfinishedExits(policy({ end: stop }, { start: 'gone' }))).toMatchObject([
    { step: 'start' },
  ])
})

test('an exit is called by its title, else by its condition', () => {
  const wording = wordingOf('en', norway)
  const text = (exit: 'cases.0' | 'otherwise') => exitText(chain, { step: 'small', exit }, wording)
  expect(text('cases.0')).toContain('less than NOK')
  expect(text('otherwise')).toBe('otherwise')
  expect(exitText(chain, { step: 'over', exit: 'next' }, wording)).toBeNull()
  const titled = policy({
    fork: {
      ...branch(['end'], 'end'),
      cases: [{ ...branch(['end'], '').cases[0], title: { nb: 'Lite' } }],
    },
    end: stop,
  })
  expect(exitText(titled, { step: 'fork', exit: 'cases.0' }, wording)).toBe('Lite')
})
