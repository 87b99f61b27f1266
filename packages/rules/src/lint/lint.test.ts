import { describe, expect, test } from 'vitest'
import type { PolicyInput } from '../policy/document.ts'
import { on, plainSteps, policy } from '../testing/claims.ts'
import { is, limit, zz } from '../testing/fixture.ts'
import { readText } from '../testing/texts.ts'
import type { Finding } from './finding.ts'
import { findingText } from './finding-text.ts'
import { lintPolicy } from './lint.ts'

const findings = (so: Partial<PolicyInput> = {}, law = zz, day = '2026-06-10') =>
  lintPolicy(policy(so), law, { day: on(day), readText }).filter(
    ({ severity }) => severity !== 'info',
  )

const saysOf = (found: readonly Finding[]) => found.map((one) => findingText(one, 'en'))

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
    expect(saysOf(found)).toEqual(['No step has the id "nowhere".'])
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
    expect(saysOf(findings({}, german))).toEqual([
      'The text "letter" is missing in "de".',
      'The text "letter" is missing in "de".',
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
      data: { kind: 'fee-capped', from: 900, to: 600, currency: 'EUR' },
      fix: { kind: 'set-field', step: 'reminder', field: 'fee', value: 'statutory-maximum' },
    })
  })

  test('to the highest fee before its day: a warning, for it is only dropped', () => {
    const found = findings(withStep('grace', { days: 10 }))
    expect(shortly(found)).toEqual([['zz.fee-early', 'warning', 'reminder', 'fee']])
    expect(found[0]).toMatchObject({
      data: { kind: 'fee-dropped', from: 600, isOnlyEarly: true },
      fix: { field: 'feeTooEarly', value: 'wait' },
    })
  })

  test('to a fee before its day that waits by itself: nothing', () => {
    const early = withStep('grace', { days: 10 }).steps
    const steps = {
      ...early,
      reminder: { ...plainSteps['reminder'], feeTooEarly: 'wait' },
    } as PolicyInput['steps']
    expect(findings({ steps })).toEqual([])
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
    const found = findings(withStep('notice', { payWithinDays: 7 }))
    expect(shortly(found)).toEqual([['zz.notice-deadline', 'error', 'notice', 'payWithinDays']])
    expect(found[0]).toMatchObject({
      data: { kind: 'deadline-raised', from: 7, to: 14 },
      fix: { kind: 'set-field', step: 'notice', field: 'payWithinDays', value: 14 },
    })
  })

  test('to a hand-over that comes too early', () => {
    const found = findings(withStep('wait-2', { days: 0 }))
    expect(shortly(found)).toEqual([['zz.notice-first', 'error', 'agency', null]])
    expect(found[0]).toMatchObject({
      data: { kind: 'too-early', days: 1 },
      fix: { kind: 'set-field', step: 'wait-2', field: 'days', value: 1 },
    })
  })

  test('to a hand-over that comes too early after some weekdays only', () => {
    // Sent on a Saturday, the notice's 14 days end on a Monday: the 15th day is a Sunday before it.
    const found = findings(withStep('wait-2', { days: 15, since: 'last-letter' }))
    expect(found).toMatchObject([
      {
        code: 'zz.notice-first',
        data: { kind: 'too-early', days: 2 },
        fix: { step: 'wait-2', field: 'days', value: 17 },
      },
    ])
  })

  test('to a hand-over without the notice it asks for, naming each way', () => {
    const fork: PolicyInput['steps'][string] = {
      kind: 'branch',
      cases: [
        { when: is('originalMinor', 'greaterThan', 500_000), next: 'agency' },
        { when: is('originalMinor', 'lessThan', 1_000), next: 'text' },
      ],
      otherwise: 'notice',
    }
    const steps = {
      ...plainSteps,
      'wait-1': { ...plainSteps['wait-1'], next: 'fork' },
      fork,
      text: { kind: 'message', channel: 'sms', template: 'letter', next: 'agency' },
    } as PolicyInput['steps']
    const found = findings({ steps })
    expect(shortly(found)).toEqual([['hand-over-without-notice', 'error', 'agency', null]])
    expect(found[0]).toMatchObject({
      citation: { text: 'Dunning act, zz.notice-first' },
      data: {
        limit: 'zz.notice-first',
        letter: 'notice',
        ways: [
          ['grace', 'reminder', 'wait-1', 'fork', 'agency'],
          ['grace', 'reminder', 'wait-1', 'fork', 'text', 'agency'],
        ],
      },
      fix: {
        kind: 'insert-letter',
        before: 'agency',
        after: ['fork', 'text'],
        letter: 'notice',
        payWithinDays: 14,
      },
    })
  })

  test('nothing, where a branch asks for the notice first', () => {
    const fork: PolicyInput['steps'][string] = {
      kind: 'branch',
      cases: [{ when: is('daysSinceNoticePayBy', 'greaterThanInclusive', 1), next: 'agency' }],
      otherwise: 'notice',
    }
    const steps = {
      ...plainSteps,
      'wait-1': { ...plainSteps['wait-1'], next: 'fork' },
      fork,
      notice: { ...plainSteps['notice'], next: 'fork' },
    } as PolicyInput['steps']
    expect(findings({ steps }).filter(({ step }) => step === 'agency')).toEqual([])
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
  expect(shortly(findings({ ...dear, appliesTo }))).toEqual([
    ['applies-to-nobody', 'warning', null, 'appliesTo'],
  ])
})

describe('where the law data does not reach', () => {
  test('each step that needs it is an error and names the parameter', () => {
    const found = findings({}, zz, '2027-06-09')
    expect(shortly(found)).toEqual([
      ['law-not-known', 'error', 'reminder', 'zz.fee-max'],
      ['law-not-known', 'error', 'notice', 'zz.deadline-min'],
    ])
    expect(saysOf(found)[0]).toContain('verified through 2026-12-31 only')
  })
})
