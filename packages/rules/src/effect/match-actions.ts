import { sameContent } from '../change/same.ts'
import { daysBetween } from '../domain/plain-date.ts'
import type { CourseAction } from './course-action.ts'

/** Something before and after a change. */
export type Both<Value> = { readonly before: Value; readonly after: Value }

/** What became of the actions of a course. */
export type ActionChanges = {
  readonly gained: readonly CourseAction[]
  readonly lost: readonly CourseAction[]
  /** Taken on another day; `days` is negative where that is earlier. */
  readonly moved: readonly (Both<CourseAction> & { readonly days: number })[]
  /** Taken otherwise: with another fee, compensation, time to pay, mode or reason. */
  readonly altered: readonly Both<CourseAction>[]
}

/**
 * What became of each action: those of the same kind and step belong together, in order; of the rest
 * those of the same kind and reason, since a step may have got another id.
 */
export function matchActions(sides: Both<readonly CourseAction[]>): ActionChanges {
  const byStep = matchedBy(({ kind, step }) => `${kind} ${step}`, sides)
  const byKind = matchedBy(({ kind, reason }) => `${kind} ${reason ?? ''}`, {
    before: byStep.lost,
    after: byStep.gained,
  })
  const pairs = [...byStep.pairs, ...byKind.pairs]
  return {
    gained: byKind.gained,
    lost: byKind.lost,
    moved: pairs
      .filter(({ before, after }) => before.day !== after.day)
      .map((pair) => ({ ...pair, days: daysBetween(pair.before.day, pair.after.day) })),
    altered: pairs.filter(({ before, after }) => !sameContent(manner(before), manner(after))),
  }
}

const manner = ({ day: _day, step: _step, ...rest }: CourseAction) => rest

type Matching = {
  readonly pairs: readonly Both<CourseAction>[]
  readonly lost: readonly CourseAction[]
  readonly gained: readonly CourseAction[]
}

function matchedBy(
  keyOf: (action: CourseAction) => string,
  { before, after }: Both<readonly CourseAction[]>,
): Matching {
  const gained = [...after]
  const pairs: Both<CourseAction>[] = []
  const lost = before.filter((one) => {
    const place = gained.findIndex((other) => keyOf(other) === keyOf(one))
    const [other] = place < 0 ? [] : gained.splice(place, 1)
    if (other !== undefined) pairs.push({ before: one, after: other })
    return other === undefined
  })
  return { pairs, lost, gained }
}
