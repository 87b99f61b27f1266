import { expect, test } from 'vitest'
import { lintPolicy } from '../lint/lint.ts'
import { on, policy } from '../testing/claims.ts'
import { zz } from '../testing/fixture.ts'
import { readText } from '../testing/texts.ts'
import { blankPolicy, copyOf } from './blank.ts'

test('a blank policy can run, ends, and nothing is found about it', () => {
  const blank = blankPolicy({ id: 'new', title: { en: 'New' }, jurisdiction: 'ZZ' })
  expect(blank.ok && lintPolicy(blank.value, zz, { day: on('2026-03-02'), readText })).toEqual([])
})

test('a blank policy needs an id', () => {
  expect(blankPolicy({ id: 'A b', title: { en: 'New' }, jurisdiction: 'ZZ' })).toMatchObject({
    ok: false,
    problem: [{ code: 'invalid-value', field: 'id' }],
  })
})

test('a copy is another policy with the same steps', () => {
  const document = policy()
  expect(copyOf(document, { id: 'other', title: { en: 'Other' } })).toEqual({
    ok: true,
    value: { ...document, id: 'other', title: { en: 'Other' } },
  })
  expect(copyOf(document, { id: 'other', title: {} })).toMatchObject({ ok: false })
})
