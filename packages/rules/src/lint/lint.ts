import type { PlainDate } from '../domain/plain-date.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import type { Limit } from '../law/limit.ts'
import type { LetterContent } from '../letter/contents.ts'
import type { TextReader } from '../letter/read-text.ts'
import { compilePolicy } from '../policy/compile.ts'
import type { PolicyDocument } from '../policy/document.ts'
import { alwaysFindings } from './checks/always.ts'
import { branchFindings } from './checks/branches.ts'
import { problemFinding } from './checks/document.ts'
import { lookAtLaw } from './checks/law.ts'
import { lookAtLetters } from './checks/letters.ts'
import { minimumFindings } from './checks/minimum.ts'
import { reachFindings } from './checks/reach.ts'
import { textFindings } from './checks/texts.ts'
import { waitFindings } from './checks/waits.ts'
import type { Finding } from './finding.ts'
import { flowOf } from './flow.ts'

/** What a policy is linted with. */
export type LintMeans = {
  /** The day whose law it is held to. */
  readonly day: PlainDate
  readonly readText: TextReader
}

/** What was found about a policy, and what the law says that it keeps to. */
export type Looked = {
  readonly findings: readonly Finding[]
  /** `null` where the policy does not run, so that the law was not asked. */
  readonly kept: {
    /** Limits that spoke and had nothing to object to. */
    readonly limits: readonly Limit[]
    /** What letters have to say, and say. */
    readonly contents: readonly LetterContent[]
  } | null
}

/**
 * Everything there is to say about a policy as of a day: what keeps it from running, what can never
 * happen in it, texts that are missing, cannot be written out or lack what they have to say, and what the
 * law of that day would do to its steps.
 *
 * What keeps it from running is told alone; the rest can be asked only of a policy that runs.
 */
export const lintPolicy = (
  document: PolicyDocument,
  jurisdiction: Jurisdiction,
  means: LintMeans,
): readonly Finding[] => lookAtPolicy(document, jurisdiction, means).findings

/** What `lintPolicy` finds, with what it looked at and found in order. */
export function lookAtPolicy(
  document: PolicyDocument,
  jurisdiction: Jurisdiction,
  { day, readText }: LintMeans,
): Looked {
  const problems = problemsOf(document, jurisdiction)
  if (problems.length > 0) return { findings: problems.map(problemFinding), kept: null }
  const flow = flowOf(document, jurisdiction)
  const law = lookAtLaw(flow, { document, jurisdiction, day })
  const letters = lookAtLetters({ document, jurisdiction, readText })
  const findings = [
    ...reachFindings(document, flow),
    ...waitFindings(document),
    ...branchFindings(document, flow),
    ...alwaysFindings(document, jurisdiction, flow),
    ...minimumFindings(document),
    ...textFindings(document, jurisdiction),
    ...letters.findings,
    ...law.findings,
  ]
  return { findings, kept: { limits: law.passed, contents: letters.said } }
}

/** What keeps a policy from being compiled. */
function problemsOf(document: PolicyDocument, jurisdiction: Jurisdiction) {
  const compiled = compilePolicy(document, jurisdiction)
  return compiled.ok ? [] : compiled.problem
}
