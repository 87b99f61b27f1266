import {
  compilePolicy,
  type Finding,
  findingText,
  type Jurisdiction,
  lintPolicy,
  type PlainDate,
  type PolicyDocument,
  policyProblemText,
  type RuleSet,
  readCase,
  runScenario,
  type ScenarioResult,
  withWaivers,
} from '@forfall/rules'
import type { PolicyContent } from './content.ts'
import { readText } from './read-text.ts'

/** What has to hold before a version is published. */
export type GateId = 'runs' | 'checked' | 'lawful' | 'scenarios' | 'coverage'

/** Something a gate found: what it is, and where it is to be mended. */
export type GateProblem = {
  readonly code: string
  /** Step or `always` entry; `null` when it is about the document or a scenario. */
  readonly step: string | null
  readonly field: string | null
  /** Name of the scenario it is about. */
  readonly scenario: string | null
  /** The finding it is, which can be said in other languages. */
  readonly finding: Finding | null
  readonly text: string
}

/** A gate, open when nothing is wrong. */
export type Gate = {
  readonly id: GateId
  readonly isOpen: boolean
  readonly problems: readonly GateProblem[]
}

/**
 * Holds content to every gate that depends on nothing but the content, the law and the day: it runs,
 * the linter and the law of the day find no error, its own scenarios pass and reach every step.
 */
export async function gatesOf(
  { document, scenarios }: PolicyContent,
  jurisdiction: Jurisdiction,
  day: PlainDate,
): Promise<readonly Gate[]> {
  const compiled = compilePolicy(document, jurisdiction)
  const runs = gate('runs', compiled.ok ? [] : compiled.problem.map(notRunning))
  if (!compiled.ok) return [runs, ...unasked]
  const findings = withWaivers(
    lintPolicy(document, jurisdiction, { day, readText }),
    document.waivers,
    day,
  )
  const errors = findings.filter(({ severity }) => severity === 'error')
  const results = await resultsOf(scenarios, { ruleSet: compiled.value, jurisdiction })
  return [
    runs,
    gate('checked', errors.filter((one) => !isLegal(one)).map(foundWrong)),
    gate('lawful', errors.filter(isLegal).map(foundWrong)),
    gate('scenarios', results.flatMap(failuresOf)),
    gate('coverage', uncovered(document, results)),
  ]
}

const gate = (id: GateId, problems: readonly GateProblem[]): Gate => ({
  id,
  isOpen: problems.length === 0,
  problems,
})

const place = { step: null, field: null, scenario: null, finding: null }

/** What cannot be asked of a policy that does not run. */
const unasked: readonly Gate[] = (['checked', 'lawful', 'scenarios', 'coverage'] as const).map(
  (id) =>
    gate(id, [{ ...place, code: 'does-not-run', text: 'Asked once the policy runs; see above.' }]),
)

type PolicyProblem = Parameters<typeof policyProblemText>[0]

const notRunning = (problem: PolicyProblem): GateProblem => ({
  ...place,
  code: problem.code,
  step: problem.step,
  field: problem.field,
  text: policyProblemText(problem),
})

const foundWrong = (finding: Finding): GateProblem => ({
  ...place,
  code: finding.code,
  step: finding.step,
  field: finding.field,
  finding,
  text: findingText(finding, 'en'),
})

/** Findings that say what the law would do to a step. */
const legal: ReadonlySet<Finding['data']['kind']> = new Set([
  'fee-capped',
  'fee-dropped',
  'deadline-raised',
  'too-early',
  'forbidden',
  'hand-over-without-notice',
  'law-not-known',
  'letter-lacks',
])

const isLegal = ({ data }: Finding): boolean => legal.has(data.kind)

/** How a scenario came out; one that cannot be read fails as a whole. */
type Outcome = ScenarioResult | { readonly name: string; readonly unreadable: string }

async function resultsOf(
  scenarios: PolicyContent['scenarios'],
  world: { readonly ruleSet: RuleSet; readonly jurisdiction: Jurisdiction },
): Promise<readonly Outcome[]> {
  const results: Outcome[] = []
  for (const input of scenarios) {
    const read = readCase(input)
    if (read.ok && read.value.kind === 'scenario')
      results.push(await runScenario(read.value.scenario, world))
    else results.push({ name: input.scenario, unreadable: 'It is not a scenario that can be run.' })
  }
  return results
}

const failuresOf = (outcome: Outcome): readonly GateProblem[] =>
  'unreadable' in outcome
    ? [{ ...place, code: 'unreadable', scenario: outcome.name, text: outcome.unreadable }]
    : outcome.failures.map(({ text }) => ({
        ...place,
        code: 'scenario-failed',
        scenario: outcome.name,
        text,
      }))

/** Steps with an action and `always` entries that no scenario comes to. */
function uncovered(document: PolicyDocument, results: readonly Outcome[]): readonly GateProblem[] {
  const reached = new Set(results.flatMap((one) => ('steps' in one ? one.steps : [])))
  const wanted = [
    ...Object.entries(document.steps)
      .filter(([, { kind }]) => kind !== 'wait' && kind !== 'branch')
      .map(([id]) => id),
    ...document.always.map(({ id }) => id),
  ]
  return wanted
    .filter((id) => !reached.has(id))
    .map((step) => ({
      ...place,
      code: 'not-covered',
      step,
      text: `No scenario comes to "${step}"; add one that does.`,
    }))
}
