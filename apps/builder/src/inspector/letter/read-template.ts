import { letterReading, letterVariables } from '@forfall/rules'
import { Liquid, type Template } from 'liquidjs'

/** A place in a text; lines and columns count from 1. */
export type TextPlace = { readonly line: number; readonly column: number }

/** What is wrong with the text of a letter, where. */
export type TextProblem = TextPlace & {
  readonly code: 'unknown-variable' | 'unknown-filter' | 'unknown-tag' | 'not-closed' | 'unreadable'
  /** What it is about: a name, or what the reader of templates says. */
  readonly about: string
}

/** A text that was read: what it asks for, and what is wrong with it. */
export type ReadText = {
  readonly used: ReadonlySet<string>
  readonly problems: readonly TextProblem[]
}

const liquid = new Liquid(letterReading)

const known: ReadonlySet<string> = new Set(letterVariables.map(({ name }) => name))

/** Reads the text of a letter as the one who sends it will read it. */
export function readTemplate(text: string): ReadText {
  const parsed = attempted(() => liquid.parse(text))
  if (!parsed.ok) return { used: new Set(), problems: [parsed.problem] }
  const found = attempted(() => variablesIn(parsed.value))
  if (!found.ok) return { used: new Set(), problems: [found.problem] }
  const problems = found.value
    .filter(({ name }) => !known.has(name))
    .map(({ name, line, column }) => ({
      code: 'unknown-variable' as const,
      about: name,
      line,
      column,
    }))
  return { used: new Set(found.value.map(({ name }) => name)), problems }
}

/** The text of a letter with its values in place; or what is wrong with it. */
export function writeTemplate(
  text: string,
  values: object,
):
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: TextProblem } {
  return attempted(() => String(liquid.parseAndRenderSync(text, values)).trim())
}

type Variable = TextPlace & { readonly name: string }

function variablesIn(parsed: Template[]): readonly Variable[] {
  const { globals } = liquid.analyzeSync(parsed, { partials: false })
  return Object.values(globals).flatMap((uses) =>
    uses.map(({ segments, location }) => ({
      name: segments.map(String).join('.'),
      line: location.row,
      column: location.col,
    })),
  )
}

type Attempt<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: TextProblem }

/** The reader of templates throws what is wrong with a text. */
function attempted<Value>(read: () => Value): Attempt<Value> {
  try {
    return { ok: true, value: read() }
  } catch (error) {
    return { ok: false, problem: problemOf(error) }
  }
}

const patterns: readonly (readonly [TextProblem['code'], RegExp])[] = [
  ['unknown-tag', /^tag "(.+?)" not found/],
  ['unknown-filter', /^undefined filter: (.+?)(?:,|$)/],
  ['unknown-variable', /^undefined variable: (.+?)(?:,|$)/],
  ['not-closed', /^(?:output|tag) "?(.+?)"? not closed/],
]

function problemOf(error: unknown): TextProblem {
  const message = error instanceof Error ? error.message : String(error)
  const [line, column] = /, line:(\d+), col:(\d+)/.exec(message)?.slice(1).map(Number) ?? []
  const place = { line: line ?? 1, column: column ?? 1 }
  for (const [code, pattern] of patterns) {
    const about = pattern.exec(message)?.[1]
    if (about !== undefined) return { code, about, ...place }
  }
  return { code: 'unreadable', about: message.replace(/, line:.*$/s, ''), ...place }
}

/** Where a place is in a text, counted in characters from its beginning. */
export function offsetOf(text: string, { line, column }: TextPlace): number {
  const before = text.split('\n').slice(0, line - 1)
  return before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1
}
