import { norway } from '@forfall/jurisdictions'
import { plainDate } from '@forfall/rules'
import { expect, test } from 'vitest'
import { limitRules, rulesOn } from './limit-rules.ts'

const day = plainDate('2026-11-22')

test('entries of a limit that differ only by action are one rule', () => {
  const rules = limitRules(norway, { code: 'no.letter.after-due', title: null }, day)
  expect(rules.map(({ on }) => on)).toEqual([['remind', 'notice', 'demand']])
  expect(rules[0]?.parameters.map(({ id }) => id)).toEqual(['no.letter.earliest-days-after-due'])
})

test('a limit that is worded otherwise for another action is told apart by its title', () => {
  const all = limitRules(norway, { code: 'no.notice.deadline', title: null }, day)
  expect(all.length).toBeGreaterThan(1)
  const [first] = all
  const title = first?.limit.title ?? null
  expect(limitRules(norway, { code: 'no.notice.deadline', title }, day)).toHaveLength(1)
})

test('limits that do not hold on the day are left out', () => {
  expect(rulesOn(norway, plainDate('1980-01-01'))).toEqual([])
  const entries = rulesOn(norway, day).flatMap(({ limit }) => limit)
  expect(entries.every(({ from, until }) => from <= day && (until ?? '9999') > day)).toBe(true)
})
