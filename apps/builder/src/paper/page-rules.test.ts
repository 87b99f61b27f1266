import { expect, test } from 'vitest'
import { pageRules } from './page-rules.ts'

const rules = (title: string) =>
  pageRules({ title, hash: 'ab12' }, (page, pages) => `Sivu ${page}/${pages}`)

test('every page says its number, how many there are and the hash', () => {
  expect(rules('Norway')).toContain('content: "Sivu " counter(page) "/" counter(pages);')
  expect(rules('Norway')).toContain('content: "ab12";')
})

test('a title cannot end its string, and with it the rule', () => {
  expect(rules('A "new" \\ one\n')).toContain('content: "A \\22 new\\22  \\5c  one\\a ";')
})
