import { piecesOf } from './marks.ts'

type MarkedProps = { readonly text: string; readonly query: string }

/** A text in which what is searched for is marked. */
export function Marked({ text, query }: MarkedProps) {
  let place = 0
  return piecesOf(text, query).map((piece) => {
    const key = `${place}`
    place += piece.text.length
    return piece.isFound ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>
  })
}
