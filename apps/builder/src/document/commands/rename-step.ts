import { type PolicyDocument, refused, renameStep as renamed } from '@forfall/rules'
import { type Answer, aboutStep, stepMissing } from './outcome.ts'

/** A step to call otherwise. */
export type RenameStep = { readonly step: string; readonly to: string }

/**
 * Gives a step another id, wherever it is named.
 *
 * @problem step-missing, not-an-id, id-taken
 */
export function renameStep(document: PolicyDocument, { step, to }: RenameStep): Answer {
  const done = renamed(document, step, to)
  if (done.ok) return aboutStep(done.value, to, { name: to })
  if (done.problem.code === 'step-missing') return stepMissing(step)
  return refused({
    code: done.problem.code === 'id-taken-twice' ? 'id-taken' : 'not-an-id',
    id: to,
  })
}
