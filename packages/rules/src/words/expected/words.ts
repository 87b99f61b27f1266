import type { RuleId } from '../../schemas/own-rules.ts'

/** Sizes of things that are counted. */
export type SizeWords = { readonly [of in 'number' | 'signs' | 'items']: (bound: number) => string }

/** What was found and expected in a file, in one language. */
export type ExpectedWords = {
  readonly nothing: string
  readonly noSuchKey: string
  readonly knownForm: string
  readonly oneOf: (values: string) => string
  /** By the type as schemas name it; others are told by that name. */
  readonly types: { readonly [type: string]: string }
  readonly least: SizeWords
  readonly most: SizeWords
  readonly rules: { readonly [rule in RuleId]: string }
  readonly format: (format: number) => string
  /** Of a document that a newer program wrote. */
  readonly olderFormat: (known: number) => string
  /** Of a document that is too old to follow. */
  readonly followedFormat: (known: number) => string
}
