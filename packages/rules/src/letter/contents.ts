import type { LetterKind } from '../claim/event.ts'
import type { Citation, Confidence } from '../law/citation.ts'
import { isLetterStep, type LetterStep, type PolicyDocument } from '../policy/document.ts'
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
  /** Set where the law takes a letter that does not say it for none, or its fee for not owed. */
  readonly isVital?: true
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

/**
 * What the law wants in the letters of a policy, by their steps. Interest and fees are asked for only in a
 * policy that charges them: where none does, there is nothing to say of them.
 */
export function contentsIn(
  document: Pick<PolicyDocument, 'steps'>,
  contents: readonly LetterContent[],
): (step: LetterStep) => readonly LetterContent[] {
  const uncharged = unchargedIn(document)
  const asked = contents.flatMap((content) => {
    const variables = content.variables.filter((name) => !uncharged.has(name))
    const isNothingLeft = variables.length === 0 && content.variables.length > 0
    return isNothingLeft ? [] : [{ ...content, variables }]
  })
  return ({ kind, fee }) =>
    asked.filter(
      ({ on, isOnlyWithFee }) => on === kind && (isOnlyWithFee !== true || fee !== 'none'),
    )
}

/** The variables of what no letter of a policy charges. */
function unchargedIn({ steps }: Pick<PolicyDocument, 'steps'>): ReadonlySet<LetterVariable> {
  const letters = Object.values(steps).filter(isLetterStep)
  return new Set<LetterVariable>([
    ...(letters.every(({ interest }) => interest === 'none') ? interestVariables : []),
    ...(letters.every(({ fee }) => fee === 'none') ? (['amounts.fees'] as const) : []),
  ])
}

const interestVariables = ['amounts.interest', 'interest.rate', 'interest.from'] as const
