import { expect, test } from 'vitest'
import { labelOf } from './labels.ts'

const measure = (text: string): number => text.length * 10

test('a short label takes one line and the room of its text', () => {
  expect(labelOf('otherwise', measure)).toEqual({
    lines: ['otherwise'],
    size: { width: 102, height: 20 },
  })
})

test('a long label is broken between words, and no word is lost', () => {
  const { lines, size } = labelOf('if the amount outstanding is less than 100', measure)
  expect(lines).toEqual(['if the amount', 'outstanding is less', 'than 100'])
  expect(size).toEqual({ width: 202, height: 52 })
})

test('a word wider than a label keeps a line of its own', () => {
  expect(labelOf('a Vergütungsvereinbarung b', measure).lines).toEqual([
    'a',
    'Vergütungsvereinbarung',
    'b',
  ])
})
