import { ok, type PolicyDocument } from '@forfall/rules'
import { stepOf } from '../content.ts'
import { inReadingOrder } from '../order.ts'
import { exitsTo, withBranch } from '../reach.ts'
import { healed, withoutSteps } from '../splice.ts'
import { type Answer, labelled, missingAmong, subjectOf } from './outcome.ts'

/** Steps that a command is about. */
export type SomeSteps = { readonly steps: readonly string[] }

/**
 * Deletes steps and heals the flow: what led to one leads to the step after it. Nothing else goes: what
 * only the cases of a deleted branch led to stays, and is led to no more.
 *
 * @problem nothing-chosen, step-missing
 */
export function deleteSteps(document: PolicyDocument, { steps }: SomeSteps): Answer {
  const missing = missingAmong(document, steps)
  if (missing !== null) return missing
  const ids = inReadingOrder(document, steps)
  return deleted(document, ids.reduce(healed, document), ids)
}

/**
 * Deletes steps with every step that can only be reached through them. What led to them leads nowhere.
 *
 * @problem nothing-chosen, step-missing
 */
export function deleteBranch(document: PolicyDocument, { steps }: SomeSteps): Answer {
  const missing = missingAmong(document, steps)
  if (missing !== null) return missing
  const ids = withBranch(document, steps)
  return deleted(document, withoutSteps(document, ids), inReadingOrder(document, ids))
}

/** Leads to the step before what is gone, or else to the one that has taken its place. */
function deleted(before: PolicyDocument, document: PolicyDocument, ids: readonly string[]): Answer {
  const [first = ''] = ids
  const sources = exitsTo(before, first).map(({ step }) => step)
  const near = [...sources, document.start].find((id) => stepOf(document, id) !== undefined)
  return ok({
    document,
    focus: { steps: [near ?? 'start'], field: null },
    label: labelled({ subject: subjectOf(before, first), count: ids.length }),
  })
}
