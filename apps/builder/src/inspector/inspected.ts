import { type AlwaysEntry, type PolicyDocument, type Step, startPosition } from '@forfall/rules'
import { stepOf } from '../document/content.ts'

/** What a person looks at, by what is selected. */
export type Inspected =
  | { readonly kind: 'step'; readonly id: string; readonly step: Step }
  | { readonly kind: 'entry'; readonly id: string; readonly entry: AlwaysEntry }
  | { readonly kind: 'steps'; readonly ids: readonly string[] }
  /** The beginning, or nothing at all: the policy as a whole. */
  | { readonly kind: 'policy'; readonly isStart: boolean }

/** What a selection stands for in a document. Ids that are not there any more count for nothing. */
export function inspectedOf(document: PolicyDocument, selection: readonly string[]): Inspected {
  const there = selection.filter(
    (id) => id === startPosition || stepOf(document, id) !== undefined || entryOf(document, id),
  )
  const steps = there.filter((id) => stepOf(document, id) !== undefined)
  if (steps.length > 1) return { kind: 'steps', ids: steps }
  const id = there.at(-1)
  if (id === undefined || id === startPosition)
    return { kind: 'policy', isStart: id === startPosition }
  const step = stepOf(document, id)
  if (step !== undefined) return { kind: 'step', id, step }
  const entry = entryOf(document, id)
  return entry === undefined ? { kind: 'policy', isStart: false } : { kind: 'entry', id, entry }
}

/** The `always` entry of an id. */
const entryOf = ({ always }: PolicyDocument, id: string): AlwaysEntry | undefined =>
  always.find((entry) => entry.id === id)
