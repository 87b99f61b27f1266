import { readFileSync } from 'node:fs'
import { type Case, type InputProblem, readCase } from '@forfall/rules'
import { type Document, isNode, LineCounter, parseAllDocuments } from 'yaml'

/** A scenario or an oracle, and the place in a file where it stands. */
export type SuiteCase = { readonly path: string; readonly line: number; readonly content: Case }

/** A file of scenarios and oracles as far as it could be read. */
export type SuiteFile = {
  readonly path: string
  /** The schema its first comment names for editors, as written there. */
  readonly schema: string | null
  readonly cases: readonly SuiteCase[]
  /** One sentence for each place that is no YAML or does not fit the schema: `line: …`. */
  readonly problems: readonly string[]
}

/** Reads a file of scenarios and oracles, one to a YAML document. Nothing in it is passed over. */
export function readSuiteFile(path: string): SuiteFile {
  const text = readFileSync(path, 'utf8')
  const lines = new LineCounter()
  const documents = parseAllDocuments(text, { version: '1.2', strict: true, lineCounter: lines })
  const read = [...documents].map((document) => readDocument(document, { path, lines }))
  return {
    path,
    schema: /^# yaml-language-server: \$schema=(\S+)/m.exec(text)?.[1] ?? null,
    cases: read.flatMap((one) => one.cases),
    problems: read.flatMap((one) => one.problems),
  }
}

function readDocument(
  document: Document,
  { path, lines }: { readonly path: string; readonly lines: LineCounter },
): Pick<SuiteFile, 'cases' | 'problems'> {
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0)
    return {
      cases: [],
      problems: faults.map(({ pos, message }) => {
        const [sentence = message] = message.split(' at line ')
        return `${lines.linePos(pos[0]).line}: ${sentence}`
      }),
    }
  const read = readCase(document.toJS())
  if (read.ok)
    return {
      cases: [{ path, line: lineAt(document, [], lines), content: read.value }],
      problems: [],
    }
  return { cases: [], problems: read.problem.map((one) => problemText(one, document, lines)) }
}

function problemText(problem: InputProblem, document: Document, lines: LineCounter): string {
  const { found, expected } = problem
  const place = problem.path.length === 0 ? 'document' : problem.path.join('.')
  const line = lineAt(document, problem.path, lines)
  return `${line}: ${place}: found ${found}, expected ${expected}`
}

/** The line of the node a path leads to, or of the last node on the way that is there. */
function lineAt(document: Document, path: readonly string[], lines: LineCounter): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(keysOf(path, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

/** Places in lists are numbers to the parser. */
const keysOf = (path: readonly string[], length: number): readonly (string | number)[] =>
  path.slice(0, length).map((key) => (/^\d+$/.test(key) ? Number(key) : key))
