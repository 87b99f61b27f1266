import type { RunAnswer, RunQuestion } from './ask-worker.ts'
import { runOne, runWorld } from './run.ts'

/** The answers to a question, one scenario after the other. Each is worked out when it is taken. */
export function* runAnswers({ document, scenarios }: RunQuestion): Generator<RunAnswer> {
  const world = runWorld(document)
  if (world === null) {
    yield { kind: 'cannot-run' }
    return
  }
  for (const [index, scenario] of scenarios.entries())
    yield { kind: 'run', index, run: runOne(scenario, world) }
  yield { kind: 'done' }
}
