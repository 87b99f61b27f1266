import { type PolicyDocument, startPosition } from '@forfall/rules'
import { stepOf } from '../document/content.ts'
import { orderOf, unfinishedExits } from '../document/derived/flow.ts'
import { exitsOf } from '../document/exits.ts'
import type { Where } from '../document/where.ts'
import { placeToPaste } from '../editor-parts/use-clipboard.ts'

/**
 * Where a step is put that a person chooses without saying where: behind the step in focus. Where none
 * is, on the first exit that leads nowhere yet, else at the beginning.
 */
export function placeToAdd(document: PolicyDocument, selection: readonly string[]): Where {
  const focus = selection.at(-1)
  if (focus !== undefined && (focus === startPosition || stepOf(document, focus) !== undefined))
    return openExitOf(document, focus) ?? placeToPaste(document, selection)
  const [open] = unfinishedExits(document)
  if (open !== undefined) return { kind: 'exit', step: open.step, exit: open.exit }
  return orderOf(document).length === 0 ? { kind: 'after', step: startPosition } : endOf(document)
}

/** The first exit of a branch that leads nowhere yet, before its others are led elsewhere. */
function openExitOf(document: PolicyDocument, step: string): Where | null {
  const exits = exitsOf(document, step)
  const open = exits.length > 1 ? exits.find(({ to }) => to === null) : undefined
  return open === undefined ? null : { kind: 'exit', step, exit: open.exit }
}

/** Behind the last step that something can follow; at the beginning where everything is a stop. */
function endOf(document: PolicyDocument): Where {
  const last = orderOf(document).findLast((id) =>
    exitsOf(document, id).some(({ to }) => to === null),
  )
  return { kind: 'after', step: last ?? startPosition }
}
