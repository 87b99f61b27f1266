import { own } from '../change/own.ts'
import { startPosition } from '../claim/state.ts'
import type { PolicyDocument } from '../policy/document.ts'

/** An exit of a step. The beginning has the exit `next` as well. */
export type ExitName = 'next' | 'otherwise' | `cases.${number}`

/** One exit: of a step, or of `start`. */
export type ExitAt = { readonly step: string; readonly exit: ExitName }

/** An exit, and where it leads. */
export type Exit = ExitAt & {
  /** `null` where it leads to no step that is there: the exit is empty. */
  readonly to: string | null
}

/**
 * The exits of a step, or of `start`, in reading order; none for a stop.
 *
 * A wait or a branch has to lead somewhere by its schema: its empty exit names a step that is not there.
 */
export function exitsOf(document: PolicyDocument, id: string): readonly Exit[] {
  const step = own(document.steps, id)
  if (id === startPosition) return [exit(document, { step: id, exit: 'next' }, document.start)]
  if (step === undefined || step.kind === 'stop') return []
  if (step.kind !== 'branch') return [exit(document, { step: id, exit: 'next' }, step.next)]
  return [
    ...step.cases.map((way, index) =>
      exit(document, { step: id, exit: `cases.${index}` }, way.next),
    ),
    exit(document, { step: id, exit: 'otherwise' }, step.otherwise),
  ]
}

/** Every exit of a policy: that of the beginning, then those of the steps as they are written. */
export const allExits = (document: PolicyDocument): readonly Exit[] =>
  [startPosition, ...Object.keys(document.steps)].flatMap((id) => exitsOf(document, id))

const exit = (document: PolicyDocument, at: ExitAt, to: string | undefined): Exit => ({
  ...at,
  to: to === undefined || own(document.steps, to) === undefined ? null : to,
})
