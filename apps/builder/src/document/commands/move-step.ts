import { ok, type PolicyDocument, type Result, readingOrder, refused } from '@forfall/rules'
import { stepOf } from '../content.ts'
import { mainExit } from '../exits.ts'
import { exitsTo, withBranch } from '../reach.ts'
import { putIn, takeOut } from '../splice.ts'
import { gapAt, type Where } from '../where.ts'
import { type Answer, aboutStep, stepMissing } from './outcome.ts'
import type { CommandProblem } from './problem.ts'

/** A step to move, and where to. */
export type MoveStep = {
  readonly step: string
  readonly where: Where
  /** Takes along every step that can only be reached through it. */
  readonly withBranch: boolean
}

/**
 * Moves a step, alone or with its branch. What led to it leads to where the flow left it; where it goes
 * it stands in the flow, and what stood there follows.
 *
 * @problem step-missing, place-inside, and those of the place
 */
export function moveStep(document: PolicyDocument, so: MoveStep): Answer {
  const { step: first, where } = so
  if (stepOf(document, first) === undefined) return stepMissing(first)
  const ids = so.withBranch ? withBranch(document, [first]) : new Set([first])
  if (where.kind !== 'loose' && ids.has(where.step))
    return refused({ code: 'place-inside', step: where.step })
  const without = takeOut(document, { first, ids })
  const gap = gapAt(without, where)
  if (!gap.ok) return gap
  const count = ids.size
  return aboutStep(putIn(without, { first, ids }, gap.value), first, { count })
}

/** A step that a command is about. */
export type OneStep = { readonly step: string }

/**
 * Moves a step before the one that leads to it: of several the first in reading order.
 *
 * @problem step-missing, already-first
 */
export function moveEarlier(document: PolicyDocument, { step }: OneStep): Answer {
  const before = neighbour(document, step, 'earlier')
  if (!before.ok) return before
  return moveStep(document, {
    step,
    where: { kind: 'before', step: before.value },
    withBranch: false,
  })
}

/**
 * Moves a step behind the one it leads to; behind a branch that is its exit `otherwise`.
 *
 * @problem step-missing, already-last
 */
export function moveLater(document: PolicyDocument, { step }: OneStep): Answer {
  const after = neighbour(document, step, 'later')
  if (!after.ok) return after
  return moveStep(document, {
    step,
    where: { kind: 'after', step: after.value },
    withBranch: false,
  })
}

/** The step that another changes places with. A way back to an earlier step does not count. */
function neighbour(
  document: PolicyDocument,
  id: string,
  direction: 'earlier' | 'later',
): Result<string, CommandProblem> {
  if (stepOf(document, id) === undefined) return stepMissing(id)
  const order = readingOrder(document)
  const place = order.indexOf(id)
  if (direction === 'earlier') {
    const sources = new Set(exitsTo(document, id).map(({ step }) => step))
    const before = order.slice(0, place).find((one) => sources.has(one))
    return before === undefined ? refused({ code: 'already-first', step: id }) : ok(before)
  }
  const next = mainExit(document, id)?.to ?? null
  const isLast =
    next === null || order.indexOf(next) <= place || stepOf(document, next)?.kind === 'stop'
  return isLast ? refused({ code: 'already-last', step: id }) : ok(next)
}
