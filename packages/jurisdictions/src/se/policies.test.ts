import {
  addDays,
  assert,
  type ClaimEvent,
  compilePolicy,
  type DebtorKind,
  type PolicyDocument,
  plainDate,
  walk,
} from '@forfall/rules'
import { expect, test } from 'vitest'
import { sweden } from './index.ts'
import { businessPolicy, consumerPolicy } from './policies.ts'

const dueOn = plainDate('2026-03-16')

const imported = (kind: DebtorKind): ClaimEvent => ({
  type: 'invoice-imported',
  on: plainDate('2026-03-02'),
  invoice: {
    number: '1',
    amount: { minor: 100_000, currency: 'SEK' },
    issuedOn: plainDate('2026-03-02'),
    dueOn,
  },
  debtor: { kind, country: 'SE' },
  isCommercial: kind !== 'consumer',
})

/** Every action of a claim that nobody pays. */
async function course(policy: PolicyDocument, kind: DebtorKind) {
  const ruleSet = compilePolicy(policy, sweden)
  assert(ruleSet.ok, 'the policy compiles')
  const { days } = await walk({
    claimId: 'claim',
    events: [imported(kind)],
    ruleSet: ruleSet.value,
    jurisdiction: sweden,
    happenings: new Map(),
    alsoOn: new Set(),
    from: dueOn,
    through: addDays(dueOn, 60),
  })
  return days
    .filter(({ decision }) => decision.action.kind !== 'none')
    .map(({ day, decision }) => `${day} ${decision.action.kind}`)
}

test.each([
  ['consumer', consumerPolicy],
  ['business', businessPolicy],
  ['public', businessPolicy],
] as const)('a %s is reminded, sent one demand and handed over', async (kind, policy) => {
  expect(await course(policy, kind)).toEqual([
    '2026-03-23 remind',
    '2026-04-03 demand',
    '2026-04-14 hand-over',
  ])
})
