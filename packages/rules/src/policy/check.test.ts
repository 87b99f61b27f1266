import { describe, expect, test } from 'vitest'
import { plainSteps, policy } from '../testing/claims.ts'
import { is, zz } from '../testing/fixture.ts'
import { checkPolicy, reachable } from './check.ts'
import { isResting, type PolicyInput } from './document.ts'

const problems = (so: Partial<PolicyInput> = {}) => checkPolicy(policy(so), zz)

const shortly = (so: Partial<PolicyInput>) =>
  problems(so).map(({ code, step, field }) => [code, step, field])

type StepInput = PolicyInput['steps'][string]

const stop: StepInput = { kind: 'stop', reason: 'done' }
const wait = (next: string): StepInput => ({ kind: 'wait', days: 1, since: 'due-day', next })
const branch = (next: string, otherwise: string): StepInput => ({
  kind: 'branch',
  cases: [{ when: is('isDisputed', 'equal', true), next }],
  otherwise,
})
const review = (next: string): StepInput => ({ kind: 'review', reason: 'look', next })

test('a policy that can run has no problems', () => {
  expect(problems()).toEqual([])
})

test('a policy for another country is not looked into', () => {
  expect(problems({ jurisdiction: 'YY', start: 'nowhere' })).toEqual([
    {
      code: 'wrong-jurisdiction',
      step: null,
      field: 'jurisdiction',
      found: 'YY',
      expected: 'ZZ',
    },
  ])
})

describe('a step that is missing', () => {
  test('is one the policy starts with', () => {
    expect(problems({ start: 'nowhere' })).toEqual([
      {
        code: 'step-missing',
        step: null,
        field: 'start',
        found: '"nowhere"',
        expected: 'the id of a step',
      },
    ])
  })

  test('is one another step leads to, by any way', () => {
    const steps: PolicyInput['steps'] = {
      ...plainSteps,
      fork: branch('left', 'right'),
      idle: wait('gone'),
    }
    expect(problems({ steps }).map(({ step, found }) => [step, found])).toEqual([
      ['fork', '"left"'],
      ['fork', '"right"'],
      ['idle', '"gone"'],
    ])
  })

  test('is not taken for something every object has', () => {
    expect(shortly({ start: 'constructor' })).toEqual([['step-missing', null, 'start']])
  })
})

describe('an id that is taken twice', () => {
  const entry = (id: string) => ({
    id,
    when: is('isDisputed', 'equal', true),
    do: { kind: 'hold', reason: 'dispute' } as const,
  })

  test('is that of an entry and a step', () => {
    expect(shortly({ always: [entry('notice')] })).toEqual([['id-taken-twice', 'notice', null]])
  })

  test('is that of two entries, told of once', () => {
    const always = [entry('disputed'), entry('other'), entry('disputed')]
    expect(shortly({ always })).toEqual([['id-taken-twice', 'disputed', null]])
  })
})

describe('a condition that cannot be asked', () => {
  const odd = is('nonsense', 'equal', 1)

  test('is found where it stands', () => {
    const steps: PolicyInput['steps'] = {
      ...plainSteps,
      fork: {
        kind: 'branch',
        cases: [
          { when: is('isDisputed', 'equal', true), next: 'agency' },
          { when: { not: { any: [odd] } }, next: 'agency' },
        ],
        otherwise: 'agency',
      },
    }
    const always = [{ id: 'watch', when: odd, do: { kind: 'stop', reason: 'r' } } as const]
    expect(shortly({ steps, always, appliesTo: odd })).toEqual([
      ['unknown-fact', null, 'appliesTo'],
      ['unknown-fact', 'watch', 'when'],
      ['unknown-fact', 'fork', 'cases.1.when'],
    ])
  })

  test("may ask the country's own facts", () => {
    expect(problems({ appliesTo: is('law.recentFees', 'lessThan', 3) })).toEqual([])
  })
})

describe('a loop without rest', () => {
  test('is one of waits and branches alone', () => {
    const steps: PolicyInput['steps'] = { a: wait('b'), b: branch('end', 'a'), end: stop }
    expect(shortly({ start: 'a', steps })).toEqual([['loop-without-rest', 'a', null]])
  })

  test('is found also where nothing leads into it', () => {
    const steps: PolicyInput['steps'] = { ...plainSteps, lost: wait('lost') }
    expect(shortly({ steps })).toEqual([['loop-without-rest', 'lost', null]])
  })

  test('is not one that passes a step with an action', () => {
    const steps: PolicyInput['steps'] = {
      a: wait('b'),
      b: branch('end', 'c'),
      c: review('a'),
      end: stop,
    }
    expect(shortly({ start: 'a', steps })).toEqual([])
  })
})

describe('a flow without an end', () => {
  test('turns for ever', () => {
    const steps: PolicyInput['steps'] = { a: wait('b'), b: review('a') }
    expect(shortly({ start: 'a', steps })).toEqual([['never-ends', 'a', null]])
  })

  test('is found behind a fork of which one way ends', () => {
    const steps: PolicyInput['steps'] = {
      a: branch('end', 'b'),
      b: review('c'),
      c: wait('b'),
      end: stop,
    }
    expect(shortly({ start: 'a', steps })).toEqual([['never-ends', 'b', null]])
  })

  test('does not matter where the policy never comes to', () => {
    const steps: PolicyInput['steps'] = { ...plainSteps, lost: review('lost') }
    expect(shortly({ steps })).toEqual([])
  })

  test('is not one that stops at a step nothing follows', () => {
    expect(shortly({ start: 'a', steps: { a: { kind: 'review', reason: 'look' } } })).toEqual([])
  })
})

test('loops and ends are looked for only when steps and conditions are whole', () => {
  const steps: PolicyInput['steps'] = { a: wait('b'), b: wait('a'), c: wait('gone') }
  expect(shortly({ start: 'a', steps })).toEqual([['step-missing', 'c', 'next']])
})

describe('what can be reached from a step', () => {
  const document = policy({
    start: 'a',
    steps: { a: wait('b'), b: review('c'), c: branch('end', 'a'), end: stop },
  })

  test('is everything behind it, itself only by a loop', () => {
    expect([...reachable(document, 'b', () => true)].sort()).toEqual(['a', 'b', 'c', 'end'])
    expect([...reachable(document, 'end', () => true)]).toEqual([])
  })

  test('ends at steps that do not pass, which are reached themselves', () => {
    expect([...reachable(document, 'a', (step) => !isResting(step))]).toEqual(['b'])
    expect([...reachable(document, 'b', (step) => !isResting(step))]).toEqual([])
  })
})
