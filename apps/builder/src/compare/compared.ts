import {
  type Change,
  changesBetween,
  type PolicyDocument,
  stepsOfChange,
  type Union,
  unionOf,
} from '@forfall/rules'
import { exitKey, type Overlay } from '../editor-parts/overlay.ts'

/** Two policies, and all that is different between them. */
export type Compared = {
  readonly before: PolicyDocument
  readonly after: PolicyDocument
  readonly changes: readonly PlacedChange[]
  /** Both as one, to be drawn. */
  readonly document: PolicyDocument
  readonly overlay: Overlay
}

/** A change, and the cards it is about. */
export type PlacedChange = Change & { readonly steps: readonly string[] }

/** Compares two policies. */
export function comparedOf(before: PolicyDocument, after: PolicyDocument): Compared {
  const union = unionOf(before, after)
  const { document } = union
  const changes = changesBetween(before, after).map((change) => ({
    ...change,
    steps: stepsOfChange(change, document),
  }))
  return { before, after, changes, document, overlay: overlayOf(union) }
}

const overlayOf = ({ steps, exits, gone }: Union): Overlay => ({
  kind: 'change',
  steps,
  exits: new Map(exits.map(({ step, exit, mark }) => [exitKey(step, exit), mark])),
  gone,
})
