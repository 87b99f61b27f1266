import {
  type Conflict,
  changesBetween,
  changeText,
  mergeDocuments,
  resolveMerge,
  type ScenarioPlace,
  stepName,
  type Wording,
} from '@forfall/rules'
import type { DraftContent } from '../document/content.ts'
import type { Words } from '../messages/use-words.ts'
import { fieldWords } from './change-words.ts'

/** A conflict as two people are told of it. */
export type ToldConflict = {
  readonly id: string
  readonly area: 'document' | 'scenarios'
  readonly place: string
  /** What each of the two did there, in sentences. */
  readonly mine: readonly string[]
  readonly theirs: readonly string[]
}

/** The three versions of a document that is in conflict. */
export type Sides = {
  readonly base: DraftContent
  readonly mine: DraftContent
  readonly theirs: DraftContent
}

type Means = { readonly words: Words; readonly wording: Wording }

/** A conflict in a policy document, in words: where it is, and what either did. */
export function toldConflict(conflict: Conflict, sides: Sides, means: Means): ToldConflict {
  return {
    id: conflict.id,
    area: 'document',
    place: placeWords(conflict, sides, means),
    mine: didTexts(conflict, 'mine', { ...sides, ...means }),
    theirs: didTexts(conflict, 'theirs', { ...sides, ...means }),
  }
}

/** A conflict in the scenarios, in words. */
export const toldScenarioConflict = (
  { id, place, mine, theirs }: Conflict<ScenarioPlace>,
  { words, wording }: Means,
): ToldConflict => ({
  id,
  area: 'scenarios',
  place: words.say('editor.conflict-scenario', {
    scenario: place.scenario === null ? '' : wording.words.quoted(place.scenario),
    field: place.field ?? '',
  }),
  mine: [valueText(mine, words)],
  theirs: [valueText(theirs, words)],
})

function placeWords({ place: { step, field } }: Conflict, sides: Sides, means: Means): string {
  const { words, wording } = means
  const documents = [sides.mine, sides.theirs, sides.base].map(({ document }) => document)
  const [mine] = documents
  const known = documents.find(
    ({ steps, always }) =>
      step !== null && (Object.hasOwn(steps, step) || always.some(({ id }) => id === step)),
  )
  const where = step === null || mine === undefined ? null : stepName(step, known ?? mine, wording)
  const what = field === null ? null : fieldWords({ field, isOfPolicy: step === null }, wording)
  if (where === null) return what ?? words.say('editor.conflict-policy')
  return what === null ? where : `${where}: ${what}`
}

/** What one side did at a conflict: the changes that come of taking it instead of what was there. */
function didTexts(
  { id, ...conflict }: Conflict,
  side: 'mine' | 'theirs',
  { base, mine, theirs, words, wording }: Sides & Means,
): readonly string[] {
  const merge = mergeDocuments(base.document, mine.document, theirs.document)
  const settled = (choice: 'base' | 'mine' | 'theirs') =>
    resolveMerge(merge, { [id]: choice }).document
  const documents = { before: settled('base'), after: settled(side) }
  const texts = changesBetween(documents.before, documents.after).map((change) =>
    changeText(change, documents, wording),
  )
  return texts.length > 0 ? texts : [valueText(conflict[side], words)]
}

const valueText = (value: unknown, words: Words): string =>
  value === undefined ? words.say('editor.conflict-gone') : JSON.stringify(value)
