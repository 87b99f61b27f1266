import type { PolicyDocument } from '../policy/document.ts'
import { stepName } from '../words/step-words.ts'
import type { Wording } from '../words/wording.ts'
import type { Change } from './change.ts'
import { own } from './own.ts'

/** The two documents a change is between. */
export type ChangedDocuments = { readonly before: PolicyDocument; readonly after: PolicyDocument }

/** What is needed to name what changed. */
export type Means = ChangedDocuments & { readonly wording: Wording }

/** The document that knows a step a way led to: the new one, unless the step is gone. */
export const goneIn = (id: string | null, { before, after }: Means): PolicyDocument =>
  id === null || own(after.steps, id) !== undefined ? after : before

/** Whether a change is about a wait. */
export const isWait = (id: string | null, means: Means): boolean => waitAt(id, means) !== undefined

const waitAt = (id: string | null, { after }: Means) => {
  const step = id === null ? undefined : own(after.steps, id)
  return step?.kind === 'wait' ? step : undefined
}

/** What a change is about, by name. A wait is called by what it comes before. */
export function named(change: Change, means: Means): string {
  const { step } = change
  const wait = waitAt(step, means)
  if (wait === undefined || step === null)
    return stepName(step, documentOf(change, means), means.wording)
  const next = stepName(wait.next, means.after, means.wording)
  const name = means.wording.words.sentences.waitBefore(next)
  const isAlone = !Object.entries(means.after.steps).some(
    ([id, other]) => id !== step && other.kind === 'wait' && other.next === wait.next,
  )
  return isAlone ? name : `${name} (${step})`
}

const documentOf = (change: Change, { before, after }: Means): PolicyDocument =>
  change.after === null && change.kind === 'entry-removed' ? before : after
