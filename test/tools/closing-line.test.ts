import { expect, test } from 'vitest'
import { closingLine } from './closing-line.ts'

test('names passed and failed always, skipped only when there are any', () => {
  expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('tests: 12 passed, 0 failed')
  expect(closingLine({ passed: 1, failed: 2, skipped: 3 })).toBe(
    'tests: 1 passed, 2 failed, 3 skipped',
  )
})
