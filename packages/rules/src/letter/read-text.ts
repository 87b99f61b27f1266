import { letterVariables } from './variables.ts'

/** A place in a text; lines and columns count from 1. */
export type TextPlace = { readonly line: number; readonly column: number }

/** What is wrong with the text of a letter, where. The code is stable. */
export type TextProblem = TextPlace & {
  readonly code: 'unknown-variable' | 'unknown-filter' | 'unknown-tag' | 'not-closed' | 'unreadable'
  /** What it is about: a name, or what the reader of templates says. */
  readonly about: string
}

/** A text that was read: the variables it asks for, and what is wrong with it. */
export type ReadText = {
  readonly used: ReadonlySet<string>
  readonly problems: readonly TextProblem[]
}

/** Reads the text of a letter as the one who sends it will. */
export type TextReader = (text: string) => ReadText

/** As much of LiquidJS as is needed to read a text without writing it out. */
export type Liquid<Parsed> = {
  readonly parse: (text: string) => Parsed[]
  readonly analyzeSync: (
    parsed: Parsed[],
    options: { readonly partials: false },
  ) => { readonly globals: { readonly [name: string]: readonly Variable[] } }
}

type Variable = {
  readonly segments: readonly unknown[]
  readonly location: { readonly row: number; readonly col: number }
}

/** So many texts are kept as they were read; a policy seldom has more. */
const keptMax = 200

/** A reader of texts, which reads each text once. @param liquid made with `letterReading` */
export function textReader<Parsed>(liquid: Liquid<Parsed>): TextReader {
  const known = new Map<string, ReadText>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const read = readWith(liquid, text)
    if (known.size >= keptMax) known.clear()
    known.set(text, read)
    return read
  }
}

const variables: ReadonlySet<string> = new Set(letterVariables.map(({ name }) => name))

function readWith<Parsed>(liquid: Liquid<Parsed>, text: string): ReadText {
  try {
    const { globals } = liquid.analyzeSync(liquid.parse(text), { partials: false })
    const found = Object.values(globals).flatMap((uses) => uses.map(namedVariable))
    const problems = found.filter(({ about }) => !variables.has(about))
    return { used: new Set(found.map(({ about }) => about)), problems }
  } catch (error) {
    return { used: new Set(), problems: [textProblemOf(error)] }
  }
}

const namedVariable = ({ segments, location }: Variable): TextProblem => ({
  code: 'unknown-variable',
  about: segments.map(String).join('.'),
  line: location.row,
  column: location.col,
})

const patterns: readonly (readonly [TextProblem['code'], RegExp])[] = [
  ['unknown-tag', /^tag "(.+?)" not found/],
  ['unknown-filter', /^undefined filter: (.+?)(?:,|$)/],
  ['unknown-variable', /^undefined variable: (.+?)(?:,|$)/],
  ['not-closed', /^(?:output|tag) "?(.+?)"? not closed/],
]

/** What LiquidJS threw at a text, as a problem of that text. */
export function textProblemOf(error: unknown): TextProblem {
  const message = error instanceof Error ? error.message : String(error)
  const [line, column] = /, line:(\d+), col:(\d+)/.exec(message)?.slice(1).map(Number) ?? []
  const place = { line: line ?? 1, column: column ?? 1 }
  for (const [code, pattern] of patterns) {
    const about = pattern.exec(message)?.[1]
    if (about !== undefined) return { code, about, ...place }
  }
  return { code: 'unreadable', about: message.replace(/, line:.*$/s, ''), ...place }
}
