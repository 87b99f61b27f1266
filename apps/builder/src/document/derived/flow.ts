import { leadsTo, type PolicyDocument, readingOrder } from '@forfall/rules'
import { stepOf } from '../content.ts'
import { allExits, type Exit, exitsOf } from '../exits.ts'
import { reachedFrom } from '../reach.ts'
import { once } from './memo.ts'

/** The ids of the steps in reading order. Made once for each document. */
export const orderOf = once(readingOrder)

/** The exits that lead to each step, by its id. Made once for each document. */
export const predecessorsOf = once(
  (document: PolicyDocument): ReadonlyMap<string, readonly Exit[]> =>
    Map.groupBy(
      allExits(document).filter(({ to }) => to !== null),
      ({ to }) => to ?? '',
    ),
)

/**
 * The exits that are to lead on and do not yet: of a wait, a branch, the beginning, and those that name a
 * step that is not there. An action after which nothing comes is an end. Made once for each document.
 */
export const unfinishedExits = once((document: PolicyDocument): readonly Exit[] =>
  allExits(document).filter(({ to, step }) => to === null && hasToLeadOn(document, step)),
)

function hasToLeadOn(document: PolicyDocument, id: string): boolean {
  const step = stepOf(document, id)
  return step === undefined || leadsTo(step).length > 0
}

/** The steps that come after a step, without it. */
export const downstreamOf = (document: PolicyDocument, id: string): readonly string[] => {
  const reached = reachedFrom(
    document,
    exitsOf(document, id).flatMap(({ to }) => to ?? []),
  )
  return orderOf(document).filter((one) => one !== id && reached.has(one))
}

/** The steps that come before a step, without it. */
export function upstreamOf(document: PolicyDocument, id: string): readonly string[] {
  const before = predecessorsOf(document)
  const found = new Set<string>()
  const ahead = [id]
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop())
    for (const { step } of before.get(at) ?? []) {
      if (found.has(step)) continue
      found.add(step)
      ahead.push(step)
    }
  return orderOf(document).filter((one) => one !== id && found.has(one))
}
