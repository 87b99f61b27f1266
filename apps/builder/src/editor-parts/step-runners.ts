import type { PolicyDocument } from '@forfall/rules'
import { usualEntry } from '../document/commands/entries.ts'
import { downstreamOf, orderOf, upstreamOf } from '../document/derived/flow.ts'
import type { Where } from '../document/where.ts'
import type { Spot } from './spot-menu.tsx'
import type { StepActionId } from './step-actions.ts'
import type { StepClipboard } from './use-clipboard.ts'
import type { Do } from './use-do.ts'

/** What a person is being asked: what to do with steps, which kind, or which place. */
export type Asked =
  | { readonly kind: 'menu'; readonly at: Spot }
  | { readonly kind: 'add'; readonly at: Spot; readonly where: Where }
  | { readonly kind: 'replace'; readonly at: Spot; readonly step: string }
  | { readonly kind: 'move'; readonly step: string }

/** What the actions work with. */
export type RunMeans = {
  readonly document: PolicyDocument
  /** The chosen steps. */
  readonly steps: readonly string[]
  /** The one in focus, or `start`. */
  readonly step: string
  readonly act: Do
  readonly clipboard: StepClipboard
  readonly select: (ids: readonly string[]) => void
  readonly toggleBranch: (step: string) => void
  readonly ask: (asked: Asked) => void
  readonly connect: (step: string) => void
  readonly spotOf: (step: string) => Spot
}

/** What each action does. */
export const stepRunners: { readonly [id in StepActionId]: (means: RunMeans) => void } = {
  'add-after': ({ ask, spotOf, step }) =>
    ask({ kind: 'add', at: spotOf(step), where: { kind: 'after', step } }),
  'add-before': ({ ask, spotOf, step }) =>
    ask({ kind: 'add', at: spotOf(step), where: { kind: 'before', step } }),
  connect: ({ connect, step }) => connect(step),
  'add-always': ({ act }) => act('add-entry', usualEntry),
  'replace-kind': ({ ask, spotOf, step }) => ask({ kind: 'replace', at: spotOf(step), step }),
  'move-earlier': ({ act, step }) => act('move-earlier', { step }),
  'move-later': ({ act, step }) => act('move-later', { step }),
  'move-to': ({ ask, step }) => ask({ kind: 'move', step }),
  cut: ({ clipboard }) => clipboard.cut(),
  copy: ({ clipboard }) => clipboard.copy(),
  paste: ({ clipboard }) => clipboard.paste(),
  duplicate: ({ act, steps }) => act('duplicate-steps', { steps }),
  'select-all': ({ select, document }) => select(orderOf(document)),
  'select-upstream': ({ select, document, step }) => select([...upstreamOf(document, step), step]),
  'select-downstream': ({ select, document, step }) =>
    select([...downstreamOf(document, step), step]),
  'toggle-branch': ({ toggleBranch, step }) => toggleBranch(step),
  delete: ({ act, steps }) => act('delete-steps', { steps }),
  'delete-branch': ({ act, steps }) => act('delete-branch', { steps }),
}
