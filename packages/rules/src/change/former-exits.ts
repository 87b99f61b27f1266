import { type ExitName, exitsOf } from '../outline/exits.ts'
import type { PolicyDocument } from '../policy/document.ts'
import type { BranchCase } from './change.ts'
import { matchedCases } from './compare-cases.ts'
import { own } from './own.ts'
import { sameContent } from './same.ts'

/** Two documents in which a step has the same id in both. */
export type Aligned = { readonly old: PolicyDocument; readonly after: PolicyDocument }

/** An exit as it was. */
export type FormerExit = {
  /** What it is called now; for a case that is gone, the places behind those that are there. */
  readonly exit: ExitName
  /** What it was called. */
  readonly was: ExitName
  readonly to: string | null
  readonly isAskedAlike: boolean
}

/** The cases of a branch that were there before and are not now. */
export function casesGone(id: string, { old, after }: Aligned): readonly BranchCase[] {
  const [was, is] = [own(old.steps, id), own(after.steps, id)]
  if (was?.kind !== 'branch' || is?.kind !== 'branch') return []
  return matchedCases(was.cases, is.cases).gone.map(({ way }) => way)
}

/** The exits that a step had, with the names they have now. */
export function formerExits(id: string, { old, after }: Aligned): readonly FormerExit[] {
  const [was, is] = [own(old.steps, id), own(after.steps, id)]
  const named =
    was?.kind === 'branch' && is?.kind === 'branch' ? caseNames(was.cases, is.cases) : null
  return exitsOf(old, id).map(({ exit, to }) => {
    const now = named?.get(exit) ?? { exit, isAskedAlike: true }
    return { ...now, was: exit, to }
  })
}

type Cases = readonly BranchCase[]

/** What the cases of a branch are called now, by what they were called. */
function caseNames(
  before: Cases,
  after: Cases,
): ReadonlyMap<string, Pick<FormerExit, 'exit' | 'isAskedAlike'>> {
  const { pairs, gone } = matchedCases(before, after)
  return new Map([
    ...pairs.map(
      ({ before: was, after: is }) =>
        [
          `cases.${was.place}`,
          { exit: `cases.${is.place}`, isAskedAlike: sameContent(was.way.when, is.way.when) },
        ] as const,
    ),
    ...gone.map(
      ({ place }, index) =>
        [`cases.${place}`, { exit: `cases.${after.length + index}`, isAskedAlike: true }] as const,
    ),
  ])
}
