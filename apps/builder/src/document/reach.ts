import { type PolicyDocument, startPosition } from '@forfall/rules'
import { allExits, type Exit, exitsOf, mainExit } from './exits.ts'

/** The steps that are there and can be reached from some, those included, not passing others. */
export function reachedFrom(
  document: PolicyDocument,
  from: Iterable<string>,
  avoiding: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const found = new Set<string>()
  const ahead = [...from]
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (found.has(id) || avoiding.has(id)) continue
    found.add(id)
    for (const { to } of exitsOf(document, id)) if (to !== null) ahead.push(to)
  }
  return found
}

/** Steps, and every step that can only be reached through them. */
export function withBranch(
  document: PolicyDocument,
  chosen: readonly string[],
): ReadonlySet<string> {
  const ids = new Set(chosen)
  const following = reachedFrom(document, ids)
  const roots = Object.keys(document.steps).filter((id) => !following.has(id))
  const others = reachedFrom(document, [startPosition, ...roots], ids)
  return new Set([...following].filter((id) => !others.has(id)))
}

/** The exits that lead to a step. */
export const exitsTo = (document: PolicyDocument, id: string): readonly Exit[] =>
  allExits(document).filter(({ to }) => to === id)

/**
 * The exit by which the flow leaves a group of steps: from its first step along `next` and `otherwise`.
 * `undefined` where that way ends in a stop or turns in the group.
 */
export function leavingExit(
  document: PolicyDocument,
  first: string,
  group: ReadonlySet<string>,
): Exit | undefined {
  const passed = new Set<string>()
  for (let id = first; !passed.has(id); ) {
    passed.add(id)
    const main = mainExit(document, id)
    if (main === undefined || main.to === null || !group.has(main.to)) return main
    id = main.to
  }
  return undefined
}
