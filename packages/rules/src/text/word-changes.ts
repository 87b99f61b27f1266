import { aligned } from '../change/aligned.ts'

/** A piece of two texts: in both, or in one of them. */
export type WordPiece = { readonly text: string; readonly mark: 'same' | 'added' | 'removed' }

/**
 * Two texts as one, word by word: what is in both, with what is only in the old one before what is only
 * in the new one. The pieces that are not `added` make the old text, those not `removed` the new one.
 */
export function wordChanges(before: string, after: string): readonly WordPiece[] {
  const [old, now] = [wordsIn(before), wordsIn(after)]
  const pieces: WordPiece[] = []
  let [i, j] = [0, 0]
  for (const [left, right] of [...aligned(old, now), [old.length, now.length] as const]) {
    pieces.push(...piece('removed', old.slice(i, left)), ...piece('added', now.slice(j, right)))
    pieces.push(...piece('same', old.slice(left, left + 1)))
    i = left + 1
    j = right + 1
  }
  return joined(pieces)
}

/** Words with the space behind them: nothing of a text is lost. */
const wordsIn = (text: string): readonly string[] => text.match(/\S+\s*|^\s+/g) ?? []

const piece = (mark: WordPiece['mark'], words: readonly string[]): readonly WordPiece[] =>
  words.length === 0 ? [] : [{ mark, text: words.join('') }]

/** Neighbours that are marked alike are one piece. */
function joined(pieces: readonly WordPiece[]): readonly WordPiece[] {
  const all: WordPiece[] = []
  for (const { mark, text } of pieces) {
    const last = all.at(-1)
    if (last?.mark === mark) all.splice(-1, 1, { mark, text: last.text + text })
    else all.push({ mark, text })
  }
  return all
}
