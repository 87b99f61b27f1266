import { describe, expect, test } from 'vitest'
import type { PolicyInput } from '../../policy/document.ts'
import { on, plainSteps, policy, ruleSet } from '../../testing/claims.ts'
import { is, zz } from '../../testing/fixture.ts'
import { coverageOf } from '../coverage.ts'
import { runScenario } from '../run.ts'
import type { Scenario } from '../schema.ts'
import { coveringScenarios } from './cover.ts'

const day = on('2026-12-01')
const stop = { kind: 'stop', reason: 'over' } as const

function covering(so: Partial<PolicyInput> = {}): readonly Scenario[] {
  const found = coveringScenarios(policy(so), zz, day)
  if (!found.ok) throw new Error('the policy of a test is not in order')
  return found.value
}

const namesOf = (so: Partial<PolicyInput> = {}) => covering(so).map(({ scenario }) => scenario)

async function outcome(so: Partial<PolicyInput> = {}) {
  const rules = ruleSet(so)
  const results = await Promise.all(
    covering(so).map((one) => runScenario(one, { ruleSet: rules, jurisdiction: zz })),
  )
  const { steps, always, ways } = coverageOf(results, rules)
  return {
    failures: results.flatMap(({ failures }) => failures),
    missing: [...steps.missing, ...always.missing, ...ways.missing],
  }
}

/** The plain steps with a branch between the grace and the reminder. */
const branching = (when: ReturnType<typeof is>) => ({
  steps: {
    ...plainSteps,
    grace: { ...plainSteps.grace, next: 'fork' },
    fork: { kind: 'branch' as const, cases: [{ when, next: 'aside' }], otherwise: 'reminder' },
    aside: stop,
  },
})

const watching = (...facts: readonly string[]) => ({
  always: facts.map((fact) => ({
    id: fact.toLowerCase(),
    when: is(fact, 'equal', true),
    do: { kind: 'hold' as const, reason: 'look' },
  })),
})

const all = { failures: [], missing: [] }

test('a policy without branches needs one claim that nobody pays', () => {
  const [scenario, ...others] = covering()
  expect(others).toEqual([])
  expect(scenario).toMatchObject({
    scenario: 'Nobody pays',
    source: 'recorded from the policy as it was on 2026-12-01',
    ...{ jurisdiction: 'ZZ', policy: 'zz-plain', labels: ['recorded'] },
    given: {
      debtor: { kind: 'consumer', country: 'ZZ' },
      invoice: { amount: { minor: 100_000, currency: 'EUR' }, issued: '2025-10-29' },
    },
    timeline: [
      {
        on: '2025-12-12',
        expect: {
          ...{ action: 'remind', step: 'reminder' },
          payBy: '2025-12-26',
          fee: { minor: 500 },
        },
      },
      { on: '2025-12-27', expect: { action: 'notice', payBy: '2026-01-12', fee: { minor: 0 } } },
      { on: '2026-01-13', expect: { action: 'hand-over', step: 'agency' } },
    ],
  })
})

describe('each exit of a branch is reached', () => {
  test.each([
    ['by an amount', is('outstandingMinor', 'lessThan', 10_000), '99.99 EUR: nobody pays'],
    ['by a currency', is('isForeignCurrency', 'equal', true), 'In NOK: nobody pays'],
    ['by a kind of debtor', is('debtorKind', 'equal', 'public'), 'Public body: nobody pays'],
    ['by what was agreed', is('isDueDayAgreed', 'equal', true), 'Due day agreed: nobody pays'],
    [
      'by a part payment',
      is('daysSinceLastPayment', 'lessThan', 20),
      '500.00 EUR is paid before anything is done',
    ],
    [
      'by a delay',
      is('daysSinceDue', 'greaterThanInclusive', 40),
      'On hold for 41 days before anything is done',
    ],
    [
      'by a broken plan',
      is('isPaymentPlanBroken', 'equal', true),
      'Payment plan agreed before anything is done, then payment plan broken a day later',
    ],
  ])('%s', async (_, when, name) => {
    expect(namesOf(branching(when))).toContain(name)
    expect(await outcome(branching(when))).toEqual(all)
  })

  test('by an amount that letters have added to', async () => {
    const so = branching(is('outstandingMinor', 'lessThan', 20_000))
    const steps = {
      ...so.steps,
      grace: plainSteps.grace,
      reminder: { ...plainSteps.reminder, next: 'wait-1' },
      'wait-1': { ...plainSteps['wait-1'], next: 'fork' },
      fork: { ...so.steps.fork, otherwise: 'notice' },
    }
    expect(await outcome({ steps })).toEqual(all)
  })
})

