import { describe, expect, test } from 'vitest'
import type { PolicyInput } from '../policy/document.ts'
import { on, policy } from '../testing/claims.ts'
import { is, zz } from '../testing/fixture.ts'
import { readText } from '../testing/texts.ts'
import { type FindingData, finding } from './finding.ts'
import { findingText, fixText } from './finding-text.ts'
import { lintPolicy } from './lint.ts'
import { da } from './words/da.ts'
import { en } from './words/en.ts'
import { fi } from './words/fi.ts'
import { nb } from './words/nb.ts'
import { sv } from './words/sv.ts'

const say = (data: FindingData, language: Parameters<typeof findingText>[1]) =>
  findingText(finding('error', data), language)

const cap = {
  kind: 'fee-capped',
  limit: 'zz.cap',
  title: { en: 'Fees are capped', nb: 'Gebyret har et tak' },
  from: 90_050,
  to: 3_800,
  currency: 'NOK',
  ways: [],
  debtorKinds: ['consumer'],
} as const

test('amounts and titles come in the language of the reader', () => {
  expect(say(cap, 'en')).toBe(
    'Fees are capped: the fee would come down from 900.50 NOK to 38.00 NOK.',
  )
  expect(say(cap, 'nb')).toBe(
    'Gebyret har et tak: gebyret ville bli satt ned fra 900,50 NOK til 38,00 NOK.',
  )
})

test('a language without sentences falls back to English, and so does a title', () => {
  expect(say(cap, 'de')).toBe(say(cap, 'en'))
  expect(say(cap, 'fi')).toContain('Fees are capped')
})

describe('values of a fact', () => {
  const gap = (fact: string, from: number, to: number): FindingData => ({
    kind: 'branch-gap',
    fact,
    values: { from, to },
  })

  test('are amounts or counts, one or a stretch', () => {
    expect(say(gap('outstandingMinor', 10_000, 10_000), 'en')).toBe(
      'No case takes "Outstanding" of exactly 100.00; it falls to "otherwise".',
    )
    expect(say(gap('daysSinceDue', 3, 5), 'da')).toContain('"Dage siden forfald" fra 3 til 5')
    expect(say(gap('law.room', 3, 5), 'en')).toContain('"law.room"')
  })

  test('may be without end, or words', () => {
    const overlap = (values: Extract<FindingData, { kind: 'branch-gap' }>['values']) =>
      say(
        { kind: 'branch-overlap', first: 0, second: 2, shared: [{ fact: 'isDisputed', values }] },
        'en',
      )
    expect(overlap({ from: null, to: 7 })).toContain('of 7 or less')
    expect(overlap({ from: 7, to: null })).toContain('of 7 or more')
    expect(overlap({ from: null, to: null })).toContain('of any value')
    expect(overlap({ words: [true] })).toContain('Cases 1 and 3 both take "Disputed" yes')
    expect(overlap({ words: ['consumer'] })).toContain('consumer')
  })
})

test('a comparison that cannot be asked says what can', () => {
  const steps: PolicyInput['steps'] = {
    fork: {
      kind: 'branch',
      cases: [
        { when: is('daysSinceDue', 'equal', 7), next: 'end' },
        { when: is('debtorKind', 'equal', 'company'), next: 'end' },
        { when: is('isTired', 'equal', true), next: 'end' },
      ],
      otherwise: 'end',
    },
    end: { kind: 'stop', reason: 'over' },
  }
  const found = lintPolicy(policy({ start: 'fork', steps }), zz, {
    day: on('2026-06-10'),
    readText,
  })
  expect(found.map((one) => findingText(one, 'en'))).toEqual([
    '"equal" cannot be asked of "Days since the due day"; expected a comparison by less or greater: a missed day would be missed for ever.',
    '"Kind of debtor" cannot be compared with "company"; expected one of consumer, business, public.',
    'Expected a fact of the catalogue; "isTired" is none.',
  ])
  expect(findingText(found[1] ?? { data: cap }, 'fi')).toContain(
    'yksi näistä: consumer, business, public',
  )
})

test('a fix says what it would set', () => {
  const set = (field: string, value: string | number | { fixedMinor: number }) =>
    fixText({ kind: 'set-field', step: 'notice', field, value }, 'en')
  expect(set('payWithinDays', 14)).toBe('Set days to pay of "notice" to 14')
  expect(set('fee', { fixedMinor: 3_800 })).toBe('Set the fee of "notice" to 38.00')
  expect(set('fee', 'statutory-maximum')).toBe(
    'Set the fee of "notice" to the highest the law allows',
  )
  expect(set('fee', 'none')).toBe('Drop the fee of "notice"')
  expect(set('feeTooEarly', 'wait')).toBe('Let "notice" wait until its fee is lawful')
  expect(set('since', 'step')).toBe('Set since of "notice" to step')
})

describe('every language', () => {
  const all = Object.entries({ nb, da, fi, sv })

  test.each(all)('%s has words of its own for every finding, fix and wish', (_, words) => {
    const texts = (of: typeof en): readonly string[] =>
      [of.findings, of.fixes].flatMap((group) => Object.values(group).map(String))
    const own = texts(words)
    const english = texts(en)
    expect(own.filter((text, index) => text === english[index])).toEqual([])
  })
})
