import type { LetterKind } from '../../claim/event.ts'
import type { Language } from '../../schemas/scalars.ts'

/** A change to a policy document, as plain JSON. `applyFix` makes it, `fixText` says it. */
export type Fix =
  | {
      readonly kind: 'set-field'
      readonly step: string
      readonly field: string
      readonly value: number | string | { readonly fixedMinor: number }
    }
  /** Steps that nothing else leads to. */
  | { readonly kind: 'remove-steps'; readonly steps: readonly string[] }
  /** Without its only case a branch goes as well: what led to it leads to its `otherwise`. */
  | { readonly kind: 'remove-case'; readonly step: string; readonly case: number }
  | { readonly kind: 'remove-entry'; readonly entry: string }
  | { readonly kind: 'remove-template'; readonly template: string }
  /** Lines put at the end of a letter's text. */
  | {
      readonly kind: 'add-to-text'
      readonly template: string
      readonly language: Language
      readonly text: string
    }
  | { readonly kind: 'remove-waiver'; readonly waiver: number }
  /** A letter, and a wait until its deadline is over, on the ways to a step that come from others. */
  | {
      readonly kind: 'insert-letter'
      readonly before: string
      readonly after: readonly string[]
      readonly letter: LetterKind
      readonly payWithinDays: number
    }

/** The kinds of fixes. Stable. */
export type FixKind = Fix['kind']
