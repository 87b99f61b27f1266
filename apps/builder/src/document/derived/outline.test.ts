import { expect, test } from 'vitest'
import { chain } from '../testing/policies.ts'
import { numbersOf, outlineOf } from './outline.ts'

test('the outline and the numbers of its steps are made once for a document', () => {
  expect(outlineOf(chain)).toBe(outlineOf(chain))
  expect(numbersOf(chain)).toBe(numbersOf(chain))
  expect(numbersOf(chain).get('over')).toBe('2b.2')
})
