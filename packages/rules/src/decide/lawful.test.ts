import { describe, expect, test } from 'vitest'
import type { ClaimEvent } from '../claim/event.ts'
import { cite } from '../law/citation.ts'
import type { PolicyInput } from '../policy/document.ts'
import { on, plainSteps, sent } from '../testing/claims.ts'
import { decideOn, reasonsOf } from '../testing/decisions.ts'
import { is, limit, zz } from '../testing/fixture.ts'

type Steps = PolicyInput['steps']

/** A policy whose first step is reached at once. */
const atOnce = (step: Steps[string]): Partial<PolicyInput> => ({
  start: 'first',
  steps: { ...plainSteps, first: step },
})

const reminder = { kind: 'remind', payWithinDays: 14, template: 'letter' } as const
const demand = { kind: 'demand', payWithinDays: 14, template: 'letter' } as const

const withLimits = (...limits: (typeof zz)['limits'][number][]) => ({ limits })

describe('what nobody has said', () => {
  test('is taken in favour of the debtor, and the decision says so', async () => {
    const startOf = () =>
      ({
        ok: true,
        value: {
          on: null,
          source: cite('Interest act § 3'),
          uses: [],
          assumed: ['isDueDayAgreed'],
        },
      }) as const
    const policy = atOnce({ ...reminder, interest: 'statutory' })
    const decision = await decideOn('2026-03-18', {
      policy,
      law: { interest: { ...zz.interest, startOf } },
    })
    expect(decision.action.kind).toBe('remind')
    expect(decision.amounts.interest).toMatchObject({ lines: [], dueMinor: 0 })
    expect(reasonsOf(decision)).toContain('taken-for-debtor isDueDayAgreed')
  })
})

describe('what the law lets pass', () => {
  test('is handed over with what is owed that day', async () => {
    const events = [sent('notice-sent', '2026-02-17', { interest: 493, step: 'notice' })]
    const decision = await decideOn('2026-03-18', {
      events,
      policy: {
        start: 'agency',
        steps: { ...plainSteps, notice: { ...reminder, next: 'agency' } },
      },
    })
    expect(decision.action).toEqual({
      kind: 'hand-over',
      step: 'agency',
      mode: 'send',
      service: 'collection',
      consolidate: true,
      ends: true,
    })
    // 1 000.00 at 12 % for the 44 days from 3 February to 18 March.
    expect(decision.amounts.interest.dueMinor).toBe(1447)
  })

  test('goes on after a hand-over that a step follows', async () => {
    const decision = await decideOn('2026-03-18', {
      law: { limits: [] },
      policy: atOnce({ kind: 'hand-over', next: 'reminder' }),
    })
    expect(decision.action).toMatchObject({ kind: 'hand-over', ends: false })
  })

  test('asks for no interest where the step does not', async () => {
    const { amounts } = await decideOn('2026-02-16', { policy: atOnce(reminder) })
    expect([amounts.interest.lines, amounts.totalMinor]).toEqual([[], 100_000])
  })
})

describe('what the law changes', () => {
  test('is a fee that comes down to its cap', async () => {
    const policy = atOnce({ ...reminder, fee: { fixedMinor: 900 } })
    const decision = await decideOn('2026-02-16', { policy })
    expect(decision.action).toMatchObject({ kind: 'remind', feeMinor: 600 })
    expect(reasonsOf(decision)).toEqual(['limit zz.fee-cap'])
    expect(decision.amounts.fees.newMinor).toBe(600)
  })

  test('is a deadline that goes up', async () => {
    const policy = atOnce({ ...reminder, kind: 'notice', payWithinDays: 3 })
    const decision = await decideOn('2026-02-16', { policy })
    expect(decision.action).toMatchObject({ payWithinDays: 14, payBy: '2026-03-02' })
  })

  test('is a fee that is dropped because it is early', async () => {
    const policy = atOnce({ ...reminder, fee: 'statutory-maximum' })
    const decision = await decideOn('2026-02-10', { policy })
    expect(decision.action).toMatchObject({ kind: 'remind', feeMinor: 0 })
    expect(decision.blockers).toMatchObject([{ code: 'limit', subject: 'zz.fee-early' }])
  })

  test('makes the letter wait where the step would rather have its fee', async () => {
    const policy = atOnce({ ...reminder, fee: 'statutory-maximum', feeTooEarly: 'wait' })
    const decision = await decideOn('2026-02-10', { policy })
    expect([decision.action.kind, decision.reviewOn]).toEqual(['none', '2026-02-16'])
    const then = await decideOn('2026-02-16', { policy })
    expect(then.action).toMatchObject({ kind: 'remind', feeMinor: 600 })
  })
})

