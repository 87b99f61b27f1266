import type { z } from 'zod'
import { type InputWants, wantsOf } from './input-wants.ts'

/** Where input does not fit its schema, what stands there and what was expected. */
export type InputProblem = {
  readonly path: readonly string[]
  readonly found: string
  readonly expected: string
  readonly isUnknownKey: boolean
  readonly wants: InputWants
}

/** The places at which input does not fit a schema, as people need to read them. */
export function inputProblems(error: z.ZodError, input: unknown): readonly InputProblem[] {
  return error.issues.flatMap((issue) => leaves(issue)).map((issue) => problemOf(issue, input))
}

type Issue = z.core.$ZodIssue

/** The issues inside a union whose every form failed: those of the form that came closest. */
function leaves(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const fitsButForKeys = misspelt(issue)
  if (fitsButForKeys !== undefined) return fitsButForKeys
  const deepest = issue.errors
    .map((issues) => ({
      issues,
      depth: Math.max(0, ...issues.map(({ path }) => path.length)),
      unknownKeys: unknownKeysIn(issues),
    }))
    .reduce((best, one) => (isCloser(one, best) ? one : best))
  if (deepest.depth === 0) return [issue]
  return deepest.issues
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
    .flatMap(leaves)
}

type Form = { readonly depth: number; readonly unknownKeys: number }

/** Of two forms that fail equally deep, the one that knows more of the keys was meant. */
const isCloser = (one: Form, other: Form): boolean =>
  one.depth > other.depth || (one.depth === other.depth && one.unknownKeys < other.unknownKeys)

const unknownKeysIn = (issues: readonly Issue[]): number =>
  issues.reduce(
    (count, issue) => count + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0),
    0,
  )

/** The issues of the form that would fit but for keys it does not know. */
function misspelt(issue: z.core.$ZodIssueInvalidUnion): readonly Issue[] | undefined {
  return issue.errors
    .find((issues) => issues.every(({ code }) => code === 'unrecognized_keys'))
    ?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
}

function problemOf(issue: Issue, input: unknown): InputProblem {
  const isUnknownKey = issue.code === 'unrecognized_keys'
  return {
    path: issue.path.map(String),
    found: shortened(isUnknownKey ? issue.keys.join(', ') : valueAt(input, issue.path)),
    expected: isUnknownKey ? 'no such key' : expectation(issue),
    isUnknownKey,
    wants: wantsOf(issue),
  }
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`
  if (issue.code === 'invalid_union') return 'one of the forms the format knows'
  return issue.message
    .replace(/^Invalid input: /, '')
    .replace(/, received .*$/, '')
    .replace(/^expected /, '')
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  )
}

/** What is found where a key is missing. What stands there in quotes is a text. */
export const nothingFound = 'nothing'

function shortened(value: unknown): string {
  if (value === undefined) return nothingFound
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
