import { describe, expect, test } from 'vitest'
import { cite } from '../../law/citation.ts'
import type { LetterContent } from '../../letter/contents.ts'
import type { PolicyInput } from '../../policy/document.ts'
import { on, plainSteps, policy } from '../../testing/claims.ts'
import { zz } from '../../testing/fixture.ts'
import { readText } from '../../testing/texts.ts'
import { findingText, fixText } from '../finding-text.ts'
import { applyFix } from '../fix/apply-fix.ts'
import { lintPolicy } from '../lint.ts'
import { checkedPolicy } from '../passed.ts'

const content = (so: Partial<LetterContent>): LetterContent => ({
  id: 'zz.letter.deadline',
  on: 'notice',
  text: { en: 'Until when to pay', nb: 'Når det må betales' },
  source: cite('Dunning act § 5'),
  confidence: 'confirmed',
  variables: ['payBy'],
  ...so,
})

const lawWith = (...letterContents: readonly LetterContent[]) => ({ ...zz, letterContents })
const means = { day: on('2026-06-10'), readText }

const letter = (body: string, subject = 'Please pay') => ({ subject, body })

const found = (so: Partial<PolicyInput>, law = lawWith(content({}))) =>
  lintPolicy(policy(so), law, means).filter(
    ({ data: { kind } }) => kind === 'letter-lacks' || kind === 'template-broken',
  )

describe('a text that lacks what the law wants', () => {
  test('is a warning at each step that sends it, in each of its languages, with citation and fix', () => {
    const templates = { letter: { en: letter('Pay.'), nb: letter('Betal senest {{ payBy }}.') } }
    expect(found({ templates })).toEqual([
      {
        code: 'zz.letter.deadline',
        severity: 'warning',
        step: 'notice',
        field: 'template.en',
        citation: { text: 'Dunning act § 5' },
        data: {
          kind: 'letter-lacks',
          template: 'letter',
          language: 'en',
          letter: 'notice',
          content: { en: 'Until when to pay', nb: 'Når det må betales' },
          missing: ['payBy'],
          isVital: false,
        },
        fix: {
          kind: 'add-to-text',
          template: 'letter',
          language: 'en',
          text: 'Last day to pay: {{ payBy }}',
        },
      },
    ])
  })

  test('is an error where the letter counts for nothing without it', () => {
    const [one] = found({}, lawWith(content({ isVital: true })))
    expect(one).toMatchObject({ severity: 'error', data: { isVital: true } })
    if (one === undefined) throw new Error('nothing is found')
    expect(findingText(one, 'en')).toBe(
      'The text "letter" in "en" lacks what the law wants a notice to say: Until when to pay. Missing: Last day to pay. Without it the letter or its fee does not count.',
    )
    expect(findingText(one, 'nb')).toContain('Siste dag å betale')
    expect(fixText(one.fix ?? { kind: 'remove-waiver', waiver: 0 }, 'fi')).toBe(
      'Lisää puuttuva tekstiin ”letter” kielellä ”en”',
    )
  })

  test('may say it in its subject', () => {
    expect(found({ templates: { letter: { en: letter('Pay.', 'By {{ payBy }}') } } })).toEqual([])
  })

  test('says it once the fix is made, in its own language', () => {
    const templates = { letter: { nb: letter('Betal.') } }
    const before = policy({ templates })
    const law = lawWith(content({ variables: ['payBy', 'interest.from'] }))
    const [one] = found({ templates }, law)
    const fixed = one?.fix ? applyFix(before, one.fix) : undefined
    if (fixed?.ok !== true) throw new Error('no fix')
    expect(fixed.value.templates['letter']?.nb?.body).toBe(
      'Betal.\n\n{% if interest.from != blank %}Første rentedag: {{ interest.from }}{% endif %}\nSiste dag å betale: {{ payBy }}',
    )
    expect(found({ templates: fixed.value.templates }, law)).toEqual([])
  })

  test('has no fix in a language in which nobody named the variables', () => {
    const [one] = found({ templates: { letter: { de: letter('Bitte zahlen.') } } })
    expect(one).toMatchObject({ field: 'template.de', fix: null })
  })

  test('is not asked what only a person can see', () => {
    expect(found({}, lawWith(content({ variables: [] })))).toEqual([])
  })
})

describe('what is asked of a letter', () => {
  const withFee = content({ on: 'remind', id: 'zz.letter.amount', isOnlyWithFee: true })

  test('may hang on its fee', () => {
    const free = { ...plainSteps, reminder: { ...plainSteps.reminder, fee: 'none' } } as const
    expect(found({}, lawWith(withFee)).map(({ step }) => step)).toEqual(['reminder'])
    expect(found({ steps: free }, lawWith(withFee))).toEqual([])
  })

  test('is nothing about interest and fees in a policy that charges none', () => {
    const parts = content({ variables: ['amounts.principal', 'amounts.interest', 'amounts.fees'] })
    const rate = content({ id: 'zz.letter.rate', variables: ['interest.rate'] })
    const [one, other] = found({}, lawWith(parts, rate))
    expect([one?.data, other?.data]).toMatchObject([
      { missing: ['amounts.principal', 'amounts.interest', 'amounts.fees'] },
      { missing: ['interest.rate'] },
    ])
    const without = { interest: 'none', fee: 'none' } as const
    const steps = {
      ...plainSteps,
      reminder: { ...plainSteps.reminder, ...without },
      notice: { ...plainSteps.notice, ...without },
    }
    expect(found({ steps }, lawWith(parts, rate)).map(({ data }) => data)).toMatchObject([
      { missing: ['amounts.principal'] },
    ])
  })

  test('passed where every text says it', () => {
    const templates = { letter: { en: letter('Pay by {{ payBy }}.') } }
    const law = lawWith(content({}), withFee)
    const codes = (so: Partial<PolicyInput>) =>
      checkedPolicy(policy(so), law, means).passed.map(({ code }) => code)
    expect(codes({ templates })).toEqual(
      expect.arrayContaining(['zz.letter.deadline', 'zz.letter.amount', 'template-broken']),
    )
    expect(codes({})).not.toContain('zz.letter.deadline')
    expect(codes({ templates: { letter: { en: letter('{{ kid') } } })).not.toContain(
      'template-broken',
    )
  })
})

describe('a text that cannot be written out', () => {
  const steps: PolicyInput['steps'] = {
    text: { kind: 'message', channel: 'sms', template: 'letter', next: 'end' },
    end: { kind: 'stop', reason: 'over' },
  }

  test('is an error at each step that sends it, messages among them, and is asked nothing else', () => {
    const templates = { letter: { en: letter('{{ kid }}') } }
    expect(found({ start: 'text', steps, templates })).toMatchObject([
      {
        code: 'template-broken',
        severity: 'error',
        step: 'text',
        field: 'template.en',
        data: { template: 'letter', language: 'en', problem: { about: 'kid', part: 'body' } },
        fix: null,
      },
    ])
    expect(found({ templates }).map(({ step, code }) => [step, code])).toEqual([
      ['reminder', 'template-broken'],
      ['notice', 'template-broken'],
    ])
  })

  test('says what is wrong, in every language', () => {
    const [one] = found({ templates: { letter: { en: letter('Pay.', 'Invoice {{ day') } } })
    if (one === undefined) throw new Error('nothing is found')
    expect(findingText(one, 'en')).toBe(
      'The subject of "letter" in "en" cannot be written out. Line 1: "{{ day" is not closed.',
    )
    expect(findingText(one, 'sv')).toBe(
      'Ämnet i "letter" på "en" kan inte skrivas ut. Rad 1: "{{ day" är inte avslutad.',
    )
  })
})
