import { type PolicyDocument, type ScenarioInput, writtenScenario } from '@forfall/rules'
import { freeName } from '../write/free-name.ts'
import type { FilePart, TextProblem } from './scenarios-file.ts'

/** What a file would put into the scenarios of a policy. */
export type Incoming = {
  /** About this policy, whichever they named. Of two of one name the later is numbered. */
  readonly put: readonly ScenarioInput[]
  /** Names of those that take the place of others. */
  readonly replaced: readonly string[]
  /** How many are about the law of another country. */
  readonly elsewhere: number
  readonly oracles: number
  readonly problems: readonly TextProblem[]
}

/** What the parts of a file would put into the scenarios of a policy. */
export function incomingFrom(
  parts: readonly FilePart[],
  document: PolicyDocument,
  scenarios: readonly ScenarioInput[],
): Incoming {
  const read = parts.flatMap((part) => (part.kind === 'scenario' ? [part.scenario] : []))
  const fitting = read.filter(({ jurisdiction }) => jurisdiction === document.jurisdiction)
  const names = new Set<string>()
  const put = fitting.map((one): ScenarioInput => {
    const scenario = freeName(one.scenario, names)
    names.add(scenario)
    return { ...writtenScenario(one), scenario, policy: document.id }
  })
  return {
    put,
    replaced: scenarios.map(({ scenario }) => scenario).filter((name) => names.has(name)),
    elsewhere: read.length - fitting.length,
    oracles: parts.filter(({ kind }) => kind === 'oracle').length,
    problems: parts.flatMap((part) => (part.kind === 'unreadable' ? part.problems : [])),
  }
}
