import { type WordPiece, wordChanges } from '@forfall/rules'

type WordDiffProps = {
  readonly before: string
  readonly after: string
  /** Which of the two is read; both, where it is not said. */
  readonly side?: 'before' | 'after'
}

/** Two texts as one, in which the words that are new and those that are gone are told apart. */
export function WordDiff({ before, after, side }: WordDiffProps) {
  const left = side === undefined ? null : side === 'before' ? 'added' : 'removed'
  let place = 0
  return wordChanges(before, after)
    .filter(({ mark }) => mark !== left)
    .map((piece) => {
      const key = place
      place += piece.text.length
      return <Piece key={key} piece={piece} />
    })
}

function Piece({ piece: { mark, text } }: { readonly piece: WordPiece }) {
  if (mark === 'added') return <ins>{text}</ins>
  return mark === 'removed' ? <del>{text}</del> : <span>{text}</span>
}
