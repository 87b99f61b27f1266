import { type Condition, type PolicyDocument, refused } from '@forfall/rules'
import { withStep } from '../content.ts'
import { branchAt } from './cases.ts'
import { type Answer, aboutDocument, aboutStep } from './outcome.ts'

/** A condition for a case, an `always` entry or the policy. */
export type SetCondition =
  | { readonly of: 'case'; readonly step: string; readonly case: number; readonly when: Condition }
  | { readonly of: 'entry'; readonly entry: string; readonly when: Condition }
  /** `null` makes the policy one for all claims of its country. */
  | { readonly of: 'policy'; readonly when: Condition | null }

/**
 * Sets a condition.
 *
 * @problem step-missing, no-branch, case-missing, entry-missing, invalid-value
 */
export function setCondition(document: PolicyDocument, so: SetCondition): Answer {
  if (so.of === 'policy') {
    const { appliesTo: _, ...rest } = document
    const appliesTo = so.when === null ? {} : { appliesTo: so.when }
    return aboutDocument({ ...rest, ...appliesTo }, 'appliesTo')
  }
  if (so.of === 'case') return setCase(document, so)
  if (document.always.every(({ id }) => id !== so.entry))
    return refused({ code: 'entry-missing', entry: so.entry })
  const always = document.always.map((entry) =>
    entry.id === so.entry ? { ...entry, when: so.when } : entry,
  )
  return aboutStep({ ...document, always }, so.entry, { field: 'when' })
}

function setCase(
  document: PolicyDocument,
  { step: id, case: index, when }: Extract<SetCondition, { of: 'case' }>,
): Answer {
  const branch = branchAt(document, id, index)
  if (!branch.ok) return branch
  const cases = branch.value.cases.map((way, place) => (place === index ? { ...way, when } : way))
  const changed = withStep(document, id, { ...branch.value, cases })
  return aboutStep(changed, id, { field: `cases.${index}.when` })
}
