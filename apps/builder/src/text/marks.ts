import { folded } from '../document/derived/search.ts'

/** A piece of a text: found by a search, or between what was found. */
export type Piece = { readonly text: string; readonly isFound: boolean }

/** A text in pieces, by what a search finds in it whatever case and marks its letters have. */
export function piecesOf(text: string, query: string): readonly Piece[] {
  const wanted = folded(query.trim())
  if (wanted === '') return text === '' ? [] : [{ text, isFound: false }]
  const { letters, places } = foldedLetters(text)
  const pieces: Piece[] = []
  let from = 0
  for (
    let at = letters.indexOf(wanted);
    at >= 0;
    at = letters.indexOf(wanted, at + wanted.length)
  ) {
    const begin = places[at] ?? text.length
    const end = places[at + wanted.length] ?? text.length
    pieces.push({ text: text.slice(from, begin), isFound: false })
    pieces.push({ text: text.slice(begin, end), isFound: true })
    from = end
  }
  pieces.push({ text: text.slice(from), isFound: false })
  return pieces.filter((piece) => piece.text !== '')
}

/** A text as it is compared, and where in it each of the letters stands. */
function foldedLetters(text: string): {
  readonly letters: string
  readonly places: readonly number[]
} {
  let letters = ''
  let place = 0
  const places: number[] = []
  for (const letter of text) {
    const plain = folded(letter)
    for (let count = 0; count < plain.length; count += 1) places.push(place)
    letters += plain
    place += letter.length
  }
  return { letters, places }
}
