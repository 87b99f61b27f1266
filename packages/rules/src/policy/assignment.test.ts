import { describe, expect, test } from 'vitest'
import { claimAfter, imported, on } from '../testing/claims.ts'
import { is, zz } from '../testing/fixture.ts'
import { assignmentFacts, assignPolicy, type Candidate, type Override } from './assignment.ts'

const consumers = is('debtorKind', 'equal', 'consumer')

const candidate = (policyId: string, so: Partial<Candidate> = {}): Candidate => ({
  ...{ policyId, version: 2, jurisdiction: 'ZZ', appliesTo: null },
  ...so,
})

const all = [
  candidate('zz-all'),
  candidate('zz-consumer', { appliesTo: consumers }),
  candidate('zz-business', { appliesTo: is('debtorKind', 'equal', 'business') }),
  candidate('yy-all', { jurisdiction: 'YY' }),
]

const claimOf = (kind: 'consumer' | 'business' | null, country: string | null = 'ZZ') => ({
  country,
  facts: assignmentFacts(claimAfter([], { first: imported({ kind }) }), on('2026-02-02'), zz),
})

const assigned = (overrides: readonly Override[], claim = claimOf('consumer')) =>
  assignPolicy(all, overrides, claim)

const verdicts = (...given: Parameters<typeof assigned>) =>
  assigned(...given).considered.map(({ policyId, verdict, by }) => `${by} ${policyId} ${verdict}`)

describe('where nobody chose', () => {
  test('the policy that says what it is for goes before the one that takes all', () => {
    expect(assigned([]).chosen).toEqual({ policyId: 'zz-consumer', version: 2 })
    expect(verdicts([])).toEqual([
      'organisation zz-business not-for-it',
      'organisation zz-consumer chosen',
      'organisation yy-all other-country',
      'organisation zz-all outranked',
    ])
  })

  test('more comparisons go before fewer, and the alphabet decides the rest', () => {
    const large = { all: [consumers, is('outstandingMinor', 'greaterThan', 10)] }
    const two = [
      candidate('zz-narrow', { appliesTo: large }),
      candidate('zz-also-narrow', { appliesTo: large }),
    ]
    const first = (candidates: readonly Candidate[]) =>
      assignPolicy(candidates, [], claimOf('consumer')).chosen?.policyId
    expect(first([...all, ...two])).toBe('zz-also-narrow')
    expect(first([...two.reverse(), ...all])).toBe('zz-also-narrow')
  })

  test('a debtor of unknown kind is read as a consumer', () => {
    expect(assigned([], claimOf(null)).chosen?.policyId).toBe('zz-consumer')
  })

  test('no policy is for a claim whose law nobody can say', () => {
    const { chosen, considered } = assigned([], claimOf('consumer', null))
    expect(chosen).toBeNull()
    expect(new Set(considered.map(({ verdict }) => verdict))).toEqual(new Set(['other-country']))
  })
})

describe('what people chose', () => {
  test('counts for a claim before its debtor, its creditor and what nobody chose', () => {
    const overrides: Override[] = [
      { scope: 'creditor', policyId: 'zz-consumer' },
      { scope: 'claim', policyId: 'zz-all' },
      { scope: 'debtor', policyId: 'zz-consumer' },
    ]
    expect(assigned(overrides).chosen?.policyId).toBe('zz-all')
    expect(verdicts(overrides).slice(0, 3)).toEqual([
      'claim zz-all chosen',
      'debtor zz-consumer outranked',
      'creditor zz-consumer outranked',
    ])
  })

  test('does not count where it cannot be followed, and says why', () => {
    const overrides: Override[] = [
      { scope: 'claim', policyId: 'zz-retired' },
      { scope: 'debtor', policyId: 'yy-all' },
      { scope: 'creditor', policyId: 'zz-business' },
    ]
    const { chosen, considered } = assigned(overrides)
    expect(chosen?.policyId).toBe('zz-consumer')
    expect(considered.slice(0, 3)).toEqual([
      { by: 'claim', policyId: 'zz-retired', version: null, verdict: 'not-in-force' },
      { by: 'debtor', policyId: 'yy-all', version: 2, verdict: 'other-country' },
      { by: 'creditor', policyId: 'zz-business', version: 2, verdict: 'not-for-it' },
    ])
  })
})
