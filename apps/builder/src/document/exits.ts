import {
  allExits,
  type Exit,
  type ExitAt,
  type ExitName,
  exitsOf,
  newStepId,
  type PolicyDocument,
  type Step,
  startPosition,
} from '@forfall/rules'
import { stepOf, withStep } from './content.ts'

export { allExits, type Exit, type ExitAt, type ExitName, exitsOf }

/** One exit; `undefined` where there is none of that name. */
export const exitAt = (document: PolicyDocument, at: ExitAt): Exit | undefined =>
  exitsOf(document, at.step).find(({ exit: name }) => name === at.exit)

/** By which a claim leaves a step when nothing special holds: `next`, or `otherwise` of a branch. */
export const mainExit = (document: PolicyDocument, id: string): Exit | undefined =>
  exitsOf(document, id).at(-1)

/**
 * A document in which an exit leads elsewhere, or nowhere. Where the exit is not there, nothing changes.
 *
 * @param to `null` empties it
 */
export function withExit(document: PolicyDocument, at: ExitAt, to: string | null): PolicyDocument {
  const found = exitAt(document, at)
  if (found === undefined || found.to === to) return document
  if (at.step === startPosition) return { ...document, start: to ?? freeId(document) }
  const step = stepOf(document, at.step)
  if (step === undefined || step.kind === 'stop') return document
  return withStep(document, at.step, ledTo(step, at.exit, to ?? orEmpty(document, step)))
}

/** A document whose exits of one list all lead to the same step, or nowhere. */
export const withExits = (
  document: PolicyDocument,
  list: readonly ExitAt[],
  to: string | null,
): PolicyDocument => list.reduce((so, at) => withExit(so, at, to), document)

/** An id that no step has: what an empty exit leads to where it has to lead somewhere. */
export const freeId = (document: PolicyDocument): string => newStepId(document, 'open')

const orEmpty = (document: PolicyDocument, step: Step): string | undefined =>
  step.kind === 'wait' || step.kind === 'branch' ? freeId(document) : undefined

function ledTo(
  step: Exclude<Step, { kind: 'stop' }>,
  name: ExitName,
  to: string | undefined,
): Step {
  if (step.kind === 'branch') return to === undefined ? step : branchLedTo(step, name, to)
  if (step.kind === 'wait') return to === undefined ? step : { ...step, next: to }
  const { next: _, ...rest } = step
  return to === undefined ? rest : { ...rest, next: to }
}

function branchLedTo(step: Extract<Step, { kind: 'branch' }>, name: ExitName, to: string): Step {
  if (name === 'otherwise') return { ...step, otherwise: to }
  const cases = step.cases.map((way, index) =>
    name === `cases.${index}` ? { ...way, next: to } : way,
  )
  return { ...step, cases }
}
