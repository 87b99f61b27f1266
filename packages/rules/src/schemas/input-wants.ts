import type { z } from 'zod'
import { type RuleId, ruleOf } from './own-rules.ts'

/** What input would have to be at a place, as data: what its sentence in a language is made of. */
export type InputWants =
  | { readonly kind: 'no-such-key' }
  | { readonly kind: 'known-form' }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'type'; readonly type: string }
  /** `bound` inclusive. */
  | {
      readonly kind: 'least' | 'most'
      readonly of: 'number' | 'signs' | 'items'
      readonly bound: number
    }
  | { readonly kind: 'rule'; readonly rule: RuleId }
  /** The format of a document: the one that was found, and the newest that is read. */
  | { readonly kind: 'format'; readonly found: number; readonly known: number }
  /** Said by the reader of schemas, in English. */
  | { readonly kind: 'other'; readonly text: string }

/** What was expected where a schema found something else. */
export function wantsOf(issue: z.core.$ZodIssue): InputWants {
  switch (issue.code) {
    case 'unrecognized_keys':
      return { kind: 'no-such-key' }
    case 'invalid_union':
      return { kind: 'known-form' }
    case 'invalid_value':
      return { kind: 'one-of', values: issue.values.map(String) }
    case 'invalid_type':
      return { kind: 'type', type: issue.expected }
    case 'too_small':
      return sized('least', issue.origin, bound(issue.minimum, issue.inclusive === false ? 1 : 0))
    case 'too_big':
      return sized('most', issue.origin, bound(issue.maximum, issue.inclusive === false ? -1 : 0))
    default:
      return ruled(issue.message)
  }
}

/** Bounds are of whole numbers: what is above 0 is 1 at least. */
const bound = (limit: number | bigint, more: number): number => Number(limit) + more

function sized(kind: 'least' | 'most', origin: string, limit: number): InputWants {
  if (origin === 'string') return { kind, of: 'signs', bound: limit }
  return { kind, of: origin === 'number' || origin === 'int' ? 'number' : 'items', bound: limit }
}

function ruled(message: string): InputWants {
  const rule = ruleOf(message)
  return rule === null ? { kind: 'other', text: message } : { kind: 'rule', rule }
}
