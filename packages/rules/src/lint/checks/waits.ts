import { isLetterStep, leadsTo, type PolicyDocument, type Step } from '../../policy/document.ts'
import { type Finding, finding } from '../finding.ts'

/** What must have been passed before a wait of its kind can count from it. */
const needs: { readonly [since: string]: (step: Step) => boolean } = {
  'pay-by-day': isLetterStep,
  'last-letter': isLetterStep,
  step: ({ kind }) => kind !== 'wait' && kind !== 'branch',
}

/**
 * Waits that are never over on some way to them: they count from something that has not happened
 * there, so that a claim would stand before them for ever.
 */
export const waitFindings = (document: PolicyDocument): readonly Finding[] =>
  Object.entries(document.steps).flatMap(([id, step]) => {
    if (step.kind !== 'wait') return []
    const has = needs[step.since]
    if (has === undefined || !comesWithout(document, id, has)) return []
    return [
      finding(
        'error',
        { kind: 'wait-never-over', since: step.since },
        { step: id, field: 'since' },
      ),
    ]
  })

/** Whether a way leads from the start to a step on which no step before it passes. */
function comesWithout(
  { steps, start }: PolicyDocument,
  id: string,
  passes: (step: Step) => boolean,
): boolean {
  const seen = new Set([start])
  for (const at of seen) {
    const step = steps[at]
    if (at === id) return true
    if (step === undefined || passes(step)) continue
    for (const next of leadsTo(step)) seen.add(next)
  }
  return false
}
