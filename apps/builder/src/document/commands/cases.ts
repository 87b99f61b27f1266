import {
  applyFix,
  type Condition,
  type Localized,
  ok,
  type PolicyDocument,
  type Result,
  refused,
  type StepOf,
} from '@forfall/rules'
import { stepOf, withStep } from '../content.ts'
import { freeId } from '../exits.ts'
import { exitsTo, withBranch } from '../reach.ts'
import { withoutSteps } from '../splice.ts'
import { moved } from './moved.ts'
import { type Answer, aboutStep, stepMissing } from './outcome.ts'
import type { CommandProblem } from './problem.ts'

/** A case to add to a branch. */
export type AddCase = {
  readonly step: string
  readonly when: Condition
  readonly title?: Localized
  /** Before which case it is asked; after all others, when absent. */
  readonly at?: number
}

/**
 * Adds a case to a branch. Its exit is empty.
 *
 * @problem step-missing, no-branch; invalid-value, also for more cases than a branch can have
 */
export function addCase(document: PolicyDocument, so: AddCase): Answer {
  const branch = branchAt(document, so.step, null)
  if (!branch.ok) return branch
  const at = so.at ?? branch.value.cases.length
  const title = so.title === undefined ? {} : { title: so.title }
  const cases = branch.value.cases.toSpliced(at, 0, {
    when: so.when,
    next: freeId(document),
    ...title,
  })
  return aboutStep(withStep(document, so.step, { ...branch.value, cases }), so.step, {
    field: `cases.${Math.min(at, branch.value.cases.length)}`,
  })
}

/** A case to remove. */
export type RemoveCase = {
  readonly step: string
  readonly case: number
  /** Takes away every step that is reached in no other way. */
  readonly withBranch: boolean
}

/**
 * Removes a case of a branch. With its only case the branch goes as well: what led to it leads to where
 * `otherwise` led.
 *
 * @problem step-missing, no-branch, case-missing
 */
export function removeCase(document: PolicyDocument, so: RemoveCase): Answer {
  const branch = branchAt(document, so.step, so.case)
  if (!branch.ok) return branch
  const fixed = applyFix(document, { kind: 'remove-case', step: so.step, case: so.case })
  if (!fixed.ok) return refused({ code: 'fix-does-not-fit' })
  const target = branch.value.cases[so.case]?.next
  const isGone = target !== undefined && so.withBranch && isLoose(fixed.value, target)
  const left = isGone ? withoutSteps(fixed.value, withBranch(fixed.value, [target])) : fixed.value
  const focus = stepOf(left, so.step) === undefined ? left.start : so.step
  return aboutStep(left, focus)
}

/** A case to ask earlier or later. */
export type MoveCase = { readonly step: string; readonly from: number; readonly to: number }

/**
 * Moves a case of a branch to another place among its cases.
 *
 * @problem step-missing, no-branch, case-missing
 */
export function moveCase(document: PolicyDocument, { step, from, to }: MoveCase): Answer {
  const branch = branchAt(document, step, from)
  if (!branch.ok) return branch
  const cases = moved(branch.value.cases, from, to)
  return aboutStep(withStep(document, step, { ...branch.value, cases }), step, {
    field: `cases.${Math.min(Math.max(0, to), cases.length - 1)}`,
  })
}

/**
 * A branch, and that it has a case of a number, unless that is `null`.
 *
 * @problem step-missing, no-branch, case-missing
 */
export function branchAt(
  document: PolicyDocument,
  id: string,
  index: number | null,
): Result<StepOf<'branch'>, CommandProblem> {
  const step = stepOf(document, id)
  if (step === undefined) return stepMissing(id)
  if (step.kind !== 'branch') return refused({ code: 'no-branch', step: id })
  return index === null || step.cases[index] !== undefined
    ? ok(step)
    : refused({ code: 'case-missing', step: id, case: index })
}

/** Whether nothing leads to a step but what comes after it. */
function isLoose(document: PolicyDocument, id: string): boolean {
  const branch = withBranch(document, [id])
  return (
    stepOf(document, id) !== undefined &&
    exitsTo(document, id).every(({ step }) => branch.has(step))
  )
}
