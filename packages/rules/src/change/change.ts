import type { Waiver } from '../lint/waivers.ts'
import type { Condition } from '../policy/condition.ts'
import type { AlwaysEntry, Step, StepKind } from '../policy/document.ts'
import type { Language } from '../schemas/scalars.ts'

/** What a change touches, in the order in which readers want to hear of it. */
export const changeGroups = [
  'timing',
  'money',
  'contacts',
  'conditions',
  'structure',
  'texts',
] as const

/** What a change touches. */
export type ChangeGroup = (typeof changeGroups)[number]

/** A case of a branch. */
export type BranchCase = Extract<Step, { kind: 'branch' }>['cases'][number]

/**
 * A change between two policy documents. `step` is the id in the new document, or in the old one for
 * what is gone; it is that of a step or of an `always` entry, and `null` for the document itself.
 * `before` and `after` are `null` where there is nothing.
 */
type Of<Kind extends string, Value, More = unknown> = {
  readonly kind: Kind
  readonly group: ChangeGroup
  readonly step: string | null
  /** Path inside the step, or inside the document. */
  readonly field: string | null
  readonly before: Value | null
  readonly after: Value | null
} & More

/** The steps around one: what leads to it (`start` included), and where it leads. */
export type Around = { readonly from: readonly string[]; readonly to: readonly string[] }

/** A change between two policy documents, by kind. */
export type Change =
  | Of<'step-added' | 'step-removed', Step, Around>
  /** The same step under another id. */
  | Of<'step-renamed' | 'entry-renamed', string>
  | Of<'step-kind-changed', Step, { readonly kinds: readonly [StepKind, StepKind] }>
  /** A way that leads elsewhere: `field` is `start`, `next`, `otherwise` or `cases.<index>.next`. */
  | Of<'reconnected', string, { readonly when: Condition | null }>
  | Of<'step-field-changed' | 'entry-field-changed' | 'policy-field-changed', unknown>
  /** A text of a step, an entry or the policy in one language. */
  | Of<'text-changed', string, { readonly language: Language }>
  | Of<'case-added' | 'case-removed' | 'case-changed', BranchCase>
  | Of<'cases-reordered', readonly BranchCase[]>
  | Of<'entry-added' | 'entry-removed', AlwaysEntry>
  | Of<'entries-reordered', readonly string[]>
  | Of<'waiver-added' | 'waiver-removed' | 'waiver-changed', Waiver>
  /** The same waivers in another order, which means nothing but makes another hash. */
  | Of<'waivers-reordered', readonly Waiver[]>
  /** A letter's text in one language; `field` is `subject` or `body`, `null` for all of it. */
  | Of<
      'template-changed',
      string,
      { readonly template: string; readonly language: Language | null }
    >

/** A change of one kind. */
export type ChangeOf<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>
