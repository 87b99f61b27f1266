import { type Condition, comparisonsIn, factsIn, isFactReference } from '../../policy/condition.ts'
import type { PolicyDocument, StepOf } from '../../policy/document.ts'
import { type Finding, type FindingDataOf, finding, type ValueRange } from '../finding.ts'
import type { Flow } from '../flow.ts'
import {
  allOf,
  type Box,
  type Region,
  regionOf,
  regionOutside,
  type Space,
} from '../region/region.ts'
import { isEmpty, type Values, without } from '../region/values.ts'

/**
 * Branches whose cases ask about the same facts and leave something between them, or take some of the
 * same claims. A case that takes in all of another is the usual ladder and is not told.
 */
export const branchFindings = (document: PolicyDocument, { space }: Flow): readonly Finding[] =>
  Object.entries(document.steps).flatMap(([id, step]) =>
    step.kind === 'branch' ? [...overlaps(id, step, space), ...gaps(id, step, space)] : [],
  )

function overlaps(id: string, { cases }: StepOf<'branch'>, space: Space): readonly Finding[] {
  return cases.flatMap(({ when: later }, second) =>
    cases.slice(0, second).flatMap(({ when: earlier }, first) => {
      const shared = sharedBy(earlier, later, space)
      if (shared === null) return []
      return [
        finding(
          'warning',
          { kind: 'branch-overlap', first, second, shared },
          { step: id, field: `cases.${second}.when` },
        ),
      ]
    }),
  )
}

/** What two conditions on the same facts share, where neither takes in the other. */
function sharedBy(
  one: Condition,
  other: Condition,
  space: Space,
): FindingDataOf<'branch-overlap'>['shared'] | null {
  if (!isPlain(one) || !isPlain(other) || askedBy(one) !== askedBy(other)) return null
  const [box] = allOf([regionOf(one, space), regionOf(other, space)])
  const isApart = (a: Condition, b: Condition): boolean =>
    allOf([regionOf(a, space), regionOutside(b, space)]).length > 0
  if (box === undefined || !isApart(one, other) || !isApart(other, one)) return null
  return [...box].flatMap(([fact, values]) =>
    rangesOf(values).map((range) => ({ fact, values: range })),
  )
}

const askedBy = (condition: Condition): string => [...factsIn(condition)].sort().join(' ')

/** Whether a condition compares with written values alone, so that its region is exact. */
const isPlain = (condition: Condition): boolean =>
  comparisonsIn(condition).every(({ value }) => !isFactReference(value))

/**
 * Numbers between the cases of a branch on one fact that fall to `otherwise`. One number alone is
 * seldom meant; a stretch of them often is.
 */
function gaps(id: string, { cases }: StepOf<'branch'>, space: Space): readonly Finding[] {
  const facts = new Set(cases.flatMap(({ when }) => [...factsIn(when)]))
  const [fact] = facts
  if (fact === undefined || facts.size > 1 || !cases.every(({ when }) => isPlain(when))) return []
  const left = cases.reduce<Values | undefined>(
    (rest, { when }) => rest && valuesLeft(rest, fact, regionOf(when, space)),
    space.get(fact),
  )
  const whole = space.get(fact)
  if (left === undefined || whole === undefined || isEmpty(left)) return []
  const [lowest] = whole.numbers
  return left.numbers
    .filter(({ min, max }) => lowest !== undefined && min > lowest.min && max < Infinity)
    .map(({ min, max }) =>
      finding(
        min === max ? 'warning' : 'info',
        { kind: 'branch-gap', fact, values: { from: min, to: max } },
        { step: id, field: 'cases' },
      ),
    )
}

const valuesLeft = (rest: Values, fact: string, region: Region): Values =>
  region.reduce((left, box: Box) => {
    const taken = box.get(fact)
    return taken === undefined ? left : without(left, taken)
  }, rest)

/** Sets of values as they are told. */
function rangesOf({ numbers, words }: Values): readonly ValueRange[] {
  const finite = (bound: number): number | null => (Number.isFinite(bound) ? bound : null)
  return [
    ...numbers.map(({ min, max }) => ({ from: finite(min), to: finite(max) })),
    ...(words.length > 0 ? [{ words }] : []),
  ]
}
