import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generatedFiles } from './tools/generated.ts'

test.each(generatedFiles())('$path is what the code says', ({ path, text }) => {
  const written = existsSync(path) ? readFileSync(path, 'utf8') : ''
  expect(written === text, `${path} is out of date: run "npm run docs"`).toBe(true)
})
