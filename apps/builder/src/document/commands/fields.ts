import {
  inputProblems,
  ok,
  type PolicyDocument,
  type Result,
  refused,
  type Step,
  stepSchema,
} from '@forfall/rules'
import { stepOf, withStep } from '../content.ts'
import type { Fields } from './new-step.ts'
import { type Answer, aboutDocument, aboutStep, stepMissing } from './outcome.ts'
import type { CommandProblem } from './problem.ts'
import { withValue } from './value-at.ts'

/** A value for one field. The path is as findings have it: `payWithinDays`, `title.nb`. */
export type SetField = {
  readonly step: string
  readonly field: string
  /** `undefined`, or an empty text, takes the field away; a field with a default goes back to it. */
  readonly value: unknown
}

/**
 * Sets a field of a step. Its kind and its exits have commands of their own.
 *
 * @problem step-missing, field-not-settable; invalid-value, also for a path that is none
 */
export function setField(document: PolicyDocument, { step: id, field, value }: SetField): Answer {
  const step = stepOf(document, id)
  if (step === undefined) return stepMissing(id)
  if (!isSettable(field)) return refused({ code: 'field-not-settable', field })
  const read = readStep(id, withValue(step, field.split('.'), value))
  return read.ok ? aboutStep(withStep(document, id, read.value), id, { field }) : read
}

const isSettable = (field: string): boolean =>
  !['kind', 'next', 'otherwise', 'cases'].includes(field) && !/^cases\.\d+(?:\.next)?$/.test(field)

/** A value for one field of the document itself. */
export type SetPolicyField = {
  /** `title.<language>`, `description.<language>`, `settings.<setting>` or `appliesTo`. */
  readonly field: string
  readonly value: unknown
}

const policyFields: ReadonlySet<string> = new Set(['title', 'description', 'settings', 'appliesTo'])

/**
 * Sets a field of the policy: its title, description, settings, or for which claims it is.
 *
 * @problem field-not-settable, invalid-value
 */
export function setPolicyField(document: PolicyDocument, { field, value }: SetPolicyField): Answer {
  const path = field.split('.')
  if (!policyFields.has(path[0] ?? '')) return refused({ code: 'field-not-settable', field })
  // What comes of it is checked as any document is, once the command is done.
  return aboutDocument(withValue(document, path, value) as PolicyDocument, field)
}

/** A step with some of its fields set; not checked yet. */
export const withFields = (step: Step, fields: Fields): unknown =>
  Object.entries(fields).reduce<unknown>(
    (so, [field, value]) => withValue(so, [field], value),
    step,
  )

/**
 * A step out of what a person made of one.
 *
 * @problem invalid-value with the first thing that does not fit
 */
export function readStep(id: string, step: unknown): Result<Step, CommandProblem> {
  const read = stepSchema.safeParse(step)
  if (read.success) return ok(read.data)
  const [first] = inputProblems(read.error, step)
  return refused({
    code: 'invalid-value',
    step: id,
    field: first?.path.join('.') || null,
    found: first?.found ?? '',
    expected: first?.expected ?? '',
  })
}
