import fc from 'fast-check'
import { expect, test } from 'vitest'
import { piecesOf } from './marks.ts'

const said = (text: string, query: string) =>
  piecesOf(text, query)
    .map(({ text: piece, isFound }) => (isFound ? `[${piece}]` : piece))
    .join('')

test.each([
  ['En purring sendes.', 'purring', 'En [purring] sendes.'],
  ['En påminnelse skickas.', 'PAMIN', 'En [påmin]nelse skickas.'],
  ['a-a-a', 'a', '[a]-[a]-[a]'],
  ['ﬁne and fine', 'fine', '[ﬁne] and [fine]'],
  ['14 days', ' 14 ', '[14] days'],
  ['nothing', 'x', 'nothing'],
  ['all', '', 'all'],
  ['', 'x', ''],
])('%s, searched for %s', (text, query, marked) => expect(said(text, query)).toBe(marked))

test('the pieces are the text, whatever is searched for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 2 }), (text, query) => {
      expect(
        piecesOf(text, query)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
