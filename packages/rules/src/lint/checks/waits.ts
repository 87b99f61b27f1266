import type { PolicyDocument, Step } from '../policy/document.ts'
import { type Course, coursesOf } from './course.ts'

/** What a wait counts from only once a claim has been sent a letter, or has completed a step. */
const needs: { readonly [since: string]: (before: readonly Step[]) => boolean } = {
  'pay-by-day': (before) => before.some(isLetter),
  'last-letter': (before) => before.some(isLetter),
  step: (before) => before.some(({ kind }) => kind !== 'wait' && kind !== 'branch'),
}

/**
 * Waits that are never over on some way to them: they count from something that has not happened
 * there, so that a claim would stand before them for ever.
 */
export function endlessWaits(document: PolicyDocument): readonly string[] {
  const found = coursesOf(document).flatMap((course) => endlessIn(course, document))
  return [...new Set(found)]
}

function endlessIn(course: Course, { steps }: PolicyDocument): readonly string[] {
  return course.filter((id, index) => {
    const step = steps[id]
    if (step?.kind !== 'wait') return false
    const before = course.slice(0, index).flatMap((earlier) => steps[earlier] ?? [])
    return needs[step.since]?.(before) === false
  })
}

const isLetter = ({ kind }: Step): boolean =>
  kind === 'remind' || kind === 'notice' || kind === 'demand'
