import type { Finding, WaivedFinding } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { type Linted, lintedDocument, lintedText } from './lint.ts'

const finding: Finding = {
  code: 'no.notice.deadline',
  severity: 'error',
  step: 'notice',
  field: 'payWithinDays',
  citation: { text: 'inkassoloven § 9' },
  data: {
    kind: 'deadline-raised',
    limit: 'no.notice.deadline',
    title: { en: 'A notice gives 14 days', nb: 'Et varsel gir 14 dager' },
    from: 7,
    to: 14,
    ways: [['notice']],
    debtorKinds: ['consumer'],
  },
  fix: { kind: 'set-field', step: 'notice', field: 'payWithinDays', value: 14 },
}

const linted = (so: Partial<Linted> = {}): Linted => ({
  policy: 'mine',
  findings: [{ ...finding, waiver: null }],
  errors: [],
  isReadable: true,
  ...so,
})

describe('as text', () => {
  test('a finding has its place, sentence and citation, and below it its fix', () => {
    expect(lintedText(linted(), 'nb')).toBe(
      [
        'mine:',
        '  error no.notice.deadline (notice, payWithinDays): Et varsel gir 14 dager: fristen ville bli forlenget fra 7 til 14 dager. [inkassoloven § 9]',
        '    fix: Sett betalingsfristen i dager i «notice» til 14',
      ].join('\n'),
    )
  })

  test('a waiver is named with its day and reason', () => {
    const waiver = { reason: 'agreed', until: '2026-12-01' } as WaivedFinding['waiver']
    expect(lintedText(linted({ findings: [{ ...finding, waiver }] }), 'en')).toContain(
      '    waived until 2026-12-01: agreed',
    )
  })

  test('nothing found is said, and so is that nothing lies ahead', () => {
    expect(lintedText(linted({ findings: [] }), 'en')).toBe('mine: nothing found')
    expect(lintedText(linted({ findings: [], coming: [] }), 'en')).toContain(
      'ahead: nothing breaks',
    )
  })
})

test('as JSON a finding has its place, its sentence and that of its fix', () => {
  expect(lintedDocument(linted(), 'en')).toMatchObject({
    policy: 'mine',
    findings: [
      {
        code: 'no.notice.deadline',
        severity: 'error',
        place: { step: 'notice', field: 'payWithinDays' },
        text: 'A notice gives 14 days: the deadline would go up from 7 to 14 days.',
        citation: { text: 'inkassoloven § 9' },
        data: { kind: 'deadline-raised', to: 14 },
        fix: { kind: 'set-field', value: 14, text: 'Set days to pay of "notice" to 14' },
        waiver: null,
      },
    ],
  })
})
