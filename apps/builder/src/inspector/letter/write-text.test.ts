import { jurisdictions } from '@forfall/jurisdictions'
import { describe, expect, test } from 'vitest'
import { readText } from '../../document/read-text.ts'
import { offsetOf, writeText } from './write-text.ts'

describe('the text of a letter', () => {
  test.each([
    ['a\n{{ foo', 'not-closed', '{{ foo', 2],
    ['{% iff %}', 'unknown-tag', 'iff', 1],
    ['{% if payBy %}', 'not-closed', '{% if payBy %}', 1],
    ['\n\n{{ day | nope }}', 'unknown-filter', 'nope', 3],
    ['{{ amounts.tax }}', 'unknown-variable', 'amounts.tax', 1],
    ['{% if false %}\n{{ kid }}{% endif %}', 'unknown-variable', 'kid', 2],
    ['{{ invoice }}', 'unknown-variable', 'invoice', 1],
  ])('%j is wrong', (text, code, about, line) => {
    expect(readText(text).problems).toMatchObject([{ code, about, line }])
  })

  test('what it asks for is known, what it makes itself is not asked for', () => {
    const { used, problems } = readText(
      '{% assign sum = amounts.total %}{{ sum }} {{ invoice["number"] | upcase }}',
    )
    expect([...used].toSorted()).toEqual(['amounts.total', 'invoice.number'])
    expect(problems).toEqual([])
  })

  test('a place in it is found', () => {
    const text = 'one\ntwo {{ kid }}'
    const [problem] = readText(text).problems
    expect(text.slice(offsetOf(text, problem ?? { line: 1, column: 1 }))).toMatch(/^kid/)
  })

  test('it is filled, or says what it lacks', () => {
    expect(writeText(' {{ day }} ', { day: 'today' })).toEqual({ ok: true, value: 'today' })
    expect(writeText('{{ day }}', {})).toMatchObject({
      problem: { code: 'unknown-variable', about: 'day' },
    })
  })

  test.each(
    jurisdictions.flatMap(({ policies }) =>
      policies.flatMap(({ id, templates }) =>
        Object.entries(templates).map(([name, texts]) => [id, name, texts] as const),
      ),
    ),
  )('nothing is wrong with %s: %s', (_, __, texts) => {
    const problems = Object.values(texts).flatMap(({ subject, body }) => [
      ...readText(subject).problems,
      ...readText(body).problems,
    ])
    expect(problems).toEqual([])
  })
})
