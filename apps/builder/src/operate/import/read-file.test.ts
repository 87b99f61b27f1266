import { expect, test } from 'vitest'
import { base64Of } from './read-file.ts'

test('a file of every byte, longer than a chunk, comes back as it was', async () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_one, at) => at % 256)
  const text = await base64Of(new Blob([bytes]))
  expect(Uint8Array.from(atob(text), (char) => char.charCodeAt(0))).toEqual(bytes)
})

test('an empty file is an empty text', async () => {
  expect(await base64Of(new Blob([]))).toBe('')
})
