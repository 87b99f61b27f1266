import { describe, expect, test } from 'vitest'
import { plainDate } from '../domain/plain-date.ts'
import { cite } from '../law/citation.ts'
import type { LetterStep } from '../policy/document.ts'
import { policy } from '../testing/claims.ts'
import { zz } from '../testing/fixture.ts'
import { checkContents, type LetterContent } from './contents.ts'
import { sampleClaim, sampleLetter } from './sample.ts'
import { letterValues } from './values.ts'
import { letterVariables } from './variables.ts'

const day = plainDate('2026-03-10')

const lettersIn = (so: Parameters<typeof policy>[0] = {}) => {
  const document = policy(so)
  const claim = sampleClaim(document, zz, day)
  return { claim, of: (step: LetterStep) => sampleLetter(step, claim) }
}

const reminder = policy().steps['reminder'] as LetterStep

describe('a sample letter', () => {
  test('has the fee, the deadline and the interest of the law', () => {
    const { value } = valueOf(lettersIn().of(reminder))
    expect(value.action).toMatchObject({ kind: 'remind', feeMinor: 600 })
    expect(value.amounts.principalMinor).toBe(100_000)
    expect(value.amounts.interest.dueMinor).toBeGreaterThan(0)
    expect(value.amounts.totalMinor).toBe(100_600 + value.amounts.interest.dueMinor)
  })
  test('has no more than the law takes', () => {
    const { value } = valueOf(lettersIn().of({ ...reminder, fee: { fixedMinor: 90_000 } }))
    expect(value.action).toMatchObject({ feeMinor: 600 })
  })
  test('leaves interest out where the step does', () => {
    const { value } = valueOf(lettersIn().of({ ...reminder, interest: 'none', fee: 'none' }))
    expect(value.amounts.totalMinor).toBe(100_000)
  })
  test('a message is about the claim of the day', () => {
    const { claim } = lettersIn()
    const message = policy({
      start: 'm',
      steps: { m: { kind: 'message', channel: 'text', template: 'letter' } },
    }).steps['m']
    if (message?.kind !== 'message') throw new Error('no message')
    const { value } = valueOf(sampleLetter(message, claim))
    expect(value.action).toMatchObject({ kind: 'message', template: 'letter' })
    expect(value.amounts.totalMinor).toBeGreaterThan(100_000)
  })
  test('is not made up where the law data does not reach', () => {
    const claim = sampleClaim(policy(), zz, plainDate('2040-01-10'))
    expect(sampleLetter(reminder, claim)).toMatchObject({ problem: { code: 'law-not-known' } })
  })
})

describe('the sample claim', () => {
  const kindFor = (value: string) =>
    lettersIn({ appliesTo: { fact: 'debtorKind', operator: 'equal', value } }).claim.state
      .debtorKind

  test('is of the kind of debtor the policy is for', () => {
    expect([kindFor('business'), kindFor('public')]).toEqual(['business', 'public'])
  })
  test('is of a consumer where no kind fits, or nobody knows what is asked', () => {
    const unknown = { fact: 'no.such', operator: 'equal', value: 1 } as const
    expect(kindFor('nobody')).toBe('consumer')
    expect(lettersIn({ appliesTo: unknown }).claim.state.debtorKind).toBe('consumer')
  })
})

describe('the values of a letter', () => {
  const { value } = valueOf(lettersIn().of(reminder))

  test('are those that templates are told of', () => {
    const names = Object.entries(letterValues(value, 'en')).flatMap(([key, part]) =>
      typeof part === 'string' ? [key] : Object.keys(part).map((inner) => `${key}.${inner}`),
    )
    expect(names.toSorted()).toEqual(letterVariables.map(({ name }) => name).toSorted())
  })
  test.each([
    ['nb', '1\u00a0000,00\u00a0EUR', '10.03.2026'],
    ['fi', '1\u00a0000,00\u00a0EUR', '10.3.2026'],
    ['sv', '1\u00a0000,00\u00a0EUR', '2026-03-10'],
    ['da', '1.000,00\u00a0EUR', '10.03.2026'],
    ['en', '1,000.00\u00a0EUR', '10 March 2026'],
  ] as const)('are written as %s writes them', (language, principal, written) => {
    const values = letterValues(value, language)
    expect(values).toMatchObject({ amounts: { principal }, day: written })
  })
})

test('a text is held to what the law wants in a letter', () => {
  const content = (id: string, variables: LetterContent['variables']): LetterContent => ({
    id,
    on: 'notice',
    text: { en: id },
    source: cite('Dunning act § 5'),
    confidence: 'single',
    variables,
  })
  const contents = [
    content('a', ['amounts.fees', 'amounts.principal']),
    content('b', ['payBy']),
    content('c', []),
  ]
  const used = new Set(['payBy', 'amounts.fees'])
  expect(checkContents(contents, used).map(({ is, missing }) => [is, missing])).toEqual([
    ['missing', ['amounts.principal']],
    ['said', []],
    ['unseen', []],
  ])
})

function valueOf<Value>(result: { readonly ok: boolean; readonly value?: Value }): {
  readonly value: Value
} {
  if (!result.ok || result.value === undefined) throw new Error('no letter')
  return { value: result.value }
}
