/**
 * Texts as one that can be searched: lower case of every alphabet, which SQLite by itself knows of
 * ASCII only.
 */
export const searchTextOf = (texts: readonly (string | null)[]): string =>
  texts
    .filter((text) => text !== null)
    .map(folded)
    .join('\n')

/** The words of a search, folded as the text they are looked for in. */
export const wordsOf = (search: string): readonly string[] =>
  folded(search)
    .split(/\s+/)
    .filter((word) => word !== '')

const folded = (text: string): string => text.normalize('NFKC').toLowerCase()
