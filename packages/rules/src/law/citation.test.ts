import { expect, test } from 'vitest'
import { cite } from './citation.ts'

test('a citation has a page only where one was read', () => {
  expect(cite('Act § 1')).toEqual({ text: 'Act § 1' })
  expect(cite('Act § 1', 'https://law.example')).toEqual({
    text: 'Act § 1',
    url: 'https://law.example',
  })
})
