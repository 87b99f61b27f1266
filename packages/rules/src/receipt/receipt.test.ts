import { expect, test } from 'vitest'
import { cite } from '../law/citation.ts'
import { on, ruleSet } from '../testing/claims.ts'
import { contentHash } from './hash.ts'
import { engineVersion, receiptOf } from './receipt.ts'

const use = (parameter: string, from: string) => ({
  parameter,
  from: on(from),
  value: 1,
  source: cite('Act'),
})

test('tells what the decision rests on', () => {
  const rules = ruleSet()
  const facts = { isDisputed: false, daysSinceDue: 3 }
  expect(receiptOf(rules, 'law-9', { facts, uses: [] })).toEqual({
    engineVersion,
    policyId: 'zz-plain',
    policyHash: rules.policyHash,
    lawRelease: 'law-9',
    parameters: [],
    facts,
    factsHash: contentHash(facts),
  })
})

test('names each entry once, in an order of its own', () => {
  const uses = [use('b', '2025-01-01'), use('a', '2026-01-01'), use('a', '2025-01-01')]
  const receipt = receiptOf(ruleSet(), 'law-9', { facts: {}, uses: [...uses, ...uses] })
  expect(receipt.parameters.map(({ parameter, from }) => `${parameter} ${from}`)).toEqual([
    'a 2025-01-01',
    'a 2026-01-01',
    'b 2025-01-01',
  ])
})
