import {
  ok,
  type PolicyFileContent,
  type PolicyProblem,
  type Result,
  readPolicyFile,
  refused,
} from '@forfall/rules'

/** Why a file is no policy. */
export type FileProblem =
  | { readonly code: 'too-large'; readonly maxBytes: number }
  /** It is neither JSON nor YAML. Lines and columns count from 1. */
  | { readonly code: 'not-readable'; readonly line: number; readonly column: number }
  | { readonly code: 'no-policy'; readonly problems: readonly PolicyProblem[] }

/** A policy with all its texts is far below this. */
const maxBytes = 2_000_000

/**
 * The policy in the text of a file, written as JSON or YAML.
 *
 * @problem too-large, not-readable, no-policy
 */
export async function readFile(text: string): Promise<Result<PolicyFileContent, FileProblem>> {
  if (text.length > maxBytes) return refused({ code: 'too-large', maxBytes })
  // JSON is YAML as well.
  const { parseDocument } = await import('yaml')
  const parsed = parseDocument(text)
  const [error] = parsed.errors
  if (error !== undefined) {
    const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 }
    return refused({ code: 'not-readable', line, column: col })
  }
  const value = plainValue(parsed)
  if (!value.ok) return value
  const read = readPolicyFile(value.value)
  return read.ok ? ok(read.value) : refused({ code: 'no-policy', problems: read.problem })
}

/** What a file says as plain data. One that names itself over and over would never come to an end. */
function plainValue(parsed: { readonly toJS: () => unknown }): Result<unknown, FileProblem> {
  try {
    return ok(parsed.toJS())
  } catch {
    return refused({ code: 'not-readable', line: 1, column: 1 })
  }
}
