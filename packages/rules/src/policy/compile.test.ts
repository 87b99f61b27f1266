import { describe, expect, test } from 'vitest'
import { plainSteps, policy, ruleSet } from '../testing/claims.ts'
import { is, zz } from '../testing/fixture.ts'
import { compilePolicy, policyHash, waysMax, waysOf } from './compile.ts'
import type { Condition } from './condition.ts'
import type { PolicyInput } from './document.ts'

type StepInput = PolicyInput['steps'][string]

const stop: StepInput = { kind: 'stop', reason: 'done' }
const at = (position: string) => is('position', 'equal', position)
const atLeast = (fact: string, days: number) => is(fact, 'greaterThanInclusive', days)
const workingDay = is('isWorkingDay', 'equal', true)

/** What the rules of some steps ask, and where each leads. */
const ways = (start: string, steps: PolicyInput['steps']) =>
  ruleSet({ start, steps }).rules.map(({ conditions, event }) => [
    conditions.all,
    event.params.step,
  ])

test('the plain policy is a rule for each step that can come next', () => {
  expect(ruleSet().rules).toEqual([
    {
      name: '1/start/reminder',
      priority: 3,
      conditions: { all: [at('start'), atLeast('daysSinceDue', 14)] },
      event: { type: 'remind', params: { step: 'reminder', source: 'flow' } },
    },
    {
      name: '2/reminder/notice',
      priority: 2,
      conditions: { all: [at('reminder'), atLeast('daysSincePayBy', 1)] },
      event: { type: 'notice', params: { step: 'notice', source: 'flow' } },
    },
    {
      name: '3/notice/agency',
      priority: 1,
      conditions: { all: [at('notice'), atLeast('daysSincePayBy', 1)] },
      event: { type: 'hand-over', params: { step: 'agency', source: 'flow' } },
    },
  ])
})

describe('a wait', () => {
  test.each([
    ['due-day', 'daysSinceDue'],
    ['issue-day', 'daysSinceIssued'],
    ['pay-by-day', 'daysSincePayBy'],
    ['last-letter', 'daysSinceLastLetter'],
    ['step', 'daysAtPosition'],
  ] as const)('since the %s counts %s', (since, fact) => {
    const steps = { w: { kind: 'wait', days: 5, since, next: 'end' }, end: stop } as const
    expect(ways('w', steps)).toEqual([[[at('start'), atLeast(fact, 5)], 'end']])
  })

  test('after a wait asks for both', () => {
    const steps: PolicyInput['steps'] = {
      a: { kind: 'wait', days: 5, since: 'due-day', next: 'b' },
      b: { kind: 'wait', days: 2, since: 'last-letter', on: 'working-day', next: 'end' },
      end: stop,
    }
    const both = [atLeast('daysSinceDue', 5), atLeast('daysSinceLastLetter', 2), workingDay]
    expect(ways('a', steps)).toEqual([[[at('start'), ...both], 'end']])
  })
})

describe('a branch', () => {
  const [small, disputed] = [is('principalMinor', 'lessThan', 500), is('isDisputed', 'equal', true)]
  const steps: PolicyInput['steps'] = {
    fork: {
      kind: 'branch',
      cases: [
        { when: small, next: 'end' },
        { when: disputed, next: 'look' },
      ],
      otherwise: 'patience',
    },
    patience: { kind: 'wait', days: 3, since: 'due-day', next: 'end' },
    look: { kind: 'review', reason: 'look' },
    end: stop,
  }

  test('takes the first case that holds, so each later one asks that none before it does', () => {
    expect(ways('fork', steps)).toEqual([
      [[at('start'), small], 'end'],
      [[at('start'), { not: small }, disputed], 'look'],
      [[at('start'), { not: small }, { not: disputed }, atLeast('daysSinceDue', 3)], 'end'],
    ])
  })

  test('asks in rules what json-rules-engine by itself reads as we do', () => {
    const reference = is('daysSinceDue', 'greaterThan', { fact: 'daysSincePayBy' })
    const asked = { all: [is('daysSincePayBy', 'notEqual', null), reference] }
    const found = ways('fork', {
      fork: { kind: 'branch', cases: [{ when: reference, next: 'a' }], otherwise: 'end' },
      a: stop,
      end: stop,
    })
    expect(found).toEqual([
      [[at('start'), asked], 'a'],
      [[at('start'), { not: asked }], 'end'],
    ])
  })
})

describe('a working day', () => {
  test('is asked for before a letter that goes out on such days only', () => {
    const steps: PolicyInput['steps'] = {
      only: { kind: 'remind', payWithinDays: 14, template: 'letter', on: 'working-day' },
    }
    expect(ways('only', steps)).toEqual([[[at('start'), workingDay], 'only']])
  })
})

