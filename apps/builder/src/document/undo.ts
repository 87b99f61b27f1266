import type { Patch } from 'immer'
import type { Focus } from './commands/outcome.ts'
import type { Label } from './commands/run-command.ts'
import { type DraftContent, stepOf } from './content.ts'
import type { Entry, Kept } from './history.ts'
import { withPatches } from './patches.ts'

/** A draft after a step back or forth, with what was undone or done again. */
export type Stepped = Kept & { readonly label: Label; readonly focus: Focus }

/** The draft with its last change undone; `null` where there is none. */
export function undone({ content, history }: Kept): Stepped | null {
  const entry = history.past.at(-1)
  if (entry === undefined) return null
  const now = withPatches(content, entry.backward)
  return {
    content: now,
    history: {
      ...history,
      past: history.past.slice(0, -1),
      future: [...history.future, sealed(entry)],
    },
    label: entry.label,
    focus: focusOf(entry.backward, now),
  }
}

/** The draft with what was undone last done again; `null` where there is nothing. */
export function redone({ content, history }: Kept): Stepped | null {
  const entry = history.future.at(-1)
  if (entry === undefined) return null
  return {
    content: withPatches(content, entry.forward),
    history: {
      ...history,
      past: [...history.past, entry],
      future: history.future.slice(0, -1),
    },
    label: entry.label,
    focus: entry.focus,
  }
}

/**
 * The draft as it was right after a step, or as it came for `null`. `null` where there is no such step,
 * or the draft stands there already.
 */
export function jumped(kept: Kept, point: number | null): Stepped | null {
  const distance = distanceTo(kept, point)
  const step = distance < 0 ? undone : redone
  let stepped: Stepped | null = null
  for (let count = 0; count < Math.abs(distance); count += 1) stepped = step(stepped ?? kept)
  return stepped
}

/** How many steps forth, or back below zero, a point is away; 0 where it is not there. */
function distanceTo({ history: { past, future } }: Kept, point: number | null): number {
  if (point === null) return -past.length
  const isPoint = ({ id }: Entry): boolean => id === point
  const inPast = past.findIndex(isPoint)
  if (inPast >= 0) return inPast + 1 - past.length
  const inFuture = future.findIndex(isPoint)
  return inFuture < 0 ? 0 : future.length - inFuture
}

/** A step that takes nothing more in: it was undone in between. */
const sealed = (entry: Entry): Entry => ({ ...entry, merge: null, group: null })

/** The steps that patches touched and that are there: those that came back first. */
function focusOf(patches: readonly Patch[], content: DraftContent): Focus {
  const touched = patches.flatMap(({ op, path }) => {
    const [area, key, step] = path
    const isThere =
      area === 'document' &&
      key === 'steps' &&
      typeof step === 'string' &&
      stepOf(content.document, step) !== undefined
    return isThere ? [{ step, isBack: op === 'add' && path.length === 3 }] : []
  })
  const back = touched.filter(({ isBack }) => isBack)
  const steps = (back.length > 0 ? back : touched).map(({ step }) => step)
  return { steps: [...new Set(steps)], field: null }
}
