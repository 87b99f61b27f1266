import { describe, expect, test } from 'vitest'
import type { PolicyDocument, PolicyInput } from '../policy/document.ts'
import { plainSteps, policy } from '../testing/claims.ts'
import { is } from '../testing/fixture.ts'
import { changesBetween } from './diff.ts'

const { grace, reminder, notice, agency } = plainSteps
const base = policy()

const withSteps = (
  changes: Readonly<Record<string, object | undefined>>,
  so: Partial<PolicyInput> = {},
): PolicyDocument => {
  const kept = Object.entries({ ...plainSteps, ...changes }).filter(
    ([, step]) => step !== undefined,
  )
  return policy({ ...so, steps: Object.fromEntries(kept) as PolicyInput['steps'] })
}

const shortly = (after: PolicyDocument, before = base) =>
  changesBetween(before, after).map(({ kind, group, step, field }) => [kind, group, step, field])

test('a document and itself, drawn elsewhere, have no difference', () => {
  expect(changesBetween(base, { ...policy(), layout: { notice: { x: 3, y: 4 } } })).toEqual([])
})

test('changes come by group, then along the new flow', () => {
  const after = withSteps(
    {
      agency: { ...agency, mode: 'create', title: { en: 'Agency' } },
      notice: { ...notice, fee: { fixedMinor: 500 }, payWithinDays: 20, note: 'Why' },
      grace: { ...grace, days: 20, on: 'working-day' },
    },
    { title: { en: 'Other' }, settings: { acceptPaymentWithoutFees: true } },
  )
  expect(shortly(after)).toEqual([
    ['step-field-changed', 'timing', 'grace', 'days'],
    ['step-field-changed', 'timing', 'grace', 'on'],
    ['step-field-changed', 'timing', 'notice', 'payWithinDays'],
    ['policy-field-changed', 'money', null, 'settings.acceptPaymentWithoutFees'],
    ['step-field-changed', 'money', 'notice', 'fee'],
    ['step-field-changed', 'contacts', 'agency', 'mode'],
    ['text-changed', 'texts', null, 'title'],
    ['step-field-changed', 'texts', 'notice', 'note'],
    ['text-changed', 'texts', 'agency', 'title'],
  ])
})

describe('the flow', () => {
  const pause = { kind: 'wait', days: 14, since: 'step', next: 'wait-1' }

  test('with a step put in, is told of by that step alone', () => {
    const after = withSteps({ pause, reminder: { ...reminder, next: 'pause' } })
    expect(changesBetween(base, after)).toMatchObject([
      { kind: 'step-added', step: 'pause', from: ['reminder'], to: ['wait-1'] },
    ])
    expect(changesBetween(after, base)).toMatchObject([
      { kind: 'step-removed', step: 'pause', from: ['reminder'], to: ['wait-1'] },
    ])
  })

  test('with a step before the start or behind the end', () => {
    const before = withSteps({ pause: { ...pause, next: 'grace' } }, { start: 'pause' })
    expect(changesBetween(base, before)).toMatchObject([{ kind: 'step-added', from: ['start'] }])
    const look = { kind: 'review', reason: 'look' }
    const behind = withSteps({ look, agency: { ...agency, next: 'look' } })
    expect(changesBetween(base, behind)).toMatchObject([
      { kind: 'step-added', from: ['agency'], to: [] },
    ])
  })

  test('that leads elsewhere through a new step, is told of both', () => {
    const after = withSteps({
      pause: { ...pause, next: 'agency' },
      reminder: { ...reminder, next: 'pause' },
    })
    expect(shortly(after)).toEqual([
      ['reconnected', 'structure', 'reminder', 'next'],
      ['step-added', 'structure', 'pause', null],
    ])
  })

  test('with a step under another id, is told of the id alone', () => {
    const after = withSteps({
      notice: undefined,
      warning: notice,
      'wait-1': { ...plainSteps['wait-1'], next: 'warning' },
    })
    expect(changesBetween(base, after)).toMatchObject([
      { kind: 'step-renamed', step: 'warning', before: 'notice', after: 'warning' },
    ])
  })

  test('with two like steps under other ids, takes each for itself', () => {
    const after = withSteps({
      reminder: { ...reminder, next: 'late-1' },
      notice: { ...notice, next: 'late-2' },
      'wait-1': undefined,
      'wait-2': undefined,
      'late-2': plainSteps['wait-2'],
      'late-1': plainSteps['wait-1'],
    })
    expect(shortly(after).map(([kind, , step]) => [kind, step])).toEqual([
      ['step-renamed', 'late-1'],
      ['step-renamed', 'late-2'],
    ])
  })

  test('with a step of another kind, is told of the kind and of what both have', () => {
    const after = withSteps({ notice: { ...notice, kind: 'demand', payWithinDays: 20 } })
    expect(shortly(after)).toEqual([
      ['step-field-changed', 'timing', 'notice', 'payWithinDays'],
      ['step-kind-changed', 'structure', 'notice', 'kind'],
    ])
  })
})

