import {
  addDays,
  assert,
  type ClaimEvent,
  checkPolicy,
  compilePolicy,
  type DebtorKind,
  type PlainDate,
  type PolicyDocument,
  plainDate,
  type WalkedDay,
  walk,
} from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { norway } from './index.ts'
import { businessPolicy, consumerPolicy, policies } from './policies.ts'

const dueOn = plainDate('2026-02-16')

function imported(kind: DebtorKind, minor: number): ClaimEvent {
  return {
    type: 'invoice-imported',
    on: plainDate('2026-02-01'),
    invoice: {
      number: '1',
      amount: { minor, currency: 'NOK' },
      issuedOn: plainDate('2026-02-01'),
      dueOn,
    },
    debtor: { kind, country: 'NO' },
    isCommercial: kind !== 'consumer',
  }
}

type Course = {
  readonly policy: PolicyDocument
  readonly kind: DebtorKind
  readonly minor?: number
  readonly more?: readonly ClaimEvent[]
  readonly through?: PlainDate
}

/** Every action of a claim that nobody pays. */
async function course({ policy, kind, minor = 100_000, more = [], through }: Course) {
  const ruleSet = compilePolicy(policy, norway)
  assert(ruleSet.ok, 'the policy compiles')
  const { days } = await walk({
    claimId: 'claim',
    events: [imported(kind, minor), ...more],
    ruleSet: ruleSet.value,
    jurisdiction: norway,
    happenings: new Map(),
    alsoOn: new Set(),
    from: dueOn,
    through: through ?? addDays(dueOn, 60),
  })
  return days.filter(({ decision }) => decision.action.kind !== 'none')
}

const lineOf = ({ day, decision: { action } }: WalkedDay) => {
  if (!('feeMinor' in action)) return [day, action.kind]
  return [day, action.kind, action.feeMinor, action.compensationMinor, action.payBy]
}

test.each(policies)('$id has nothing wrong with it', (policy) => {
  expect(checkPolicy(policy, norway)).toEqual([])
})

describe('no-consumer', () => {
  test('reminds, gives notice and hands over on the first lawful days', async () => {
    const days = await course({ policy: consumerPolicy, kind: 'consumer' })
    expect(days.map(lineOf)).toEqual([
      ['2026-03-02', 'remind', 3800, 0, '2026-03-16'],
      ['2026-03-17', 'notice', 3800, 0, '2026-03-31'],
      ['2026-04-01', 'hand-over'],
    ])
    expect(
      days.flatMap(({ decision: { action } }) => ('mode' in action ? [action.mode] : [])),
    ).toEqual(['send', 'send', 'create'])
  })

  test('stops on less than NOK 100', async () => {
    const days = await course({ policy: consumerPolicy, kind: 'consumer', minor: 9999 })
    expect(days.map(lineOf)).toEqual([['2026-03-02', 'stop']])
    const enough = await course({ policy: consumerPolicy, kind: 'consumer', minor: 10_000 })
    expect(enough[0]?.decision.action.kind).toBe('remind')
  })

  const on = plainDate('2026-02-20')

  test.each<[string, ClaimEvent, string, string]>([
    ['death', { type: 'debtor-deceased', on }, 'review', 'deceased'],
    ['insolvency', { type: 'insolvency-opened', on }, 'review', 'insolvency'],
    ['a dispute', { type: 'dispute-raised', on }, 'hold', 'dispute'],
    [
      'a payment plan',
      { type: 'payment-plan-agreed', on, until: null, instalments: [] },
      'hold',
      'payment-plan',
    ],
  ])('answers %s first', async (_, event, action, reason) => {
    const days = await course({ policy: consumerPolicy, kind: 'consumer', more: [event] })
    expect(days.map(({ decision }) => decision.action)).toMatchObject([{ kind: action, reason }])
  })
})

describe('no-business', () => {
  test.each(['business', 'public'] as const)(
    'claims the compensation of a %s debtor, the fees set off',
    async (kind) => {
      const days = await course({ policy: businessPolicy, kind })
      expect(days.map(lineOf)).toEqual([
        ['2026-03-02', 'remind', 3800, 0, '2026-03-16'],
        ['2026-03-17', 'notice', 3800, 46_000 - 7600, '2026-03-31'],
        ['2026-04-01', 'hand-over'],
      ])
    },
  )

  test('is not for consumers', async () => {
    const days = await course({ policy: businessPolicy, kind: 'consumer' })
    expect(days[0]?.decision.blockers.map(({ code }) => code)).toEqual(['policy-not-applicable'])
  })
})
