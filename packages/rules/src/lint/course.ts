import type { Flow, FlowStep } from './flow.ts'
import { allOf, type Region } from './region/region.ts'
import { type Timing, timingOf } from './timing.ts'

/** A way from where a claim stands to the next step with an action, both taken on one day. */
export type Leg = {
  /** Ids, through waits and branches; the last one is the step with the action. */
  readonly steps: readonly string[]
  /** The claims that can go this way. */
  readonly region: Region
  /** When they can, by each box of the region. */
  readonly timings: readonly Timing[]
}

/** A way through a policy from its start to a step with an action. */
export type Course = readonly Leg[]

/** The ways through a policy that were followed. */
export type Courses = {
  readonly courses: readonly Course[]
  /** Whether these are all, a loop followed once around. */
  readonly isComplete: boolean
}

/** At most so many ways are followed; a policy with more is looked at in part. */
export const coursesMax = 500

/** A step may stand on one way this often, so that a loop is followed once around. */
const visitsMax = 2

/**
 * The ways from the start of a policy to each of its steps with an action, shortest first; none that
 * contradicts itself between two actions. Each step that can be reached has at least one.
 *
 * @param base the claims that are asked about
 */
export function coursesOf(flow: Flow, base: Region): Courses {
  const all = follow(flow, base, (path) => timesOn(path) < visitsMax)
  if (all.isComplete) return all
  const seen = new Set(all.courses.map(endOf))
  const visited = new Set<string>()
  const shortest = follow(flow, base, ({ at }) => !visited.has(at) && visited.add(at).size > 0)
  return {
    courses: [...all.courses, ...shortest.courses.filter((course) => !seen.has(endOf(course)))],
    isComplete: false,
  }
}

/** The step a course leads to. */
export const endOf = (course: Course): string | undefined => course.at(-1)?.steps.at(-1)

/** Every step on a course, first to last. */
export const stepsOn = (course: Course): readonly string[] => course.flatMap(({ steps }) => steps)

type Path = {
  readonly legs: readonly Leg[]
  readonly through: readonly string[]
  readonly region: Region
  readonly at: string
}

type MayEnter = (path: Path) => boolean

function follow(flow: Flow, base: Region, mayEnter: MayEnter): Courses {
  const courses: Course[] = []
  let paths: readonly Path[] = [{ legs: [], through: [], region: base, at: flow.start }]
  while (paths.length > 0) {
    if (courses.length + paths.length > coursesMax) return { courses, isComplete: false }
    const taken = paths.flatMap((path) => entered(path, { flow, base, mayEnter }))
    courses.push(...taken.flatMap(({ step, legs }) => (step.rests ? [legs] : [])))
    paths = taken.flatMap(onFrom)
  }
  return { courses, isComplete: true }
}

type Entered = {
  readonly step: FlowStep
  readonly legs: readonly Leg[]
  readonly through: readonly string[]
  readonly region: Region
}

type Following = { readonly flow: Flow; readonly base: Region; readonly mayEnter: MayEnter }

/** A path with the step it came to, and what goes on from there; none where no claim gets into it. */
function entered(path: Path, { flow, base, mayEnter }: Following): readonly Entered[] {
  const step = flow.steps.get(path.at)
  const region = allOf([path.region, step?.enters ?? []])
  if (step === undefined || region.length === 0 || !mayEnter(path)) return []
  const through = [...path.through, path.at]
  if (!step.rests) return [{ step, legs: path.legs, through, region }]
  const leg = { steps: through, region, timings: region.map(timingOf) }
  return [{ step, legs: [...path.legs, leg], through: [], region: base }]
}

const onFrom = ({ step, legs, through, region }: Entered): readonly Path[] =>
  step.exits
    .map((exit) => ({ legs, through, region: allOf([region, exit.region]), at: exit.to }))
    .filter((path) => path.region.length > 0)

const timesOn = ({ legs, through, at }: Path): number =>
  [...stepsOn(legs), ...through].filter((id) => id === at).length