describe('a hold', () => {
  const holding = (days?: number): PolicyInput['steps'] => ({
    rest: {
      kind: 'hold',
      reason: 'patience',
      next: 'end',
      ...(days === undefined ? {} : { days }),
    },
    end: stop,
  })

  test('lets the claim go on after its days', () => {
    expect(ways('rest', holding(10))).toEqual([
      [[at('start')], 'rest'],
      [[at('rest'), atLeast('daysAtPosition', 10)], 'end'],
    ])
  })

  test('of no days, or without any, asks for nothing or for none', () => {
    expect(ways('rest', holding())[1]).toEqual([[at('rest')], 'end'])
    expect(ways('rest', holding(0))[1]).toEqual([[at('rest'), atLeast('daysAtPosition', 0)], 'end'])
  })
})

test('a step nothing leads to still has its ways, and one nothing follows has none', () => {
  const steps: PolicyInput['steps'] = {
    only: { kind: 'review', reason: 'look' },
    lost: { kind: 'review', reason: 'look', next: 'only' },
  }
  expect(waysOf(policy({ start: 'only', steps })).map(({ from, to }) => [from, to])).toEqual([
    ['start', 'only'],
    ['lost', 'only'],
  ])
})

describe('what is watched', () => {
  const entry = (id: string, when: Condition) =>
    ({ id, when, do: { kind: 'hold', reason: id } }) as const
  const always = [
    entry('disputed', is('isDisputed', 'equal', true)),
    entry('broke', is('isInsolvent', 'equal', true)),
  ]

  test('comes before the flow, in the order it is written', () => {
    const { rules } = ruleSet({ always })
    expect(rules.map(({ name, priority }) => [name, priority])).toEqual([
      ['always/disputed', 5],
      ['always/broke', 4],
      ['1/start/reminder', 3],
      ['2/reminder/notice', 2],
      ['3/notice/agency', 1],
    ])
    expect(rules[0]).toMatchObject({
      conditions: { all: [always[0]?.when] },
      event: { type: 'hold', params: { step: 'disputed', source: 'always' } },
    })
  })
})

describe('a rule set', () => {
  test('keeps what the decision needs of the document: resting steps, settings, who it is for', () => {
    const appliesTo = is('debtorKind', 'equal', 'consumer')
    const found = ruleSet({ appliesTo, settings: { acceptPaymentWithoutFees: true } })
    expect(found).toMatchObject({
      policyId: 'zz-plain',
      jurisdiction: 'ZZ',
      appliesTo,
      settings: { acceptPaymentWithoutFees: true },
    })
    expect(Object.keys(found.steps)).toEqual(['reminder', 'notice', 'agency'])
    expect(ruleSet().appliesTo).toBeNull()
  })

  test('is plain JSON', () => {
    const found = ruleSet()
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
  })
})

describe('the hash of a policy', () => {
  const hash = (so: Partial<PolicyInput> = {}) => policyHash(policy(so))

  test('is that of the rule set', () => {
    expect(ruleSet().policyHash).toBe(hash())
    expect(hash()).toMatch(/^[0-9a-f]{64}$/)
  })

  test('does not see the layout, the schema or the order of keys', () => {
    expect(hash({ layout: { reminder: { x: 1, y: 2 } } })).toBe(hash())
    expect(hash({ $schema: './policy.schema.json' })).toBe(hash())
    const { grace, ...others } = plainSteps
    expect(hash({ steps: { ...others, grace } })).toBe(hash())
  })

  test('does not see whether a default was written', () => {
    const settings = { acceptPaymentWithoutFees: false }
    expect(hash({ settings, always: [] })).toBe(hash())
  })

  test.each([
    ['a step', { steps: { ...plainSteps, grace: { ...plainSteps.grace, days: 15 } } }],
    ['a title', { title: { en: 'Other' } }],
    ['a setting', { settings: { acceptPaymentWithoutFees: true } }],
    ['a text', { templates: {} }],
    ['who it is for', { appliesTo: is('debtorKind', 'equal', 'consumer') }],
  ] satisfies [string, Partial<PolicyInput>][])('sees %s', (_what, so) => {
    expect(hash(so)).not.toBe(hash())
  })
})

describe('a policy that cannot run', () => {
  test('is refused with what is wrong', () => {
    const found = compilePolicy(policy({ start: 'nowhere' }), zz)
    expect(found).toMatchObject({ ok: false, problem: [{ code: 'step-missing' }] })
  })

  /** Forks in a row, each of which comes to the next one by both its ways. */
  const forks = (count: number): Partial<PolicyInput> => {
    const row = Array.from({ length: count }, (_, index): [string, StepInput] => {
      const next = index === count - 1 ? 'end' : `fork-${index + 1}`
      const when = is('lettersSent', 'equal', index)
      return [`fork-${index}`, { kind: 'branch', cases: [{ when, next }], otherwise: next }]
    })
    return { start: 'fork-0', steps: { ...Object.fromEntries(row), end: stop } }
  }

  test('has more ways than anybody can follow', () => {
    expect(compilePolicy(policy(forks(10)), zz).ok).toBe(true)
    expect(compilePolicy(policy(forks(11)), zz)).toEqual({
      ok: false,
      problem: [
        {
          code: 'too-many-ways',
          step: null,
          field: 'steps',
          found: `more than ${waysMax} ways between resting steps`,
          expected: `at most ${waysMax}`,
        },
      ],
    })
  })
})
