import {
  type InputProblem,
  ok,
  type Result,
  refused,
  type Scenario,
  type ScenarioInput,
  writtenScenario,
} from '@forfall/rules'
import type { Document, LineCounter, Node, YAMLMap } from 'yaml'
import { readScenario } from '../runs/run.ts'

/** Something in a text that is no scenario. Lines count from 1. */
export type TextProblem = { readonly line: number } & (
  | { readonly code: 'no-yaml' }
  | { readonly code: 'does-not-fit'; readonly problem: InputProblem }
)

/** A part of a file: a scenario, an oracle, which tests no policy, or neither. */
export type FilePart =
  | { readonly kind: 'scenario'; readonly line: number; readonly scenario: Scenario }
  | { readonly kind: 'oracle'; readonly line: number }
  | { readonly kind: 'unreadable'; readonly problems: readonly TextProblem[] }

/** Scenarios as a file of YAML, one to a document. */
export async function scenariosFile(scenarios: readonly ScenarioInput[]): Promise<string> {
  const { stringify } = await import('yaml')
  return scenarios.map((one) => stringify(one, { lineWidth: 100 })).join('---\n')
}

/** A scenario as text. */
export const scenarioText = (scenario: ScenarioInput): Promise<string> => scenariosFile([scenario])

/** The parts of a file of scenarios and oracles, in order. Nothing in it is passed over. */
export async function readScenariosFile(text: string): Promise<readonly FilePart[]> {
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  const documents = yaml.parseAllDocuments(text, {
    version: '1.2',
    strict: true,
    lineCounter: lines,
  })
  return [...documents]
    .filter((document) => document.contents !== null || document.errors.length > 0)
    .map((document) => partOf(document, lines))
}

/**
 * The scenario in a text.
 *
 * @problem every place at which it is none, with its line
 */
export async function readScenarioText(
  text: string,
): Promise<Result<ScenarioInput, readonly TextProblem[]>> {
  const [part, ...others] = await readScenariosFile(text)
  if (part?.kind === 'scenario' && others.length === 0) return ok(writtenScenario(part.scenario))
  if (part?.kind === 'unreadable') return refused(part.problems)
  const second = others[0]
  const line = second === undefined || second.kind === 'unreadable' ? 1 : second.line
  return refused([{ line, code: 'no-yaml' }])
}

function partOf(document: Document.Parsed, lines: LineCounter): FilePart {
  const [error] = document.errors
  const start = lineAt(document.contents, lines)
  if (error !== undefined) {
    const line = error.linePos?.[0].line ?? start
    return { kind: 'unreadable', problems: [{ line, code: 'no-yaml' }] }
  }
  const value = plainValue(document)
  if (!value.ok) return { kind: 'unreadable', problems: [{ line: start, code: 'no-yaml' }] }
  if (isOracle(value.value)) return { kind: 'oracle', line: start }
  const read = readScenario(value.value)
  if (read.ok) return { kind: 'scenario', line: start, scenario: read.value }
  const problems = read.problem.map(
    (problem): TextProblem => ({
      line: keyLine(document, problem, lines) ?? lineOf(document, problem.path, lines),
      code: 'does-not-fit',
      problem,
    }),
  )
  return { kind: 'unreadable', problems }
}

const isOracle = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'oracle' in value

/** What a document says as plain data. One that names itself over and over has no end, and says nothing. */
function plainValue(document: Document.Parsed): Result<unknown, null> {
  try {
    return ok(JSON.parse(JSON.stringify(document.toJS())))
  } catch {
    return refused(null)
  }
}

/** The line of a key that nobody knows: its problem is about what it stands in. */
function keyLine(
  document: Document.Parsed,
  { path, found, isUnknownKey }: InputProblem,
  lines: LineCounter,
): number | null {
  const around = path.length === 0 ? document.contents : document.getIn(path, true)
  if (!isUnknownKey || !isMapAt(around)) return null
  const keys = found.replaceAll('"', '').split(', ')
  const pair = around.items.find(({ key }) => keys.includes(String(key)))
  return isNodeAt(pair?.key) ? lineAt(pair.key, lines) : null
}

/** The line of what a path leads to, or of the nearest thing around it. */
function lineOf(document: Document.Parsed, path: readonly string[], lines: LineCounter): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNodeAt(node)) return lineAt(node, lines)
  }
  return lineAt(document.contents, lines)
}

const isMapAt = (node: unknown): node is YAMLMap =>
  typeof node === 'object' && node !== null && 'items' in node

const isNodeAt = (node: unknown): node is Node =>
  typeof node === 'object' && node !== null && 'range' in node

const lineAt = (node: Node | null, lines: LineCounter): number =>
  lines.linePos(node?.range?.[0] ?? 0).line
