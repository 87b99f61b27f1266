import { type PolicyDocument, startPosition } from '@forfall/rules'
import { orderOf, predecessorsOf } from '../document/derived/flow.ts'
import { exitsOf } from '../document/exits.ts'
import { withBranch } from '../document/reach.ts'
import type { Where } from '../document/where.ts'

/** The steps that are moved when one is: itself, or all that can only be reached through it. */
export const movedWith = (
  document: PolicyDocument,
  step: string,
  so: { readonly withBranch: boolean },
): ReadonlySet<string> => (so.withBranch ? withBranch(document, [step]) : new Set([step]))

/**
 * Every place a step can be moved to, in reading order: each exit, before a step where several exits
 * meet, and apart from the flow. Where it stands already is none of them.
 */
export function placesFor(
  document: PolicyDocument,
  step: string,
  moved: ReadonlySet<string>,
): readonly Where[] {
  const leadIns = (id: string) =>
    (predecessorsOf(document).get(id) ?? []).filter((exit) => !moved.has(exit.step))
  const isHere = (to: string | null) => to === step && leadIns(step).length === 1
  const places = [startPosition, ...orderOf(document)]
    .filter((id) => !moved.has(id))
    .flatMap((id): readonly Where[] => [
      ...(leadIns(id).length > 1 ? [{ kind: 'before' as const, step: id }] : []),
      ...exitsOf(document, id)
        .filter(({ to }) => !isHere(to))
        .map(({ exit }) => ({ kind: 'exit' as const, step: id, exit })),
    ])
  return leadIns(step).length === 0 ? places : [...places, { kind: 'loose' }]
}

/** A place as one text, to tell it from others. */
export const placeKey = (where: Where): string =>
  where.kind === 'exit'
    ? `${where.step} ${where.exit}`
    : `${where.kind} ${'step' in where ? where.step : ''}`
