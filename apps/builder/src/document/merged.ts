import {
  type Choices,
  type Conflict,
  mergeDocuments,
  mergeScenarios,
  policyDocumentSchema,
  resolveMerge,
  resolveScenarios,
  type ScenarioPlace,
} from '@forfall/rules'
import type { DraftContent } from './content.ts'

/** What two people changed, and not alike. */
export type DraftConflicts = {
  readonly document: readonly Conflict[]
  readonly scenarios: readonly Conflict<ScenarioPlace>[]
}

/** Whose version to take, by id of the conflict. */
export type DraftChoices = { readonly document: Choices; readonly scenarios: Choices }

/** A draft as it was, and as two people have it now. */
export type ThreeSides = {
  readonly base: DraftContent
  readonly mine: DraftContent
  readonly theirs: DraftContent
}

/** A merged draft. At each conflict that is left it holds mine. */
export type MergedDraft = { readonly content: DraftContent; readonly conflicts: DraftConflicts }

const noChoices: DraftChoices = { document: {}, scenarios: {} }

/** Merges two drafts that come from the same one; conflicts that somebody chose about are settled. */
export function mergedDraft(
  { base, mine, theirs }: ThreeSides,
  choices: DraftChoices = noChoices,
): MergedDraft {
  const policy = resolveMerge(
    mergeDocuments(base.document, mine.document, theirs.document),
    choices.document,
  )
  const tests = resolveScenarios(
    mergeScenarios(base.scenarios, mine.scenarios, theirs.scenarios),
    choices.scenarios,
  )
  return {
    content: { document: policy.document, scenarios: tests.scenarios },
    conflicts: { document: policy.conflicts, scenarios: tests.conflicts },
  }
}

/** Whether a merge can be taken: nothing is in conflict, and it is a policy document. */
export const isSettled = ({ content, conflicts }: MergedDraft): boolean =>
  conflicts.document.length + conflicts.scenarios.length === 0 &&
  policyDocumentSchema.safeParse(content.document).success
