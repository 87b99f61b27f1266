import type { Citation } from '@forfall/rules'

/** A piece of a sentence; with the page it leads to where it is a citation that has one. */
export type LinkedPiece = { readonly text: string; readonly url: string | null }

/** A sentence in pieces, so that the laws it names can be links. */
export function linkedPieces(
  sentence: string,
  citations: readonly Citation[],
): readonly LinkedPiece[] {
  // The longest first: one citation may be the beginning of another.
  const [citation, ...rest] = citations.toSorted(
    (one, other) => other.text.length - one.text.length,
  )
  if (citation === undefined) return sentence === '' ? [] : [{ text: sentence, url: null }]
  return sentence
    .split(citation.text)
    .flatMap((part, index) => [
      ...(index === 0 ? [] : [{ text: citation.text, url: citation.url ?? null }]),
      ...linkedPieces(part, rest),
    ])
}
