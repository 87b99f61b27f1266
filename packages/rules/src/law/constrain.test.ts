import { describe, expect, test } from 'vitest'
import type { ClaimEvent } from '../claim/event.ts'
import { claimAfter, on, sent } from '../testing/claims.ts'
import { is, limit, zz } from '../testing/fixture.ts'
import { boundIn } from './bound.ts'
import { constrain, type Proposal } from './constrain.ts'
import type { Limit } from './limit.ts'

const reminder = (so: Partial<NonNullable<Proposal['letter']>> = {}): Proposal => ({
  kind: 'remind',
  letter: { kind: 'remind', feeMinor: 600, payWithinDays: 14, ...so },
  feeTooEarly: 'waive',
})

const notice = (payWithinDays: number): Proposal => ({
  kind: 'notice',
  letter: { kind: 'notice', feeMinor: 0, payWithinDays },
  feeTooEarly: 'waive',
})

const handOver: Proposal = { kind: 'hand-over', letter: null, feeTooEarly: 'waive' }

type World = { readonly events?: readonly ClaimEvent[]; readonly limits?: readonly Limit[] }

const ruling = (proposal: Proposal, day: string, so: World = {}) =>
  constrain(proposal, {
    state: claimAfter(so.events ?? []),
    day: on(day),
    jurisdiction: { ...zz, limits: so.limits ?? zz.limits },
  })

const remediesOf = ({ limits }: ReturnType<typeof ruling>) =>
  limits.flatMap(({ limit: id, remedy }) => (remedy === null ? [] : [`${id} ${remedy.kind}`]))

test('what the law has nothing against goes through as proposed', () => {
  const found = ruling(reminder(), '2026-02-16')
  expect(found).toMatchObject({
    verdict: 'allow',
    letter: { feeMinor: 600, payWithinDays: 14 },
    lawfulFrom: null,
    blockers: [],
  })
  expect(found.limits.map(({ limit: id, met }) => [id, met])).toEqual([
    ['zz.fee-cap', true],
    ['zz.fee-early', true],
    ['zz.fee-count', true],
  ])
  expect(found.uses.map(({ parameter }) => parameter)).toEqual(['zz.fee-max', 'zz.fee-window'])
})

describe('a fee', () => {
  test('comes down to its cap', () => {
    const found = ruling(reminder({ feeMinor: 900 }), '2026-02-16')
    expect(found).toMatchObject({ verdict: 'allow', letter: { feeMinor: 600, payWithinDays: 14 } })
    expect(found.limits[0]?.remedy).toEqual({ kind: 'cap', from: 900, to: 600, lawfulFrom: null })
  })

  test('has the cap of its day', () => {
    const early = ruling(reminder({ feeMinor: 900 }), '2025-12-31', {
      limits: zz.limits.slice(0, 1),
    })
    expect(early.letter?.feeMinor).toBe(500)
  })

  test('is dropped when it comes too early, with the day from which it would be lawful', () => {
    const found = ruling(reminder(), '2026-02-15')
    expect(found).toMatchObject({
      verdict: 'allow',
      letter: { feeMinor: 0 },
      lawfulFrom: null,
      blockers: [{ code: 'limit', subject: 'zz.fee-early', lawfulFrom: '2026-02-16' }],
    })
    expect(found.limits[1]?.remedy).toMatchObject({ kind: 'waive', from: 600, to: 0 })
  })

  test('that is early makes its letter wait, where the step wants so', () => {
    const found = ruling({ ...reminder(), feeTooEarly: 'wait' }, '2026-02-10')
    expect(found).toMatchObject({ verdict: 'postpone', lawfulFrom: '2026-02-16' })
    expect(remediesOf(found)).toEqual(['zz.fee-early postpone'])
  })

  test('that is one too many is dropped for good, also where the step would wait', () => {
    const events = [
      sent('reminder-sent', '2026-02-16', { fee: 500 }),
      sent('reminder-sent', '2026-02-17', { fee: 500 }),
    ]
    const found = ruling({ ...reminder(), feeTooEarly: 'wait' }, '2026-02-20', { events })
    expect(found).toMatchObject({ verdict: 'allow', letter: { feeMinor: 0 } })
    expect(remediesOf(found)).toEqual(['zz.fee-count waive'])
  })

  test('that may not be charged is not brought down to a cap instead', () => {
    const found = ruling(reminder({ feeMinor: 900 }), '2026-02-10')
    expect(found.letter?.feeMinor).toBe(0)
    expect(remediesOf(found)).toEqual(['zz.fee-cap cap', 'zz.fee-early waive'])
  })

  test('of nothing is no matter for limits on fees', () => {
    const found = ruling(reminder({ feeMinor: 0 }), '2026-02-03')
    expect(found.limits.map(({ limit: id }) => id)).toEqual(['zz.fee-cap'])
  })

  test('is held to the lowest of several caps', () => {
    const cap = (id: string, bound: number) =>
      limit(id, 'remind', {
        requires: is('proposal.feeMinor', 'lessThanInclusive', bound),
        otherwise: 'cap',
      })
    const limits = [cap('zz.a', 400), cap('zz.b', 300), cap('zz.c', 500)]
    expect(ruling(reminder(), '2026-02-16', { limits }).letter?.feeMinor).toBe(300)
  })
})

