import { describe, expect, test } from 'vitest'
import type { PolicyInput } from '../../policy/document.ts'
import { plainSteps, policy } from '../../testing/claims.ts'
import { is, zz } from '../../testing/fixture.ts'
import { flowOf } from '../flow.ts'
import { reachFindings } from './reach.ts'

const found = (so: Partial<PolicyInput>) => {
  const document = policy(so)
  return reachFindings(document, flowOf(document, zz))
}

const shortly = (so: Partial<PolicyInput>) =>
  found(so).map(({ code, severity, step, field }) => [code, severity, step, field])

const stop = { kind: 'stop', reason: 'over' } as const

type Cases = readonly (readonly [ReturnType<typeof is>, string])[]

const branch = (cases: Cases, otherwise: string): PolicyInput['steps'][string] => ({
  kind: 'branch',
  cases: cases.map(([when, next]) => ({ when, next })),
  otherwise,
})

test('a plain policy can happen as it is', () => {
  expect(found({})).toEqual([])
})

test('a step nothing leads to can be taken out', () => {
  expect(found({ steps: { ...plainSteps, lost: stop } })).toMatchObject([
    { code: 'unreachable-step', step: 'lost', fix: { kind: 'remove-steps', steps: ['lost'] } },
  ])
})

describe('a case', () => {
  test('that earlier ones cover is never taken, nor what it alone leads to', () => {
    const steps = {
      fork: branch(
        [
          [is('outstandingMinor', 'lessThan', 10_000), 'a'],
          [is('outstandingMinor', 'greaterThanInclusive', 50_000), 'b'],
          [is('outstandingMinor', 'in', [500, 60_000]), 'c'],
        ],
        'd',
      ),
      a: stop,
      b: stop,
      c: stop,
      d: stop,
    }
    expect(shortly({ start: 'fork', steps })).toEqual([
      ['case-never-taken', 'error', 'fork', 'cases.2.when'],
      ['step-never-fires', 'warning', 'c', null],
    ])
    expect(found({ start: 'fork', steps })[0]).toMatchObject({
      data: { case: 2, coveredBy: [0, 1] },
      fix: { kind: 'remove-case', step: 'fork', case: 2 },
    })
  })

  test('that contradicts what leads to the branch is never taken', () => {
    const steps = {
      grace: { kind: 'wait', days: 14, since: 'due-day', next: 'fork' },
      fork: branch([[is('daysSinceDue', 'lessThan', 10), 'a']], 'b'),
      a: stop,
      b: stop,
    } as const
    expect(found({ steps })).toMatchObject([
      { code: 'case-never-taken', data: { case: 0, coveredBy: [] } },
      { code: 'step-never-fires', step: 'a' },
    ])
  })

  test('that contradicts whom the policy is for is never taken', () => {
    const steps = {
      fork: branch([[is('debtorKind', 'equal', 'business'), 'a']], 'b'),
      a: stop,
      b: stop,
    }
    const appliesTo = is('debtorKind', 'equal', 'consumer')
    expect(shortly({ start: 'fork', steps, appliesTo })[0]?.[0]).toBe('case-never-taken')
    expect(shortly({ start: 'fork', steps })).toEqual([])
  })

  test('that an entry takes for itself is never taken, unless a person may let the claim go on', () => {
    const steps = {
      fork: branch([[is('isDisputed', 'equal', true), 'a']], 'b'),
      a: stop,
      b: stop,
    }
    const watched = (kind: 'hold' | 'review') => [
      { id: 'disputed', when: is('isDisputed', 'equal', true), do: { kind, reason: 'dispute' } },
    ]
    expect(shortly({ start: 'fork', steps, always: watched('hold') })[0]?.[0]).toBe(
      'case-never-taken',
    )
    expect(shortly({ start: 'fork', steps, always: watched('review') })).toEqual([])
  })

  test('that is the only way to an end cannot simply be removed', () => {
    const steps = {
      call: { kind: 'message', channel: 'sms', template: 'letter', next: 'fork' },
      fork: branch([[is('lettersSent', 'lessThan', 0), 'end']], 'call'),
      end: stop,
    } as const
    expect(found({ start: 'call', steps })[0]).toMatchObject({
      code: 'case-never-taken',
      fix: null,
    })
  })

  test('that compares with another fact may always be taken', () => {
    const steps = {
      fork: branch([[is('principalMinor', 'lessThan', { fact: 'originalMinor' }), 'a']], 'b'),
      a: stop,
      b: stop,
    }
    expect(shortly({ start: 'fork', steps })).toEqual([])
  })
})

test('"otherwise" that the cases leave nothing is only told', () => {
  const steps = {
    fork: branch(
      [
        [is('lettersSent', 'lessThan', 2), 'a'],
        [is('lettersSent', 'greaterThan', 1), 'b'],
      ],
      'a',
    ),
    a: stop,
    b: stop,
  }
  expect(shortly({ start: 'fork', steps })).toEqual([
    ['otherwise-never-taken', 'info', 'fork', 'otherwise'],
  ])
})

test('after an action the facts may be others', () => {
  const steps = {
    fork: branch([[is('lettersSent', 'equal', 0), 'letter']], 'b'),
    letter: { kind: 'remind', payWithinDays: 14, template: 'letter', next: 'again' },
    again: branch([[is('lettersSent', 'greaterThan', 0), 'a']], 'b'),
    a: stop,
    b: stop,
  } as const
  expect(shortly({ start: 'fork', steps })).toEqual([])
})
