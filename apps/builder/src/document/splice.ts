import type { PolicyDocument } from '@forfall/rules'
import { allExits, mainExit, withExit, withExits } from './exits.ts'
import { exitsTo, leavingExit } from './reach.ts'
import type { Gap } from './where.ts'

/** Steps that belong together, by the one that is led to. */
export type Group = { readonly first: string; readonly ids: ReadonlySet<string> }

/**
 * A document in which a group of its steps stands in a gap: the gap's exits lead to its first step, and
 * the exit by which the flow leaves it leads to where they led. Its other exits stay as they are.
 */
export function putIn(document: PolicyDocument, { first, ids }: Group, gap: Gap): PolicyDocument {
  const from = gap.from.filter(({ step }) => !ids.has(step))
  const led = withExits(document, from, first)
  const leaving = leavingExit(led, first, ids)
  return leaving === undefined ? led : withExit(led, leaving, gap.to)
}

/** A document in which what led to a group leads past it, to where the flow leaves it. */
export function takeOut(document: PolicyDocument, { first, ids }: Group): PolicyDocument {
  const after = leavingExit(document, first, ids)?.to ?? null
  const from = exitsTo(document, first).filter(({ step }) => !ids.has(step))
  return withExits(document, from, after === first ? null : after)
}

/**
 * A document without a step; what led to it leads to the step after it. After a branch that is the one
 * `otherwise` leads to, or else the first that a case leads to.
 */
export function healed(document: PolicyDocument, id: string): PolicyDocument {
  const main = mainExit(document, id)
  const targets = [main, ...allExits(document).filter(({ step }) => step === id)]
  const after = targets.map((exit) => exit?.to ?? null).find((to) => to !== null && to !== id)
  return withoutSteps(withExits(document, exitsTo(document, id), after ?? null), new Set([id]))
}

/** A document without steps, their waivers and their places. What led to them leads nowhere. */
export function withoutSteps(document: PolicyDocument, ids: ReadonlySet<string>): PolicyDocument {
  const toThem = allExits(document).filter(
    ({ step, to }) => to !== null && ids.has(to) && !ids.has(step),
  )
  const cut = withExits(document, toThem, null)
  const { layout, ...rest } = cut
  return {
    ...rest,
    steps: without(cut.steps, ids),
    waivers: cut.waivers.filter(({ step }) => step === null || !ids.has(step)),
    ...(layout === undefined ? {} : { layout: without(layout, ids) }),
  }
}

const without = <Value>(record: Readonly<Record<string, Value>>, ids: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(record).filter(([id]) => !ids.has(id)))
