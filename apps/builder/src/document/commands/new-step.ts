import {
  type LetterStep,
  type PolicyDocument,
  type PolicyInput,
  type Step,
  type StepKind,
  stepSchema,
} from '@forfall/rules'
import { stepOf } from '../content.ts'
import { type Exit, freeId } from '../exits.ts'
import { templateFor } from './templates-for.ts'

/** Values of fields by name, as a person or a caller gives them; checked by the schema of the step. */
export type Fields = Readonly<Record<string, unknown>>

type StepInput = PolicyInput['steps'][string]

/** The days a letter gives where nobody says what the law asks for. */
const payWithinDays = 14

/**
 * A new step with what is most often wanted of its kind, and the document with the text its letters
 * need. It leads to nothing yet.
 *
 * @param leadIn the exit it will stand on: what a wait counts from depends on it
 */
export function newStep(
  document: PolicyDocument,
  kind: StepKind,
  leadIn: Exit | undefined,
): { readonly document: PolicyDocument; readonly step: Step } {
  if (!isWritten(kind))
    return { document, step: stepSchema.parse(unwritten(document, kind, leadIn)) }
  const { document: prepared, template } = templateFor(document, kind)
  const step: StepInput =
    kind === 'message'
      ? { kind, channel: 'email', template }
      : { kind, fee: 'statutory-maximum', interest: 'statutory', payWithinDays, template }
  return { document: prepared, step: stepSchema.parse(step) }
}

/** A kind of step that sends a text. */
export type WrittenKind = LetterStep['kind'] | 'message'

const isWritten = (kind: StepKind): kind is WrittenKind =>
  kind === 'remind' || kind === 'notice' || kind === 'demand' || kind === 'message'

function unwritten(
  document: PolicyDocument,
  kind: Exclude<StepKind, WrittenKind>,
  leadIn: Exit | undefined,
): StepInput {
  const open = freeId(document)
  switch (kind) {
    case 'wait':
      return { kind, ...waitAfter(document, leadIn), next: open }
    case 'branch':
      return {
        kind,
        cases: [
          {
            when: { all: [{ fact: 'outstandingMinor', operator: 'lessThan', value: 100_00 }] },
            next: open,
          },
        ],
        otherwise: open,
      }
    case 'hand-over':
      return { kind }
    case 'hold':
      return { kind, reason: 'payment-plan', days: 14 }
    case 'review':
      return { kind, reason: 'late' }
    case 'stop':
      return { kind, reason: 'below-minimum' }
  }
}

/** From the due day at the beginning, from the last day to pay after a letter, else from the step. */
function waitAfter(document: PolicyDocument, leadIn: Exit | undefined) {
  if (leadIn?.step === 'start') return { days: 14, since: 'due-day' } as const
  const before = leadIn === undefined ? undefined : stepOf(document, leadIn.step)
  const isAfterLetter = before !== undefined && 'payWithinDays' in before
  return isAfterLetter
    ? ({ days: 1, since: 'pay-by-day' } as const)
    : ({ days: 14, since: 'step' } as const)
}
