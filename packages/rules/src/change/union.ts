import { startPosition } from '../claim/state.ts'
import { type Exit, type ExitAt, exitsOf } from '../outline/exits.ts'
import type { PolicyDocument, Step } from '../policy/document.ts'
import { withStepIds } from '../policy/step-id.ts'
import type { BranchCase, Change } from './change.ts'
import { changesBetween } from './diff.ts'
import { type Aligned, casesGone, type FormerExit, formerExits } from './former-exits.ts'
import { own } from './own.ts'
import { stepRenames } from './renames.ts'

/** What became of a step or an exit between two documents. */
export type UnionMark = 'added' | 'removed' | 'changed'

/** An exit, and what became of it. */
export type MarkedExit = ExitAt & { readonly mark: UnionMark }

/**
 * Two policy documents as one. What is not marked is the same in both.
 *
 * Steps have the ids of the new document, those that are gone their old ones. What is about the policy as
 * a whole, its `always` entries too, is marked at `start`.
 */
export type Union = {
  /** The new document, with the steps and the cases that are gone. */
  readonly document: PolicyDocument
  readonly steps: ReadonlyMap<string, UnionMark>
  /** An exit that leads elsewhere than before is `added`; `changed` is a case that asks for something else. */
  readonly exits: readonly MarkedExit[]
  /** Where exits led and no longer do. Those of a removed step lead there in the document itself. */
  readonly gone: readonly Exit[]
}

/** Two policy documents as one, with what `changesBetween` says of each step and exit. */
export function unionOf(before: PolicyDocument, after: PolicyDocument): Union {
  const old = withStepIds(before, stepRenames(before, after))
  const removed = Object.entries(old.steps).filter(([id]) => own(after.steps, id) === undefined)
  const kept = Object.entries(after.steps).map(([id, step]): [string, Step] => [
    id,
    withCases(step, casesGone(id, { old, after })),
  ])
  const document = { ...after, steps: Object.fromEntries([...kept, ...removed]) }
  const steps = stepMarks(changesBetween(before, after), document)
  const ids = [startPosition, ...Object.keys(document.steps)]
  const both = ids.map((id) => exitsAt(id, steps.get(id), { document, old, after }))
  return {
    document,
    steps,
    exits: both.flatMap(({ exits }) => exits),
    gone: both.flatMap(({ gone }) => gone),
  }
}

/** The steps of a document that a change is about; `start` where it is about the policy as a whole. */
export function stepsOfChange(change: Change, document: PolicyDocument): readonly string[] {
  if (change.kind === 'template-changed') {
    const users = Object.entries(document.steps)
      .filter(([, step]) => 'template' in step && step.template === change.template)
      .map(([id]) => id)
    return users.length === 0 ? [startPosition] : users
  }
  const { step } = change
  return step === null || own(document.steps, step) === undefined ? [startPosition] : [step]
}

function stepMarks(
  changes: readonly Change[],
  document: PolicyDocument,
): ReadonlyMap<string, UnionMark> {
  const marks = new Map<string, UnionMark>()
  for (const change of changes) {
    // A way that leads elsewhere is marked as such: the step says what it said.
    if (change.kind === 'reconnected') continue
    for (const id of stepsOfChange(change, document)) {
      const known = marks.get(id)
      if (known === undefined || known === 'changed') marks.set(id, markOf(change))
    }
  }
  return marks
}

function markOf({ kind }: Change): UnionMark {
  if (kind === 'step-added') return 'added'
  return kind === 'step-removed' ? 'removed' : 'changed'
}

/** A branch with more cases, behind those that are there: these keep their places. */
const withCases = (step: Step, more: readonly BranchCase[]): Step =>
  step.kind === 'branch' && more.length > 0 ? { ...step, cases: [...step.cases, ...more] } : step

type Sides = Aligned & { readonly document: PolicyDocument }

/** The marks of the exits of a step, and where they led and no longer do. */
function exitsAt(
  id: string,
  mark: UnionMark | undefined,
  sides: Sides,
): Pick<Union, 'exits' | 'gone'> {
  const exits = exitsOf(sides.document, id)
  if (mark === 'added' || mark === 'removed')
    return { exits: exits.map(({ step, exit }) => ({ step, exit, mark })), gone: [] }
  const former = new Map(formerExits(id, sides).map((one) => [one.exit, one]))
  const current = new Map(exitsOf(sides.after, id).map(({ exit, to }) => [exit, to]))
  return {
    exits: exits.flatMap(({ step, exit, to }) => {
      const found = exitMark({ former: former.get(exit), to: current.get(exit), drawnTo: to })
      return found === null ? [] : [{ step, exit, mark: found }]
    }),
    gone: [...former].flatMap(([exit, { to }]) => {
      const drawn = exits.find((one) => one.exit === exit)
      return to === null || drawn?.to === to ? [] : [{ step: id, exit, to }]
    }),
  }
}

type MarkOfExit = {
  readonly former: FormerExit | undefined
  /** Where it leads in the new document; absent for one that is gone. */
  readonly to: string | null | undefined
  readonly drawnTo: string | null
}

function exitMark({ former, to, drawnTo }: MarkOfExit): UnionMark | null {
  if (to === undefined) return 'removed'
  if (former === undefined) return 'added'
  if (former.to !== to) {
    if (to !== null) return 'added'
    return former.to === drawnTo ? 'removed' : 'changed'
  }
  return former.isAskedAlike ? null : 'changed'
}
