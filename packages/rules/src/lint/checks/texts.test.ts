import { expect, test } from 'vitest'
import { policy } from '../../testing/claims.ts'
import { zz } from '../../testing/fixture.ts'
import { textFindings } from './texts.ts'

const letter = { subject: 'Betal', body: 'Du skylder oss penger.' }

test('the local language weighs more than the others', () => {
  const law = { ...zz, languages: ['nb', 'en'] as const }
  const found = textFindings(policy({ templates: { letter: { sv: letter } } }), law)
  expect(found.map(({ severity, step, data }) => [severity, step, data])).toEqual([
    ['warning', 'reminder', expect.objectContaining({ language: 'nb', isLocal: true })],
    ['warning', 'notice', expect.objectContaining({ language: 'nb', isLocal: true })],
    ['info', 'reminder', expect.objectContaining({ language: 'en', isLocal: false })],
    ['info', 'notice', expect.objectContaining({ language: 'en', isLocal: false })],
  ])
})

test('a text no step sends is told', () => {
  expect(
    textFindings(policy({ templates: { letter: { en: letter }, old: { en: letter } } }), zz),
  ).toMatchObject([
    {
      code: 'template-unused',
      severity: 'info',
      field: 'templates.old',
      fix: { kind: 'remove-template', template: 'old' },
    },
  ])
})
