import { expect, test } from 'vitest'
import { canonicalJson, contentHash } from './hash.ts'

test('a known SHA-256', () => {
  // The published digests of `{}` and `"abc"` with its quotes, as sha256sum prints them.
  expect(contentHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
  expect(contentHash('abc')).toBe(
    '6cc43f858fbb763301637b5af970e2a46b46f461f27e5a0f41e009c59b827b25',
  )
})

test('the order of keys does not matter, that of lists does', () => {
  const one = contentHash({ a: 1, b: { c: [1, 2], d: null } })
  expect(contentHash({ b: { d: null, c: [1, 2] }, a: 1 })).toBe(one)
  expect(contentHash({ b: { d: null, c: [2, 1] }, a: 1 })).not.toBe(one)
})

test('an absent key is as good as none, null is something', () => {
  expect(canonicalJson({ b: undefined, a: null })).toBe('{"a":null}')
})

test('text is hashed as UTF-8', () => {
  expect(canonicalJson(['æ', { å: 'ø' }])).toBe('["æ",{"å":"ø"}]')
  expect(contentHash('æ')).not.toBe(contentHash('ae'))
})
