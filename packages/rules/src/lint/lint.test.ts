import { describe, expect, test } from 'vitest'
import type { PolicyInput } from '../policy/document.ts'
import { on, plainSteps, policy } from '../testing/claims.ts'
import { is, limit, zz } from '../testing/fixture.ts'
import { lintPolicy } from './lint.ts'

const findings = (so: Partial<PolicyInput> = {}, law = zz, day = '2026-06-10') =>
  lintPolicy(policy(so), law, on(day))

const withStep = (id: keyof typeof plainSteps, change: object) => ({
  steps: { ...plainSteps, [id]: { ...plainSteps[id], ...change } } as PolicyInput['steps'],
})

const shortly = (found: ReturnType<typeof findings>) =>
  found.map(({ code, severity, step, field }) => [code, severity, step, field])

test('a policy within the law has no findings', () => {
  expect(findings()).toEqual([])
})

describe('before the law', () => {
  test('what keeps a policy from running is all that is said', () => {
    const found = findings({ start: 'nowhere', templates: {} })
    expect(shortly(found)).toEqual([['step-missing', 'error', null, 'start']])
    expect(found[0]?.text).toContain('nowhere')
  })

  test('a step nothing leads to is a warning', () => {
    const steps = { ...plainSteps, lost: { kind: 'stop', reason: 'lost' } } as const
    expect(shortly(findings({ steps }))).toEqual([['unreachable-step', 'warning', 'lost', null]])
  })

  test('a text that is missing in the language of the country is a warning on each step', () => {
    expect(shortly(findings({ templates: {} }))).toEqual([
      ['template-missing', 'warning', 'reminder', 'template'],
      ['template-missing', 'warning', 'notice', 'template'],
    ])
    const german = { ...zz, languages: ['de', 'en'] as const }
    expect(findings({}, german).map(({ text }) => text)).toEqual([
      expect.stringContaining('"de"'),
      expect.stringContaining('"de"'),
    ])
  })

  test('a country without languages is written to in English', () => {
    expect(findings({}, { ...zz, languages: [] })).toEqual([])
  })

  test('too many ways between steps are an error', () => {
    const branches = Array.from({ length: 11 }, (_, index) => [
      `b-${index}`,
      {
        kind: 'branch',
        cases: [
          {
            when: is('lettersSent', 'equal', index),
            next: index === 10 ? 'end' : `b-${index + 1}`,
          },
        ],
        otherwise: index === 10 ? 'end' : `b-${index + 1}`,
      },
    ])
    const steps = { ...Object.fromEntries(branches), end: { kind: 'stop', reason: 'over' } }
    expect(shortly(findings({ start: 'b-0', steps }))).toContainEqual([
      'too-many-ways',
      'error',
      null,
      'steps',
    ])
  })
})

