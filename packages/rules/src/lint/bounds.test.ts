import { describe, expect, test } from 'vitest'
import { plainDate } from '../domain/plain-date.ts'
import type { PolicyInput } from '../policy/document.ts'
import { policy } from '../testing/claims.ts'
import { limit, zz } from '../testing/fixture.ts'
import { boundsFor } from './bounds.ts'

const day = plainDate('2026-03-10')

const bounds = (
  steps: PolicyInput['steps'],
  id: string,
  { jurisdiction = zz, start = Object.keys(steps)[0] ?? '' } = {},
) =>
  boundsFor(policy({ steps, start }), id, { jurisdiction, day }).map(
    ({ field, is, value, limit, from }) => ({ field, is, value, limit, from }),
  )

const letter = { fee: 'statutory-maximum', payWithinDays: 20, template: 'letter' } as const
const remind = { kind: 'remind', ...letter } as const
const notice = { kind: 'notice', ...letter } as const
const stop = { kind: 'stop', reason: 'late' } as const

describe('what the law takes in the fields of a step', () => {
  test('a fee has its cap, since the value it rests on', () => {
    expect(bounds({ wait: waitFor(14), remind }, 'remind')).toEqual([
      {
        field: 'fee',
        is: 'most',
        value: 600,
        limit: 'zz.fee-cap',
        from: plainDate('2026-01-01'),
      },
    ])
  })
  test('a deadline has its least', () => {
    expect(bounds({ notice }, 'notice')).toMatchObject([
      { field: 'payWithinDays', is: 'least', value: 14, limit: 'zz.notice-deadline' },
    ])
  })
  test('what is asked of letters with a fee is not asked of one without', () => {
    const withFee = { ...zz, limits: [onlyWithFee] }
    const of = (fee: 'none' | 'statutory-maximum') =>
      bounds({ remind: { ...remind, fee } }, 'remind', { jurisdiction: withFee })
    expect(of('statutory-maximum')).toMatchObject([{ field: 'payWithinDays', value: 21 }])
    expect(of('none')).toEqual([])
  })
  test('a wait has to be as long as the step after it needs', () => {
    const steps = {
      notice: { ...notice, next: 'wait' },
      wait: { kind: 'wait', days: 30, since: 'pay-by-day', next: 'agency' },
      agency: { kind: 'hand-over' },
    } as const
    expect(bounds(steps, 'wait')).toMatchObject([
      { field: 'days', is: 'least', value: 1, limit: 'zz.notice-first' },
    ])
  })
  test('a wait that nothing asks for has no bound', () => {
    expect(bounds({ wait: waitFor(14), stop }, 'wait')).toEqual([])
  })
  test('a letter no claim can come to yet is the first one of a claim', () => {
    expect(bounds({ stop, remind }, 'remind', { start: 'stop' })).toMatchObject([{ value: 600 }])
  })
  test('so is one in a policy that does not run', () => {
    expect(bounds({ remind: { ...remind, next: 'nowhere' } }, 'remind')).toMatchObject([
      { value: 600 },
    ])
    expect(bounds({ wait: { ...waitFor(1), next: 'nowhere' } }, 'wait')).toEqual([])
  })
  test('other steps have none', () => {
    expect(bounds({ stop }, 'stop')).toEqual([])
    expect(bounds({ stop }, 'missing')).toEqual([])
  })
})

function waitFor(days: number) {
  return { kind: 'wait', days, since: 'due-day', next: days === 14 ? 'remind' : 'stop' } as const
}

const onlyWithFee = limit('zz.fee-deadline', 'remind', {
  when: { fact: 'proposal.feeMinor', operator: 'greaterThan', value: 0 },
  requires: { fact: 'proposal.payWithinDays', operator: 'greaterThanInclusive', value: 21 },
  otherwise: 'raise',
})
