import { type PolicyDocument, refused } from '@forfall/rules'
import { stepOf } from '../content.ts'
import { type ExitAt, exitAt, withExit } from '../exits.ts'
import { type Answer, aboutStep, stepMissing } from './outcome.ts'

/** An exit, and the step it is to lead to. */
export type Connect = ExitAt & { readonly to: string }

/**
 * Leads an exit to a step that is there.
 *
 * @problem step-missing, exit-missing
 */
export function connect(document: PolicyDocument, { to, ...at }: Connect): Answer {
  if (exitAt(document, at) === undefined) return refused({ code: 'exit-missing', ...at })
  if (stepOf(document, to) === undefined) return stepMissing(to)
  return aboutStep(withExit(document, at, to), at.step, { field: fieldOf(at) })
}

/**
 * Empties an exit: what it led to stays where it is.
 *
 * @problem exit-missing, exit-empty
 */
export function disconnect(document: PolicyDocument, at: ExitAt): Answer {
  const exit = exitAt(document, at)
  if (exit === undefined) return refused({ code: 'exit-missing', ...at })
  if (exit.to === null) return refused({ code: 'exit-empty', ...at })
  return aboutStep(withExit(document, at, null), at.step, { field: fieldOf(at) })
}

/** The field of a step that an exit is written in. */
const fieldOf = ({ exit }: ExitAt): string => (exit.startsWith('cases.') ? `${exit}.next` : exit)
