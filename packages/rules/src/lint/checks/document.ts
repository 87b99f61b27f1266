import { waysMax } from '../../policy/compile.ts'
import type { PolicyProblem } from '../../policy/problem.ts'
import { type Finding, type FindingData, finding } from '../finding.ts'

/** A problem that keeps a document from running, as a finding. */
export const problemFinding = (problem: PolicyProblem): Finding =>
  finding('error', dataOf(problem), { step: problem.step, field: problem.field })

function dataOf({ code: kind, found, expected, misfit }: PolicyProblem): FindingData {
  switch (kind) {
    case 'not-a-document':
    case 'format-not-known':
    case 'invalid-value':
    case 'unknown-key':
    case 'wrong-jurisdiction':
    case 'not-compilable':
      return { kind, found, expected }
    case 'step-missing':
    case 'id-taken-twice':
      return { kind, id: found.replaceAll('"', '') }
    case 'loop-without-rest':
    case 'never-ends':
      return { kind }
    case 'too-many-ways':
      return { kind, max: waysMax }
    case 'unknown-fact':
    case 'operator-does-not-fit':
    case 'value-does-not-fit':
      if (misfit === undefined) return { kind: 'invalid-value', found, expected }
      return { kind, ...misfit }
  }
}
