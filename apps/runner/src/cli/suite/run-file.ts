import { jurisdictionOf } from '@forfall/jurisdictions'
import {
  type Failure,
  type Oracle,
  type Result,
  readCase,
  refused,
  runOracle,
  runScenario,
  type Scenario,
  type ScenarioResult,
} from '@forfall/rules'
import type { ActivePolicy } from '../../book/policies.ts'
import type { InputError } from '../answer.ts'
import { activePolicy, findPolicy, noLaw } from '../policy-source.ts'
import { readStructured, type StructuredDocument, schemaErrors } from '../read-structured.ts'
import type { SuiteFile } from './files.ts'

/** How a case of a suite came out. */
export type CaseResult = {
  readonly file: string
  readonly name: string
  readonly kind: 'scenario' | 'oracle' | 'unknown'
  /** `unreadable`: it is no case, or asks for a policy or a law there is not. */
  readonly status: 'passed' | 'failed' | 'unreadable'
  readonly failures: readonly Failure[]
  readonly errors: readonly InputError[]
  /** What a scenario passed through; null for oracles. */
  readonly touched:
    | (Pick<ScenarioResult, 'steps' | 'rules'> & { readonly policy: ActivePolicy })
    | null
}

/** Runs every case of a suite file. */
export async function runSuiteFile(
  { path, shown }: SuiteFile,
  pathOf: (typed: string) => string,
): Promise<readonly CaseResult[]> {
  const read = readStructured(path, shown)
  if (!read.ok) return [unreadable(shown, read.problem)]
  const results: CaseResult[] = []
  for (const document of read.value) results.push(await runCase(document, { path, shown, pathOf }))
  return results.length > 0 ? results : [unreadable(shown, [empty(shown)])]
}

type Where = SuiteFile & { readonly pathOf: (typed: string) => string }

async function runCase(document: StructuredDocument, where: Where): Promise<CaseResult> {
  const { shown } = where
  const read = readCase(document.value)
  if (!read.ok) return unreadable(shown, schemaErrors(document, read.problem))
  if (read.value.kind === 'oracle') return runOracleCase(read.value.oracle, document, shown)
  return runScenarioCase(read.value.scenario, document, where)
}

function runOracleCase(oracle: Oracle, document: StructuredDocument, shown: string): CaseResult {
  const law = jurisdictionOf(oracle.jurisdiction)
  const place = document.placeOf(['jurisdiction'])
  if (law === null)
    return unreadable(shown, [noLaw(oracle.jurisdiction, place)], oracle.oracle, 'oracle')
  const { failures } = runOracle(oracle, law)
  return done({ file: shown, name: oracle.oracle, kind: 'oracle', failures, touched: null })
}

async function runScenarioCase(
  scenario: Scenario,
  document: StructuredDocument,
  where: Where,
): Promise<CaseResult> {
  const { shown } = where
  const { scenario: name } = scenario
  const policy = policyOf(scenario, document, where)
  if (!policy.ok) return unreadable(shown, policy.problem, name, 'scenario')
  const { ruleSet, jurisdiction } = policy.value
  const { failures, steps, rules } = await runScenario(scenario, { ruleSet, jurisdiction })
  const touched = { policy: policy.value, steps, rules }
  return done({ file: shown, name, kind: 'scenario', failures, touched })
}

function policyOf(
  scenario: Scenario,
  document: StructuredDocument,
  { path, pathOf }: Where,
): Result<ActivePolicy, readonly InputError[]> {
  if (jurisdictionOf(scenario.jurisdiction) === null)
    return refused([noLaw(scenario.jurisdiction, document.placeOf(['jurisdiction']))])
  const found = findPolicy(scenario.policy, { besides: path, pathOf })
  if (!found.ok)
    return refused(
      found.problem.map((error) => ({
        ...error,
        place: error.place ?? document.placeOf(['policy']),
      })),
    )
  const policy = activePolicy(found.value)
  if (!policy.ok || policy.value.document.jurisdiction === scenario.jurisdiction) return policy
  const law = policy.value.document.jurisdiction
  const message = `Found jurisdiction ${scenario.jurisdiction}; expected ${law}, that of policy ${scenario.policy}.`
  const place = document.placeOf(['jurisdiction'])
  return refused([{ code: 'wrong-jurisdiction', message, place }])
}

const done = (result: Omit<CaseResult, 'status' | 'errors'>): CaseResult => ({
  ...result,
  status: result.failures.length === 0 ? 'passed' : 'failed',
  errors: [],
})

function unreadable(
  file: string,
  errors: readonly InputError[],
  ...[name, kind]: [string, CaseResult['kind']] | []
): CaseResult {
  const about = { file, name: name ?? file, kind: kind ?? ('unknown' as const) }
  return { ...about, status: 'unreadable', failures: [], errors, touched: null }
}

const empty = (place: string): InputError => ({
  code: 'no-case',
  message: 'Found an empty file; expected a scenario or an oracle.',
  place,
})
