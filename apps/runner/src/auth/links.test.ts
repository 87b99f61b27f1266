import { expect, test } from 'vitest'
import { isOurs, linkTo, textIn } from './links.ts'

const links = { origin: 'https://forfall.example', key: 'a key' }
const tokenIn = (link: string): string => link.split('#')[1] ?? ''

test('a link carries its text behind the mark that no server gets', () => {
  const link = linkTo(links, 'invitation', 'some.id')
  expect(link).toMatch(/^https:\/\/forfall\.example\/invitation#some\.id\../)
  expect(textIn(tokenIn(link))).toBe('some.id')
  expect(isOurs(links, 'invitation', tokenIn(link))).toBe(true)
})

test('a link works for its page, its text and what was sealed only', () => {
  const token = tokenIn(linkTo(links, 'new-password', 'id', 'old hash'))
  expect(isOurs(links, 'new-password', token, 'old hash')).toBe(true)
  expect(isOurs(links, 'new-password', token, 'new hash')).toBe(false)
  expect(isOurs(links, 'invitation', token, 'old hash')).toBe(false)
  expect(isOurs({ ...links, key: 'b key' }, 'new-password', token, 'old hash')).toBe(false)
  expect(isOurs(links, 'new-password', token.replace('id.', 'di.'), 'old hash')).toBe(false)
})

test.each(['', '.', 'x', '.x', 'x.', 'x.y.z'])('"%s" is no token of ours', (token) => {
  expect(isOurs(links, 'invitation', token)).toBe(false)
})
