import type { DebtorKind } from '../claim/event.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { kindsFor } from '../lint/claim-on-course.ts'
import { flowOf } from '../lint/flow.ts'
import { isLetterStep, type LetterStep, leadsTo, type PolicyDocument } from '../policy/document.ts'

/** The policies a country brings, the one that is best for some kinds of debtor first. */
export function modelsFor(
  jurisdiction: Jurisdiction,
  wanted: readonly DebtorKind[],
): readonly PolicyDocument[] {
  const covered = jurisdiction.policies.map((policy) => {
    const kinds = kindsFor(flowOf(policy, jurisdiction))
    return { policy, count: wanted.filter((kind) => kinds.includes(kind)).length }
  })
  return covered.toSorted((a, b) => b.count - a.count).map(({ policy }) => policy)
}

/** The letters of a policy, in the order in which it is written. */
export const lettersOf = ({ steps }: PolicyDocument): readonly LetterStep[] =>
  Object.values(steps).filter(isLetterStep)

/** The letter before collection in a policy; `null` where it has only reminders. */
export const noticeOf = (policy: PolicyDocument): LetterStep | null =>
  lettersOf(policy).findLast(({ kind }) => kind !== 'remind') ?? null

/** Id of the wait that leads to a step, past a branch too; `null` where none does. */
export function waitBefore(document: PolicyDocument, id: string): string | null {
  const [before, step] =
    Object.entries(document.steps).find(([, one]) => leadsTo(one).includes(id)) ?? []
  if (before === undefined || step === undefined) return null
  if (step.kind === 'wait') return before
  return step.kind === 'branch' ? waitBefore(document, before) : null
}
