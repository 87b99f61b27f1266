import type { Exit, Flow } from './flow.ts'
import { allOf, anyOf, isInside, type Region } from './region/region.ts'

/** Where claims can come in a policy. */
export type Reach = {
  /** The claims that come to each step; a step that none can come to is missing. */
  readonly arriving: ReadonlyMap<string, Region>
  /** Steps with an action that can be taken. */
  readonly fires: ReadonlySet<string>
}

/**
 * Where claims can come by what their conditions say of one another, on one day and way.
 *
 * What is missing can never happen. What is there may still be impossible for another reason.
 */
export function reachOf(flow: Flow): Reach {
  const arriving = new Map<string, Region>()
  const fires = new Set<string>()
  const queue = came({ to: flow.start, region: flow.base }, arriving)
  for (const id of queue) {
    const step = flow.steps.get(id)
    const region = allOf([arriving.get(id) ?? [], step?.enters ?? []])
    if (step === undefined || region.length === 0 || fires.has(id)) continue
    if (step.rests) fires.add(id)
    // From a step that was taken a claim goes on another day, with other facts.
    const from = step.rests ? flow.base : region
    queue.push(...step.exits.flatMap((exit) => came(narrowed(exit, from), arriving)))
  }
  return { arriving, fires }
}

const narrowed = ({ to, region }: Exit, from: Region): Exit => ({
  to,
  region: allOf([from, region]),
})

/** Adds what comes to a step; names the step if that is more than came before. */
function came({ to, region }: Exit, arriving: Map<string, Region>): string[] {
  const before = arriving.get(to) ?? []
  if (region.every((box) => before.some((other) => isInside(box, other)))) return []
  arriving.set(to, anyOf([before, region]))
  return [to]
}