describe('a deadline', () => {
  test('goes up to the least the law gives', () => {
    const found = ruling(notice(10), '2026-02-16')
    expect(found).toMatchObject({ verdict: 'allow', letter: { payWithinDays: 14 } })
    expect(found.limits[0]?.remedy).toMatchObject({ kind: 'raise', from: 10, to: 14 })
  })

  test('that is longer stays', () => {
    expect(ruling(notice(21), '2026-02-16').letter?.payWithinDays).toBe(21)
  })
})

describe('a hand-over', () => {
  const afterNotice = { events: [sent('notice-sent', '2026-03-02')] }

  test('waits for the first lawful day', () => {
    const found = ruling(handOver, '2026-03-10', afterNotice)
    expect(found).toMatchObject({ verdict: 'postpone', lawfulFrom: '2026-03-17', letter: null })
    expect(found.limits[0]?.remedy).toMatchObject({ from: null, to: null })
  })

  test('goes through on that day', () => {
    expect(ruling(handOver, '2026-03-16', afterNotice).verdict).toBe('postpone')
    expect(ruling(handOver, '2026-03-17', afterNotice).verdict).toBe('allow')
  })

  test('that no day makes lawful is for a person', () => {
    const found = ruling(handOver, '2026-03-10')
    expect(found).toMatchObject({ verdict: 'refer', lawfulFrom: null })
    expect(remediesOf(found)).toEqual(['zz.notice-first forbid'])
  })

  test('that is forbidden does not merely wait, and all that stands in the way is named', () => {
    const disputed: ClaimEvent = { type: 'dispute-raised', on: on('2026-03-05') }
    const events = [...afterNotice.events, disputed]
    const found = ruling(handOver, '2026-03-10', { events })
    expect(found.verdict).toBe('refer')
    expect(remediesOf(found)).toEqual(['zz.notice-first postpone', 'zz.no-dispute forbid'])
  })

  test('an unknown is not read as "no"', () => {
    const unknown: ClaimEvent = {
      type: 'facts-stated',
      on: on('2026-03-05'),
      facts: { isDisputed: null },
    }
    const events = [...afterNotice.events, unknown]
    expect(ruling(handOver, '2026-03-20', { events }).verdict).toBe('refer')
  })

  test('waits for the last of several days', () => {
    const wait = (id: string, days: number) =>
      limit(id, 'hand-over', {
        requires: is('daysSinceDue', 'greaterThanInclusive', days),
        otherwise: 'postpone',
      })
    const limits = [wait('zz.a', 20), wait('zz.b', 40), wait('zz.c', 30)]
    expect(ruling(handOver, '2026-02-10', { limits }).lawfulFrom).toBe('2026-03-14')
  })
})

describe('a limit', () => {
  const demand: Proposal = { kind: 'demand', letter: null, feeTooEarly: 'waive' }

  test('speaks from its first day until the day before its end', () => {
    const days = ['2026-02-28', '2026-03-01'].map((day) => ruling(demand, day).limits.length)
    expect(days).toEqual([1, 0])
    const later = [limit('zz.a', 'demand', { ...refusal, from: on('2026-02-11') })]
    const verdicts = ['2026-02-10', '2026-02-11'].map(
      (day) => ruling(demand, day, { limits: later }).verdict,
    )
    expect(verdicts).toEqual(['allow', 'refer'])
  })

  test('speaks only of its own action', () => {
    const limits = [limit('zz.a', 'notice', refusal)]
    expect(ruling(demand, '2026-02-10', { limits }).limits).toEqual([])
  })

  const refusal = { requires: is('isDisputed', 'equal', true), otherwise: 'forbid' } as const
})

describe('where the law data does not reach', () => {
  test('a person decides, and is told what is missing', () => {
    const found = ruling(reminder(), '2027-01-01')
    expect(found.verdict).toBe('refer')
    expect(found.blockers).toMatchObject([
      {
        code: 'law-not-known',
        subject: 'zz.fee-max',
        citation: { text: 'Dunning act, zz.fee-cap' },
      },
      { code: 'law-not-known', subject: 'zz.fee-window' },
    ])
  })

  test('so it is when the question is whether a limit speaks at all', () => {
    const limits = [
      limit('zz.a', 'remind', {
        when: is('proposal.feeMinor', 'greaterThan', { parameter: 'zz.fee-max' }),
        requires: is('isDisputed', 'equal', false),
        otherwise: 'forbid',
      }),
    ]
    expect(ruling(reminder(), '2027-01-01', { limits }).verdict).toBe('refer')
    expect(ruling(reminder(), '2026-12-31', { limits }).verdict).toBe('allow')
  })
})

describe('the bound of a cap', () => {
  const leaf = (fact: string, wanted: number | boolean, met = false) =>
    ({ met, fact, operator: 'lessThanInclusive', seen: 1, wanted }) as const

  test("is what the proposal's own figure was compared with, wherever it stands", () => {
    const trace = {
      met: false,
      all: [
        leaf('daysSinceDue', 14),
        leaf('proposal.feeMinor', 900, true),
        { met: false, any: [{ met: false, not: leaf('proposal.feeMinor', 600) }] },
      ],
    }
    expect(boundIn(trace)).toBe(600)
  })

  test('that is no number is a bug', () => {
    expect(() => boundIn(leaf('daysSinceDue', 14))).toThrow('caps or raises to no number')
  })
})
