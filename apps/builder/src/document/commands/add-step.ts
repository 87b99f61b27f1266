import { newStepId, type PolicyDocument, refused, type Step, type StepKind } from '@forfall/rules'
import { stepOf, withStep } from '../content.ts'
import { exitAt, mainExit, withExit } from '../exits.ts'
import { putIn } from '../splice.ts'
import { gapAt, type Where } from '../where.ts'
import { readStep, withFields } from './fields.ts'
import { type Fields, newStep } from './new-step.ts'
import { type Answer, aboutStep, stepMissing } from './outcome.ts'
import { withValue } from './value-at.ts'

/** A step to add, with fields that are to be other than usual: the days the law asks for, a title. */
export type AddStep = {
  readonly kind: StepKind
  readonly where: Where
  readonly fields?: Fields
}

/**
 * Adds a step. What stood there follows it; of a branch on its exit `otherwise`, its one case is empty.
 * After a stop comes nothing: what stood there is led to no more.
 *
 * @problem those of the place; invalid-value for a field
 */
export function addStep(document: PolicyDocument, { kind, where, fields = {} }: AddStep): Answer {
  const gap = gapAt(document, where)
  if (!gap.ok) return gap
  const leadIn = gap.value.from[0]
  const made = newStep(document, kind, leadIn && exitAt(document, leadIn))
  const id = newStepId(document, kind)
  const step = readStep(id, withFields(made.step, fields))
  if (!step.ok) return step
  const added = withStep(made.document, id, step.value)
  return aboutStep(putIn(added, { first: id, ids: new Set([id]) }, gap.value), id)
}

/** A step that is to be of another kind. */
export type ReplaceKind = { readonly step: string; readonly kind: StepKind }

/**
 * Makes a step one of another kind. It keeps the fields that both kinds have and where it leads to;
 * what only the cases of a branch led to is led to no more.
 *
 * @problem step-missing, already-that-kind
 */
export function replaceKind(document: PolicyDocument, { step: id, kind }: ReplaceKind): Answer {
  const step = stepOf(document, id)
  if (step === undefined) return stepMissing(id)
  if (step.kind === kind) return refused({ code: 'already-that-kind', step: id })
  const before = mainExit(document, id)?.to ?? null
  const made = newStep(document, kind, undefined)
  const replaced = withStep(made.document, id, keeping(made.step, step))
  const main = mainExit(replaced, id)
  const led = main === undefined ? replaced : withExit(replaced, main, before)
  return aboutStep(led, id, { name: kind })
}

const own: ReadonlySet<string> = new Set(['kind', 'next', 'cases', 'otherwise'])

/** A step with the fields of another that fit it. */
function keeping(step: Step, other: Step): Step {
  return Object.entries(other)
    .filter(([field]) => !own.has(field))
    .reduce<Step>((so, [field, value]) => {
      const read = readStep('', withValue(so, [field], value))
      return read.ok ? read.value : so
    }, step)
}
