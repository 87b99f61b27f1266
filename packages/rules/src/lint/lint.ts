import type { PlainDate } from '../domain/plain-date.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { checkPolicy, reachable } from '../policy/check.ts'
import { tooManyWays, waysMax, waysOf } from '../policy/compile.ts'
import type { PolicyDocument } from '../policy/document.ts'
import { type PolicyProblem, policyProblemText } from '../policy/problem.ts'
import type { Finding } from './finding.ts'
import { legalFindings } from './law.ts'
import { endlessWaits } from './waits.ts'

/**
 * Everything wrong with a policy as of a day: what keeps it from running, steps nothing leads to,
 * missing texts, and what the law of that day would do to its steps.
 */
export function lintPolicy(
  document: PolicyDocument,
  jurisdiction: Jurisdiction,
  day: PlainDate,
): readonly Finding[] {
  const problems = checkPolicy(document, jurisdiction)
  if (problems.length > 0) return problems.map((problem) => findingOf(problem, 'error'))
  return [
    ...(waysOf(document).length > waysMax ? [findingOf(tooManyWays, 'error')] : []),
    ...unreachableSteps(document),
    ...waitsWithoutEnd(document),
    ...missingTexts(document, jurisdiction),
    ...legalFindings(document, jurisdiction, day),
  ]
}

/** A problem of a document as a finding. */
const findingOf = (problem: PolicyProblem, severity: Finding['severity']): Finding => ({
  code: problem.code,
  severity,
  step: problem.step,
  field: problem.field,
  text: policyProblemText(problem),
  citation: null,
})

function unreachableSteps(document: PolicyDocument): readonly Finding[] {
  const reached = reachable(document, document.start, () => true)
  return Object.keys(document.steps)
    .filter((id) => id !== document.start && !reached.has(id))
    .map((step) =>
      findingOf(
        {
          code: 'unreachable-step',
          step,
          field: null,
          found: 'no way from the start to this step',
          expected: 'a step that leads to it',
        },
        'warning',
      ),
    )
}

const waitsWithoutEnd = (document: PolicyDocument): readonly Finding[] =>
  endlessWaits(document).map((step) =>
    findingOf(
      {
        code: 'wait-never-over',
        step,
        field: 'since',
        found: 'a way to this wait on which that has not happened',
        expected: 'a letter, or a step with an action, on every way before it',
      },
      'error',
    ),
  )

function missingTexts(document: PolicyDocument, jurisdiction: Jurisdiction): readonly Finding[] {
  const local = jurisdiction.languages[0] ?? 'en'
  return Object.entries(document.steps).flatMap(([step, content]) => {
    if (!('template' in content)) return []
    if (document.templates[content.template]?.[local] !== undefined) return []
    return [
      findingOf(
        {
          code: 'template-missing',
          step,
          field: 'template',
          found: `no text "${content.template}" in "${local}"`,
          expected: `a template "${content.template}" with a text in "${local}"`,
        },
        'warning',
      ),
    ]
  })
}