describe('each entry that is watched everywhere is reached', () => {
  test('after the first letter', async () => {
    const so = watching('isDisputed', 'isInPaymentPlan', 'isInsolvent', 'isDeceased')
    expect(await outcome(so)).toEqual(all)
    expect(namesOf(so)).toEqual([
      'Nobody pays',
      'Disputed after the reminder',
      'Payment plan agreed after the reminder',
      'Insolvent after the reminder',
      'Debtor dies after the reminder',
    ])
  })

  test('unless a guard comes before it', async () => {
    expect((await outcome(watching('isOnHold', 'isCustomerStopped'))).missing).toEqual([
      'isonhold',
      'iscustomerstopped',
    ])
  })
})

test('a claim goes on after a person has looked', async () => {
  const steps = {
    ...plainSteps,
    'wait-1': { ...plainSteps['wait-1'], next: 'look' },
    look: { kind: 'review' as const, reason: 'first', next: 'notice' },
  }
  expect(namesOf({ steps })).toEqual(['Nobody pays', 'Goes on after the review by a person'])
  expect(await outcome({ steps })).toEqual(all)
})

test('what no claim can come to is left out', async () => {
  const so = branching(is('isInsolvent', 'equal', true))
  const guarded = { ...so, ...watching('isInsolvent') }
  expect((await outcome(guarded)).missing).toEqual(['aside', '1/start/aside'])
})

test('only claims that the policy is for are tried', () => {
  const appliesTo = is('debtorKind', 'in', ['business', 'public'])
  const [scenario] = covering({ appliesTo })
  expect(scenario?.given).toMatchObject({ debtor: { kind: 'business' }, commercial: true })
  expect(covering({ appliesTo: is('noticesSent', 'greaterThan', 0) })).toEqual([])
})

test('a claim that goes round and round is followed for a while only', async () => {
  const cases = [{ when: is('lettersSent', 'greaterThan', 400), next: 'wait-2' }]
  const steps = {
    ...plainSteps,
    notice: { ...plainSteps.notice, next: 'enough' },
    enough: { kind: 'branch' as const, cases, otherwise: 'reminder' },
  }
  expect(await outcome({ steps })).toEqual({ failures: [], missing: ['agency', '3/notice/agency'] })
})

test('a policy that does not run has none', () => {
  expect(coveringScenarios(policy({ start: 'nowhere' }), zz, day)).toMatchObject({ ok: false })
})

test('the same policy gives the same scenarios', () => {
  expect(covering(watching('isDisputed'))).toEqual(covering(watching('isDisputed')))
})

test('with more ways than anybody tries, each exit is enough', async () => {
  const fork = (amount: number, next: string) => ({
    kind: 'branch' as const,
    cases: [
      { when: is('originalMinor', 'lessThan', amount), next },
      { when: is('originalMinor', 'equal', amount), next },
    ],
    otherwise: next,
  })
  const steps = {
    ...plainSteps,
    grace: { ...plainSteps.grace, next: 'one' },
    one: fork(10_000, 'two'),
    two: fork(20_000, 'three'),
    three: fork(30_000, 'four'),
    four: fork(40_000, 'reminder'),
  }
  const exits = [9_999, 10_000, 20_000, 30_000, 40_000]
  const amounts = covering({ steps }).map(({ given }) => given.invoice.amount.minor)
  expect(amounts).toEqual([100_000, ...exits])
})
