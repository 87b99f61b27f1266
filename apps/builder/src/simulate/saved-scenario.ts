import {
  compilePolicy,
  type PolicyDocument,
  recordedTimeline,
  type ScenarioInput,
  walkAtOnce,
  writtenScenario,
} from '@forfall/rules'
import { lawOf } from '../document/checks/law.ts'
import { journeyOfRun } from './journey.ts'
import { givenIn, happeningsOf, type Run, runOf } from './run.ts'

/** What a scenario is called, who says so, and the policy it is about. */
export type AboutScenario = {
  readonly name: string
  readonly source: string
  readonly document: PolicyDocument
}

/**
 * A run as a scenario that expects what comes of it, as it is written; `null` where the policy cannot
 * run. It expects what the law as it is makes of it, whatever pending law is looked at. A claim from the
 * book goes into it without a name, its events on the days on which they were known.
 */
export function savedScenario(
  run: Run,
  { name, source, document }: AboutScenario,
): ScenarioInput | null {
  const jurisdiction = lawOf(document.jurisdiction, { pending: null })
  if (jurisdiction === null) return null
  const compiled = compilePolicy(document, jurisdiction)
  if (!compiled.ok) return null
  const happenings = happeningsOf(run)
  const given = withoutName(givenIn(run.base))
  const timeline = happenings.map(({ on, happens }) => ({ on, happens }))
  const told = runOf({ given, timeline })
  const walk = walkAtOnce(journeyOfRun(told, { ruleSet: compiled.value, jurisdiction }))
  return writtenScenario({
    scenario: name,
    labels: ['simulated'],
    source,
    jurisdiction: document.jurisdiction,
    policy: document.id,
    given,
    timeline: recordedTimeline(happeningsOf(told), walk),
    'only-listed-days': false,
  })
}

function withoutName(given: ReturnType<typeof givenIn>): ReturnType<typeof givenIn> {
  const { name: _name, ...debtor } = given.debtor
  return { ...given, debtor, invoice: { ...given.invoice, number: '1' } }
}