describe('what the law would do', () => {
  test('to a fee that is too high: an error on the fee, cited', () => {
    const found = findings(withStep('reminder', { fee: { fixedMinor: 900 } }))
    expect(shortly(found)).toEqual([['zz.fee-cap', 'error', 'reminder', 'fee']])
    expect(found[0]).toMatchObject({
      citation: { text: 'Dunning act, zz.fee-cap' },
      text: expect.stringContaining('from 9.00 to 6.00'),
    })
  })

  test('to the highest fee before its day: a warning, for it is only dropped', () => {
    const found = findings(withStep('grace', { days: 10 }))
    expect(shortly(found)).toEqual([['zz.fee-early', 'warning', 'reminder', 'fee']])
    expect(found[0]?.text).not.toContain('lawful from')
  })

  test('to a fee written out before its day: an error', () => {
    const steps = {
      ...plainSteps,
      grace: { ...plainSteps['grace'], days: 10 },
      reminder: { ...plainSteps['reminder'], fee: { fixedMinor: 300 } },
    } as PolicyInput['steps']
    expect(shortly(findings({ steps }))).toEqual([['zz.fee-early', 'error', 'reminder', 'fee']])
  })

  test('to a deadline that is too short: an error on the deadline', () => {
    expect(shortly(findings(withStep('notice', { payWithinDays: 7 })))).toEqual([
      ['zz.notice-deadline', 'error', 'notice', 'payWithinDays'],
    ])
  })

  test('to a hand-over that comes too early, or without its notice', () => {
    expect(shortly(findings(withStep('wait-2', { days: 0 })))).toEqual([
      ['zz.notice-first', 'error', 'agency', null],
    ])
    expect(shortly(findings(withStep('reminder', { next: 'agency' })))).toContainEqual([
      'zz.notice-first',
      'error',
      'agency',
      null,
    ])
  })

  test('on each of the ways to a step; said once', () => {
    const fork: PolicyInput['steps'][string] = {
      kind: 'branch',
      cases: [{ when: is('remindersSent', 'greaterThan', 5), next: 'agency' }],
      otherwise: 'notice',
    }
    const steps = {
      ...plainSteps,
      'wait-1': { ...plainSteps['wait-1'], next: 'fork' },
      fork,
    } as PolicyInput['steps']
    expect(shortly(findings({ steps }))).toContainEqual([
      'zz.notice-first',
      'error',
      'agency',
      null,
    ])
    expect(findings({ steps }).filter(({ code }) => code === 'zz.notice-first')).toHaveLength(1)
  })

  test('as of the day that is asked about', () => {
    const steps = {
      demand: {
        kind: 'demand',
        payWithinDays: 14,
        template: 'letter',
        next: 'end',
      },
      end: { kind: 'stop', reason: 'over' },
    } as const
    const codes = (day: string) =>
      findings({ start: 'demand', steps }, zz, day).map(({ code }) => code)
    expect(codes('2026-02-20')).toEqual(['zz.old-demand'])
    expect(codes('2026-03-02')).toEqual([])
  })

  test('to claims of a kind the policy is for, and no others', () => {
    const onlyConsumers = limit('zz.consumers', 'notice', {
      when: is('debtorKind', 'equal', 'consumer'),
      requires: is('isCommercial', 'equal', true),
      otherwise: 'forbid',
    })
    const law = { ...zz, limits: [...zz.limits, onlyConsumers] }
    const forKind = (kind: string) =>
      findings({ appliesTo: is('debtorKind', 'equal', kind) }, law).map(({ code }) => code)
    expect(forKind('consumer')).toEqual(['zz.consumers'])
    expect(forKind('business')).toEqual([])
    expect(findings({}, law).map(({ code }) => code)).toEqual(['zz.consumers'])
  })
})

test.each([
  is('originalMinor', 'greaterThan', 50_000_000),
  { not: is('originalMinor', 'lessThan', 50_000_000) },
  { all: [is('debtorKind', 'equal', 'consumer'), is('daysSinceDue', 'greaterThan', 900)] },
  { any: [is('debtorKind', 'equal', 'public'), is('lettersSent', 'greaterThan', 3)] },
])('a policy for some claims only is held to the law as they come: %j', (appliesTo) => {
  const dear = withStep('reminder', { fee: { fixedMinor: 900 } })
  expect(findings({ ...dear, appliesTo }).map(({ step }) => step)).toContain('reminder')
})

test('a policy for no kind of debtor has nothing that the law could change', () => {
  const dear = withStep('reminder', { fee: { fixedMinor: 900 } })
  const appliesTo = { not: is('debtorKind', 'in', ['consumer', 'business', 'public']) }
  expect(findings({ ...dear, appliesTo })).toEqual([])
})

describe('where the law data does not reach', () => {
  test('each step that needs it is an error and names the parameter', () => {
    const found = findings({}, zz, '2027-06-09')
    expect(shortly(found)).toEqual([
      ['law-not-known', 'error', 'reminder', 'zz.fee-max'],
      ['law-not-known', 'error', 'notice', 'zz.deadline-min'],
    ])
    expect(found[0]?.text).toContain('verified through 2026-12-31 only')
  })
})
