import type { PlainDate } from '../../domain/plain-date.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { Jurisdiction } from '../../law/jurisdiction.ts'
import type { PolicyDocument } from '../../policy/document.ts'
import type { PolicyProblem } from '../../policy/problem.ts'
import type { Scenario } from '../schema.ts'
import { namesOf, recorded } from './record.ts'
import { searchCover } from './search.ts'
import { coverWorld } from './world.ts'

/**
 * Scenarios that pass through a policy: each step with an action, each `always` entry and each exit of
 * a branch that a search found a claim for. What they expect is what comes out of the policy today; a
 * person still has to say whether that is right.
 *
 * @param day the claims have run their course by then
 * @problem what keeps the policy from running
 */
export function coveringScenarios(
  document: PolicyDocument,
  jurisdiction: Jurisdiction,
  day: PlainDate,
): Result<readonly Scenario[], readonly PolicyProblem[]> {
  const world = coverWorld(document, jurisdiction, day)
  if (!world.ok) return world
  const found = searchCover(world.value)
  const names = namesOf(found.map(({ draft }) => draft))
  return ok(recorded(found, names, world.value))
}
