import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordChanges } from './word-changes.ts'

test('words that are in one text only are told apart from those in both', () => {
  expect(wordChanges('Pay within 10 days of the letter.', 'Pay within 14 days.')).toEqual([
    { mark: 'same', text: 'Pay within ' },
    { mark: 'removed', text: '10 days of the letter.' },
    { mark: 'added', text: '14 days.' },
  ])
})

test('a text that is new, gone or the same is one piece', () => {
  expect(wordChanges('', 'All of it')).toEqual([{ mark: 'added', text: 'All of it' }])
  expect(wordChanges('All of it', '')).toEqual([{ mark: 'removed', text: 'All of it' }])
  expect(wordChanges('All of it', 'All of it')).toEqual([{ mark: 'same', text: 'All of it' }])
  expect(wordChanges('', '')).toEqual([])
})

test('both texts can be put together again', () => {
  const text = fc
    .array(fc.constantFrom('pay', 'within', '14', 'days', ' ', '\n', '  of'), { maxLength: 12 })
    .map((words) => words.join(' '))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordChanges(before, after)
      const without = (mark: string) =>
        pieces.flatMap((piece) => (piece.mark === mark ? [] : [piece.text])).join('')
      expect([without('added'), without('removed')]).toEqual([before, after])
    }),
  )
})
