import { catalogue, type Fact } from '@forfall/rules'
import { expect, test } from 'vitest'
import { readNumbers, writeNumbers } from './numbers.ts'

const factOf = (id: string): Fact => {
  const fact = catalogue.find((one) => one.id === id)
  if (fact === undefined) throw new Error(`no fact ${id}`)
  return fact
}

test.each([
  ['remindersSent', '1; 2', [1, 2]],
  ['remindersSent', '1;1;', [1]],
  ['remindersSent', '1; two', null],
  ['remindersSent', ' ; ', null],
  ['outstandingMinor', '100; 250,50', [10_000, 25_050]],
])('%s: "%s" is %j', (fact, text, numbers) => {
  expect(readNumbers(factOf(fact), text)).toEqual(numbers)
})

test('amounts are written as they are read', () => {
  const fact = factOf('outstandingMinor')
  expect(writeNumbers(fact, [10_000, 25_050], 'nb')).toBe('100; 250,50')
})
