import { type PolicyCoverage, policyCoverage, type ScenarioInput } from '@forfall/rules'
import { runAnswers } from '../scenarios/runs/answers.ts'
import type { RunQuestion } from '../scenarios/runs/ask-worker.ts'
import type { ScenarioRun } from '../scenarios/runs/run.ts'

/** How the scenarios of a policy come out. */
export type Runs = {
  readonly all: readonly { readonly scenario: ScenarioInput; readonly run: ScenarioRun }[]
  /** `null` where the policy cannot be run. */
  readonly coverage: PolicyCoverage | null
}

/** Walks every scenario of a policy; the page can be used meanwhile. */
export async function runsOf(question: RunQuestion): Promise<Runs> {
  const all: Runs['all'][number][] = []
  for (const answer of runAnswers(question)) {
    if (answer.kind === 'cannot-run') return { all: [], coverage: null }
    const scenario = answer.kind === 'run' ? question.scenarios[answer.index] : undefined
    if (answer.kind === 'run' && scenario !== undefined) all.push({ scenario, run: answer.run })
    await breath()
  }
  const passages = all.flatMap(({ run }) => ('passage' in run ? [run.passage] : []))
  return { all, coverage: policyCoverage(question.document, passages) }
}

const breath = () => new Promise((resume) => setTimeout(resume, 0))