describe('what the law postpones', () => {
  test('is wanted today and lawful later', async () => {
    const events = [sent('notice-sent', '2026-02-10', { step: 'notice' })]
    const decision = await decideOn('2026-02-12', {
      events,
      policy: {
        start: 'first',
        steps: {
          ...plainSteps,
          notice: { ...reminder, next: 'agency' },
          first: reminder,
        },
      },
    })
    expect(decision.action).toEqual({ kind: 'none' })
    expect(decision.explanation.wanted).toEqual({
      step: 'agency',
      action: 'hand-over',
      on: '2026-02-12',
      lawfulFrom: '2026-02-25',
    })
    expect(decision.blockers).toMatchObject([
      { code: 'limit', subject: 'zz.notice-first', lawfulFrom: '2026-02-25' },
    ])
    expect(decision.reviewOn).toBe('2026-02-25')
  })

  test('is looked at on the day another rule comes before it', async () => {
    const decision = await decideOn('2026-02-12', {
      events: [sent('notice-sent', '2026-02-10', { step: 'notice' })],
      policy: {
        always: [
          {
            id: 'old',
            when: { fact: 'daysSinceDue', operator: 'greaterThan', value: 15 },
            do: { kind: 'stop', reason: 'old' },
          },
        ],
        steps: { ...plainSteps, notice: { ...reminder, next: 'agency' } },
      },
    })
    expect(decision.reviewOn).toBe('2026-02-18')
  })

  test('is looked at when the law changes before its day', async () => {
    // The limit on demands falls away on 1 March; without that the 60th day is 3 April.
    const policy = atOnce(demand)
    const decision = await decideOn('2026-02-16', { policy })
    expect([decision.action.kind, decision.reviewOn]).toEqual(['none', '2026-03-01'])
    expect((await decideOn('2026-03-01', { policy })).action.kind).toBe('demand')
  })
})

describe('what the law forbids', () => {
  const dispute: ClaimEvent = { type: 'dispute-raised', on: on('2026-02-05') }
  const events = [dispute, sent('notice-sent', '2026-02-17', { step: 'notice' })]
  const policy = { steps: { ...plainSteps, notice: { ...reminder, next: 'agency' } } }

  test('goes to a person', async () => {
    const decision = await decideOn('2026-03-18', { events, policy })
    expect(decision.action).toEqual({
      kind: 'review',
      step: 'agency',
      source: 'law',
      reason: 'forbidden-by-law',
    })
    expect(reasonsOf(decision)).toEqual(['limit zz.no-dispute'])
    expect(decision.explanation.wanted).toMatchObject({ step: 'agency', lawfulFrom: null })
  })

  test('is forbidden also where another limit would only postpone', async () => {
    const decision = await decideOn('2026-02-18', { events, policy })
    expect(decision.action).toMatchObject({ kind: 'review', reason: 'forbidden-by-law' })
    expect(reasonsOf(decision)).toEqual(['limit zz.notice-first', 'limit zz.no-dispute'])
  })

  test('takes a postponement that no day ends for a prohibition', async () => {
    const decision = await decideOn('2026-03-18', { policy: atOnce({ kind: 'hand-over' }) })
    expect(decision.action).toMatchObject({ kind: 'review', reason: 'forbidden-by-law' })
  })

  test('messages as well, where a limit speaks of them', async () => {
    const decision = await decideOn('2026-02-16', {
      policy: atOnce({ kind: 'message', channel: 'sms', template: 'letter' }),
      law: withLimits(
        limit('zz.quiet', 'message', {
          requires: is('lettersSent', 'greaterThan', 0),
          otherwise: 'forbid',
        }),
      ),
    })
    expect(decision.action).toMatchObject({ kind: 'review', source: 'law' })
  })
})

describe('what the law data does not tell', () => {
  test('about the fee goes to a person', async () => {
    const policy = atOnce({ ...reminder, fee: 'statutory-maximum' })
    const decision = await decideOn('2027-01-04', { policy })
    expect(decision.action).toEqual({
      kind: 'review',
      step: 'first',
      source: 'law',
      reason: 'law-not-known',
    })
    expect(reasonsOf(decision)).toEqual(['law-not-known zz.fee-max'])
  })

  test('about the interest goes to a person', async () => {
    const decision = await decideOn('2027-01-04', {
      policy: atOnce({ ...reminder, interest: 'statutory' }),
      law: { limits: [] },
    })
    expect(decision.action).toMatchObject({ kind: 'review', reason: 'law-not-known' })
    expect(decision.blockers).toMatchObject([
      { subject: 'zz.late-rate', citation: { text: 'Interest act § 1' } },
    ])
  })

  test('about the compensation goes to a person', async () => {
    const decision = await decideOn('2027-01-04', {
      first: businessClaim,
      policy: atOnce({ ...reminder, compensation: 'statutory' }),
      law: { limits: [] },
    })
    expect(reasonsOf(decision)).toEqual(['law-not-known zz.fixed-sum'])
  })

  test('about a limit goes to a person', async () => {
    const decision = await decideOn('2027-01-04', {
      policy: atOnce({ ...reminder, kind: 'notice' }),
    })
    expect(decision.action).toMatchObject({ kind: 'review', reason: 'law-not-known' })
    expect(reasonsOf(decision)).toEqual(['law-not-known zz.deadline-min'])
  })
})

const businessClaim: ClaimEvent = {
  type: 'invoice-imported',
  on: on('2026-12-01'),
  invoice: {
    number: '8',
    amount: { minor: 100_000, currency: 'EUR' },
    issuedOn: on('2026-12-01'),
    dueOn: on('2026-12-14'),
  },
  debtor: { kind: 'business', country: null },
  isCommercial: true,
}
