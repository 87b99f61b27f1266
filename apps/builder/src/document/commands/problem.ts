import type { ExitName } from '../exits.ts'

/** Why a command is not done. The codes are stable; nothing was changed. */
export type CommandProblem =
  | {
      readonly code:
        | 'step-missing'
        /** A stop leads nowhere, so nothing can come after it. */
        | 'leads-nowhere'
        /** A step cannot be moved to a place inside of what is moved. */
        | 'place-inside'
        | 'already-first'
        | 'already-last'
        | 'already-that-kind'
      readonly step: string
    }
  | {
      readonly code: 'exit-missing' | 'exit-empty'
      readonly step: string
      readonly exit: ExitName
    }
  | { readonly code: 'no-branch'; readonly step: string }
  | { readonly code: 'case-missing'; readonly step: string; readonly case: number }
  | { readonly code: 'entry-missing'; readonly entry: string }
  | { readonly code: 'template-missing' | 'template-taken'; readonly template: string }
  | {
      readonly code: 'template-in-use'
      readonly template: string
      readonly steps: readonly string[]
    }
  | { readonly code: 'scenario-missing' | 'scenario-taken'; readonly scenario: string }
  | { readonly code: 'waiver-missing'; readonly finding: string }
  | { readonly code: 'nothing-chosen' | 'fix-does-not-fit' }
  | { readonly code: 'id-taken' | 'not-an-id'; readonly id: string }
  /** It has a command of its own, or is not for people to set. */
  | { readonly code: 'field-not-settable'; readonly field: string }
  /** What the clipboard holds was written by a newer program. */
  | { readonly code: 'clip-format-not-known'; readonly format: number }
  | InvalidValue

/** A value that the schema refuses, and what it wants instead. */
export type InvalidValue = {
  readonly code: 'invalid-value' | 'not-a-clip'
  readonly step: string | null
  readonly field: string | null
  readonly found: string
  readonly expected: string
}
