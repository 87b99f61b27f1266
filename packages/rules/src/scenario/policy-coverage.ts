import { allExits, type ExitAt } from '../outline/exits.ts'
import { comparisonsIn } from '../policy/condition.ts'
import type { PolicyDocument } from '../policy/document.ts'
import { type BoundaryDay, boundaryKey, type ComparisonSide, sideKey } from './coverage-key.ts'
import type { Passage } from './passage.ts'
import { conditionsOf } from './placed-condition.ts'

/** A part of a policy, and how many scenarios come through it. */
export type Counted<Part> = Part & { readonly count: number }

/** How much of a policy scenarios come through, part by part, in the order of the document. */
export type PolicyCoverage = {
  /** Steps and `always` entries: those with an action when they act, others when passed. */
  readonly steps: readonly Counted<{ readonly step: string }>[]
  /** Exits that lead somewhere, that of the beginning first. */
  readonly exits: readonly Counted<ExitAt>[]
  readonly conditions: readonly Counted<ComparisonSide>[]
  readonly boundaries: readonly Counted<BoundaryDay>[]
}

/** What is counted apart. */
export const coverageParts = ['steps', 'exits', 'conditions', 'boundaries'] as const

/** How many parts of a policy there are, and how many of them scenarios come through. */
export type CoverageFigure = { readonly covered: number; readonly all: number }

/** How much of a policy the walks of scenarios come through. */
export function policyCoverage(
  document: PolicyDocument,
  passages: readonly Passage[],
): PolicyCoverage {
  const counts = countsIn(passages)
  const count = (part: keyof Passage, key: string): number => counts[part].get(key) ?? 0
  return {
    steps: [...Object.keys(document.steps), ...document.always.map(({ id }) => id)].map((step) => ({
      step,
      count: count('steps', step),
    })),
    exits: allExits(document)
      .filter(({ to }) => to !== null)
      .map(({ step, exit }) => ({ step, exit, count: count('exits', `${step}/${exit}`) })),
    conditions: sidesOf(document).map((side) => ({
      ...side,
      count: count('conditions', sideKey(side)),
    })),
    boundaries: boundaryDaysOf(document).map((one) => ({
      ...one,
      count: count('boundaries', boundaryKey(one)),
    })),
  }
}

/** A figure for a kind of part, or for all of them together. */
export function coverageFigure(
  coverage: PolicyCoverage,
  parts: readonly (keyof PolicyCoverage)[] = coverageParts,
): CoverageFigure {
  const counted = parts.flatMap((part): readonly { readonly count: number }[] => coverage[part])
  return { covered: counted.filter(({ count }) => count > 0).length, all: counted.length }
}

type Counts = { readonly [Part in keyof Passage]: ReadonlyMap<string, number> }

function countsIn(passages: readonly Passage[]): Counts {
  const countOf = (part: keyof Passage) => {
    const counts = new Map<string, number>()
    for (const key of passages.flatMap((passage) => passage[part]))
      counts.set(key, (counts.get(key) ?? 0) + 1)
    return counts
  }
  return {
    steps: countOf('steps'),
    exits: countOf('exits'),
    conditions: countOf('conditions'),
    boundaries: countOf('boundaries'),
  }
}

const sidesOf = (document: PolicyDocument): readonly ComparisonSide[] =>
  conditionsOf(document).flatMap(({ step, field, when }) =>
    comparisonsIn(when).flatMap((comparison, index) =>
      [true, false].map((met) => ({ step, field, index, comparison, met })),
    ),
  )

const boundaryDaysOf = ({ steps }: PolicyDocument): readonly BoundaryDay[] =>
  Object.entries(steps)
    .filter(([, step]) => step.kind === 'wait' || 'payWithinDays' in step)
    .flatMap(([step]) => ([-1, 0, 1] as const).map((days) => ({ step, days })))
