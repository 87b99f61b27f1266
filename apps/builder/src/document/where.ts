import { ok, type PolicyDocument, type Result, refused, startPosition } from '@forfall/rules'
import type { CommandProblem } from './commands/problem.ts'
import { stepOf } from './content.ts'
import { type Exit, type ExitAt, type ExitName, exitAt, mainExit } from './exits.ts'
import { exitsTo } from './reach.ts'

/**
 * Where steps are put. `after` a branch is on its exit `otherwise`. `before` a step takes all that leads
 * to it. `loose` steps are led to by nothing.
 */
export type Where =
  | { readonly kind: 'after' | 'before'; readonly step: string }
  | { readonly kind: 'exit'; readonly step: string; readonly exit: ExitName }
  | { readonly kind: 'loose' }

/** A place between steps: the exits that are led to what is put there, and where that leads on. */
export type Gap = { readonly from: readonly ExitAt[]; readonly to: string | null }

/**
 * The gap a place stands for in a document.
 *
 * @problem step-missing, exit-missing, or leads-nowhere for a place after a stop
 */
export function gapAt(document: PolicyDocument, where: Where): Result<Gap, CommandProblem> {
  if (where.kind === 'loose') return ok({ from: [], to: null })
  const { step } = where
  if (step !== startPosition && stepOf(document, step) === undefined)
    return refused({ code: 'step-missing', step })
  if (where.kind === 'exit') {
    const exit = exitAt(document, where)
    return exit === undefined
      ? refused({ code: 'exit-missing', step, exit: where.exit })
      : ok(gapOn(exit))
  }
  if (where.kind === 'before') {
    if (step === startPosition) return refused({ code: 'already-first', step })
    return ok({ from: exitsTo(document, step), to: step })
  }
  const main = mainExit(document, step)
  return main === undefined ? refused({ code: 'leads-nowhere', step }) : ok(gapOn(main))
}

const gapOn = ({ step, exit, to }: Exit): Gap => ({ from: [{ step, exit }], to })
