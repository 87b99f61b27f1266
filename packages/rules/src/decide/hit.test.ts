import { describe, expect, test } from 'vitest'
import type { PolicyInput } from '../policy/document.ts'
import { inputOn } from '../testing/decisions.ts'
import { nextHit, rulesFor } from './hit.ts'

const always: NonNullable<PolicyInput['always']> = [
  {
    id: 'old',
    when: { fact: 'daysSinceDue', operator: 'greaterThan', value: 9 },
    do: { kind: 'review', reason: 'old' },
  },
  {
    id: 'fresh',
    when: { fact: 'daysSinceDue', operator: 'lessThan', value: 5 },
    do: { kind: 'hold', reason: 'fresh' },
  },
]

describe('the rules for a claim', () => {
  test('are what is watched and the ways from where it stands', () => {
    const names = rulesFor(inputOn('2026-02-03', { policy: { always } })).map(({ name }) => name)
    expect(names).toEqual(['always/old', 'always/fresh', '1/start/reminder'])
  })

  test('leave out what a person has reviewed', () => {
    const input = inputOn('2026-02-03', { policy: { always } })
    const rules = rulesFor({ ...input, state: { ...input.state, reviewed: ['old', 'reminder'] } })
    expect(rules.map(({ name }) => name)).toEqual(['always/fresh', '1/start/reminder'])
  })
})

describe('the next day on which another rule comes first', () => {
  const next = (day: string, hit: string | null) => {
    const input = inputOn(day, { policy: { always } })
    const rule = rulesFor(input).find(({ name }) => name === hit) ?? null
    const found = nextHit(input, rule)
    return found === null ? null : [found.day, found.rule?.name ?? null]
  }

  test('is the day the hold ends, though no rule holds then', () => {
    expect(next('2026-02-03', 'always/fresh')).toEqual(['2026-02-07', null])
  })

  test('is the day a rule before the others begins to hold', () => {
    expect(next('2026-02-08', null)).toEqual(['2026-02-12', 'always/old'])
  })

  test('does not come while the first rule holds for good', () => {
    expect(next('2026-02-12', 'always/old')).toBeNull()
  })
})
