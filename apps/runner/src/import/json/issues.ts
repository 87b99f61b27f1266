import type { z } from 'zod'
import type { Collector, Where } from '../collector.ts'
import { type ImportProblemCode, quoted } from '../problems.ts'

type Issue = z.core.$ZodIssue

/** Reports what a record lacks or has too much, each at its place. */
export function reportIssues(
  issues: readonly Issue[],
  record: { readonly value: unknown; readonly whereIs: (path: readonly PropertyKey[]) => Where },
  collector: Collector,
): void {
  for (const issue of issues) {
    const found = valueAt(record.value, issue.path)
    collector.problem(codeOf(issue, found), record.whereIs(issue.path), {
      found: describe(issue, found),
      expected: expectedOf(issue),
    })
  }
}

function codeOf(issue: Issue, found: unknown): ImportProblemCode {
  const field = issue.path.at(-1)
  if (issue.code === 'unrecognized_keys') return 'json-shape'
  if (found === undefined) return field === 'due' ? 'due-date-missing' : 'field-missing'
  if (typeof field === 'string' && days.has(field)) return 'date-invalid'
  return issue.code === 'too_big' ? 'field-too-long' : 'field-invalid'
}

const days: ReadonlySet<string> = new Set(['issued', 'due', 'on', 'until', 'aroseOn', 'sentOn'])

function describe(issue: Issue, found: unknown): string | null {
  if (issue.code === 'unrecognized_keys') return `the keys ${issue.keys.map(quoted).join(', ')}`
  if (found === undefined) return null
  if (issue.code === 'too_big' && typeof found === 'string') return `${found.length} characters`
  return quoted(typeof found === 'string' ? found : (JSON.stringify(found) ?? ''))
}

function expectedOf(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return 'only documented keys'
  return issue.message.replace(/^Invalid input: expected /, '').replace(/^expected /, '')
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = value
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined
    at = Object.entries(at).find(([key]) => key === String(step))?.[1]
  }
  return at
}
