import { describe, expect, test } from 'vitest'
import type { PolicyInput } from '../policy/document.ts'
import { plainSteps, policy, ruleSet } from '../testing/claims.ts'
import { is, zz } from '../testing/fixture.ts'
import { passageOf, passageWorld } from './passage.ts'
import { coverageFigure, policyCoverage } from './policy-coverage.ts'
import { scenarioJourney } from './run.ts'
import { scenarioSchema } from './schema.ts'
import { walkAtOnce } from './walker.ts'

const given = {
  debtor: { kind: 'consumer', country: 'ZZ' },
  invoice: { amount: '1000.00 EUR', issued: '2026-01-02', due: '2026-02-02' },
}

function coverageBy(timelines: readonly (readonly object[])[], so: Partial<PolicyInput> = {}) {
  const document = policy(so)
  const rules = ruleSet(so)
  const world = passageWorld(document, rules, zz)
  const passages = timelines.map((timeline) => {
    const scenario = scenarioSchema.parse({
      ...{ scenario: 'One', jurisdiction: 'ZZ', policy: 'zz-plain' },
      ...{ given, timeline },
    })
    const walked = walkAtOnce(scenarioJourney(scenario, { ruleSet: rules, jurisdiction: zz }))
    return passageOf(scenario, walked, world)
  })
  return policyCoverage(document, passages)
}

const forked = {
  steps: {
    ...plainSteps,
    grace: { ...plainSteps.grace, next: 'fork' },
    fork: {
      kind: 'branch',
      cases: [
        {
          when: {
            all: [is('originalMinor', 'lessThan', 5_000), is('debtorKind', 'equal', 'consumer')],
          },
          next: 'aside',
        },
      ],
      otherwise: 'reminder',
    },
    aside: { kind: 'stop', reason: 'over' },
  },
  always: [
    {
      id: 'disputed',
      when: is('isDisputed', 'equal', true),
      do: { kind: 'hold', reason: 'disputed' },
    },
  ],
} as const satisfies Partial<PolicyInput>

const through = (last: string) => [[{ on: last }]]

describe('without scenarios nothing is covered', () => {
  const coverage = coverageBy([], forked)

  test('of any kind of part', () => {
    expect(coverage.steps.map(({ step }) => step)).toEqual([
      ...['grace', 'reminder', 'wait-1', 'notice', 'wait-2', 'agency', 'fork', 'aside'],
      'disputed',
    ])
    expect(coverage.exits.map(({ step, exit }) => `${step} ${exit}`)).toEqual([
      ...['start next', 'grace next', 'reminder next', 'wait-1 next', 'notice next', 'wait-2 next'],
      ...['fork cases.0', 'fork otherwise'],
    ])
    expect(coverage.conditions.map(({ step, index, met }) => [step, index, met])).toEqual([
      ...[
        ['fork', 0, true],
        ['fork', 0, false],
        ['fork', 1, true],
        ['fork', 1, false],
      ],
      ...[
        ['disputed', 0, true],
        ['disputed', 0, false],
      ],
    ])
    expect(coverage.boundaries.map(({ step, days }) => `${step} ${days}`).slice(0, 6)).toEqual([
      ...['grace -1', 'grace 0', 'grace 1', 'reminder -1', 'reminder 0', 'reminder 1'],
    ])
  })

  test('and the figure is of all of them', () => {
    expect(coverageFigure(coverage)).toEqual({ covered: 0, all: 9 + 8 + 6 + 15 })
    expect(coverageFigure(coverage, ['steps'])).toEqual({ covered: 0, all: 9 })
  })
})

test('steps count when they act or are passed, exits when they are left by', () => {
  // Fourteen days after 2 February the wait is over, the branch is passed and the reminder is sent.
  const { steps, exits } = coverageBy(through('2026-02-16'), forked)
  expect(steps.filter(({ count }) => count > 0)).toEqual([
    { step: 'grace', count: 1 },
    { step: 'reminder', count: 1 },
    { step: 'fork', count: 1 },
  ])
  expect(exits.filter(({ count }) => count > 0)).toEqual([
    { step: 'start', exit: 'next', count: 1 },
    { step: 'grace', exit: 'next', count: 1 },
    { step: 'fork', exit: 'otherwise', count: 1 },
  ])
})

test('scenarios are counted', () => {
  const twice = [...through('2026-02-16'), ...through('2026-03-03')]
  const { steps } = coverageBy(twice)
  expect(steps.map(({ step, count }) => [step, count])).toEqual([
    ...[
      ['grace', 2],
      ['reminder', 2],
      ['wait-1', 1],
      ['notice', 1],
      ['wait-2', 0],
      ['agency', 0],
    ],
  ])
})

describe('a comparison', () => {
  const sidesBy = (timelines: readonly (readonly object[])[]) =>
    coverageBy(timelines, forked)
      .conditions.filter(({ count }) => count > 0)
      .map(({ step, index, met }) => [step, index, met])

  test('counts as it came out when its branch was passed', () => {
    expect(sidesBy(through('2026-02-16'))).toEqual([
      ['fork', 0, false],
      ['fork', 1, true],
      ['disputed', 0, false],
    ])
  })

  test('of a branch that nobody came to does not count', () => {
    const disputes = { on: '2026-02-10', happens: { dispute: null } }
    expect(sidesBy([[disputes]])).toEqual([
      ['disputed', 0, true],
      ['disputed', 0, false],
    ])
  })

  test('of what the policy applies to counts for claims it does not apply to', () => {
    const appliesTo = is('debtorKind', 'equal', 'business')
    const { conditions } = coverageBy(through('2026-02-16'), { appliesTo })
    expect(conditions.map(({ step, met, count }) => [step, met, count])).toEqual([
      [null, true, 0],
      [null, false, 1],
    ])
  })
})

describe('a day around an end', () => {
  const daysBy = (...days: readonly string[]) =>
    coverageBy([days.map((on) => ({ on }))])
      .boundaries.filter(({ count }) => count > 0)
      .map(({ step, days: after }) => `${step} ${after}`)

  test('counts when a scenario names it, also where the wait was not over yet', () => {
    expect(daysBy('2026-02-15')).toEqual(['grace -1'])
    expect(daysBy('2026-02-16', '2026-02-17')).toEqual(['grace 0', 'grace 1'])
  })

  test('of a deadline counts as well, which is often the day before a wait is over', () => {
    // The reminder of 16 February is to be paid by 2 March; a day later the notice may go out.
    expect(daysBy('2026-03-02')).toEqual(['reminder 0', 'wait-1 -1'])
    expect(daysBy('2026-03-03')).toEqual(['reminder 1', 'wait-1 0'])
  })
})