describe('a branch', () => {
  const ways = {
    disputed: { when: is('isDisputed', 'equal', true), next: 'notice' },
    small: { when: is('outstandingMinor', 'lessThan', 100), next: 'agency' },
    late: { when: is('daysSinceDue', 'greaterThan', 90), next: 'wait-2' },
  }
  const fork = (cases: readonly object[], otherwise = 'reminder') =>
    withSteps({ grace: { ...grace, next: 'fork' }, fork: { kind: 'branch', cases, otherwise } })
  const before = fork([ways.disputed, ways.small])
  const between = (cases: readonly object[], otherwise?: string) =>
    shortly(fork(cases, otherwise), before).map(([kind, , , field]) => [kind, field])

  test('has cases put in, taken out, and asked in another order', () => {
    expect(between([ways.late, ways.disputed, ways.small])).toEqual([['case-added', 'cases.0']])
    expect(between([ways.small])).toEqual([['case-removed', 'cases.0']])
    expect(between([ways.small, ways.disputed])).toEqual([['cases-reordered', 'cases']])
  })

  test('has a case with another condition, title or aim', () => {
    const other = { ...ways.small, when: is('outstandingMinor', 'lessThan', 200) }
    expect(between([ways.disputed, other])).toEqual([['case-changed', 'cases.1']])
    expect(between([ways.disputed, { ...ways.small, next: 'notice' }], 'agency')).toEqual([
      ['reconnected', 'cases.1.next'],
      ['reconnected', 'otherwise'],
    ])
    expect(between([ways.disputed, { ...ways.small, title: { en: 'Small' } }])).toEqual([
      ['text-changed', 'cases.1.title'],
    ])
  })
})

describe('what is watched', () => {
  const entry = (id: string, fact: string, kind: 'hold' | 'stop' = 'hold') => ({
    id,
    when: is(fact, 'equal', true),
    do: { kind, reason: 'why' },
  })
  const [a, b] = [entry('a', 'isDisputed'), entry('b', 'isInsolvent')]
  const between = (after: readonly object[]) =>
    shortly(policy({ always: after as PolicyInput['always'] }), policy({ always: [a, b] })).map(
      ([kind, , step, field]) => [kind, step, field],
    )

  test('is compared by id, its order as well', () => {
    expect(between([b, a])).toEqual([['entries-reordered', null, 'always']])
    expect(between([a])).toEqual([['entry-removed', 'b', null]])
    expect(between([a, b, entry('c', 'isDeceased')])).toEqual([['entry-added', 'c', null]])
    expect(between([a, { ...b, id: 'c' }])).toEqual([['entry-renamed', 'c', 'id']])
    expect(between([{ ...a, when: b.when }, entry('b', 'isInsolvent', 'stop')])).toEqual([
      ['entry-field-changed', 'a', 'when'],
      ['entry-field-changed', 'b', 'do'],
    ])
  })
})

test('texts of letters are compared by language', () => {
  const after = policy({
    templates: {
      letter: {
        en: { subject: 'Pay', body: 'You owe us money.' },
        nb: { subject: 'Betal', body: 'Du skylder.' },
      },
      empty: {},
    },
  })
  expect(changesBetween(base, after)).toMatchObject([
    {
      kind: 'template-changed',
      template: 'letter',
      language: 'en',
      field: 'subject',
      after: 'Pay',
    },
    { kind: 'template-changed', template: 'letter', language: 'nb', field: null, before: null },
    { kind: 'template-changed', template: 'empty', language: null, before: null },
  ])
})

test('waivers are compared by the finding they are for', () => {
  const waiver = (code: string, until = '2027-01-01') => ({
    code,
    step: 'notice',
    field: null,
    reason: 'Known',
    until,
  })
  const before = policy({ waivers: [waiver('a'), waiver('b')] })
  const between = (...waivers: readonly ReturnType<typeof waiver>[]) =>
    shortly(policy({ waivers: [...waivers] }), before).map(([kind, , step]) => [kind, step])
  expect(between(waiver('a'), waiver('b', '2027-02-01'), waiver('c'))).toEqual([
    ['waiver-changed', 'notice'],
    ['waiver-added', 'notice'],
  ])
  expect(between(waiver('a'))).toEqual([['waiver-removed', 'notice']])
  expect(between(waiver('b'), waiver('a'))).toEqual([['waivers-reordered', null]])
})
