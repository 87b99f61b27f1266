import type { LetterKind } from '../claim/event.ts'
import type { Citation, Confidence } from '../law/citation.ts'
import type { Localized } from '../schemas/scalars.ts'
import type { LetterVariable } from './variables.ts'

/** Something the law wants a letter to say. */
export type LetterContent = {
  /** `country.letter.thing`; one rule may stand on several kinds of letters. */
  readonly id: string
  readonly on: LetterKind
  /** What the letter says, as a sentence without a full stop. */
  readonly text: Localized
  readonly source: Citation
  readonly confidence: Confidence
  /** Set where it is asked only of a letter that charges a fee. */
  readonly isOnlyWithFee?: true
  /** The variables that say it, each of them; empty where only a person who reads can tell. */
  readonly variables: readonly LetterVariable[]
}

/** Whether the text of a letter says what it has to; `unseen` where a person has to read it. */
export type ContentCheck = {
  readonly content: LetterContent
  readonly is: 'said' | 'missing' | 'unseen'
  /** The variables that are missing from the text. */
  readonly missing: readonly LetterVariable[]
}

/**
 * Holds a text to what the law wants in a letter.
 *
 * @param used names of the variables that stand in the text
 */
export const checkContents = (
  contents: readonly LetterContent[],
  used: ReadonlySet<string>,
): readonly ContentCheck[] =>
  contents.map((content) => {
    const missing = content.variables.filter((name) => !used.has(name))
    if (content.variables.length === 0) return { content, is: 'unseen', missing }
    return { content, is: missing.length === 0 ? 'said' : 'missing', missing }
  })
