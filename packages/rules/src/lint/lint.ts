import type { PlainDate } from '../domain/plain-date.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { compilePolicy } from '../policy/compile.ts'
import type { PolicyDocument } from '../policy/document.ts'
import { alwaysFindings } from './checks/always.ts'
import { branchFindings } from './checks/branches.ts'
import { problemFinding } from './checks/document.ts'
import { lookAtLaw } from './checks/law.ts'
import { minimumFindings } from './checks/minimum.ts'
import { reachFindings } from './checks/reach.ts'
import { textFindings } from './checks/texts.ts'
import { waitFindings } from './checks/waits.ts'
import type { Finding } from './finding.ts'
import { flowOf } from './flow.ts'

/**
 * Everything there is to say about a policy as of a day: what keeps it from running, what can never
 * happen in it, texts that are missing, and what the law of that day would do to its steps.
 *
 * What keeps it from running is told alone; the rest can be asked only of a policy that runs.
 */
export function lintPolicy(
  document: PolicyDocument,
  jurisdiction: Jurisdiction,
  day: PlainDate,
): readonly Finding[] {
  const problems = problemsOf(document, jurisdiction)
  if (problems.length > 0) return problems.map(problemFinding)
  const flow = flowOf(document, jurisdiction)
  return [
    ...reachFindings(document, flow),
    ...waitFindings(document),
    ...branchFindings(document, flow),
    ...alwaysFindings(document, jurisdiction, flow),
    ...minimumFindings(document),
    ...textFindings(document, jurisdiction),
    ...lookAtLaw(flow, { document, jurisdiction, day }).findings,
  ]
}

/** What keeps a policy from being compiled. */
function problemsOf(document: PolicyDocument, jurisdiction: Jurisdiction) {
  const compiled = compilePolicy(document, jurisdiction)
  return compiled.ok ? [] : compiled.problem
}
