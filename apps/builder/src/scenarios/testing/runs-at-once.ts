import { runAnswers } from '../runs/answers.ts'
import type { AskRuns } from '../runs/ask-worker.ts'

/** Answers without a worker, before anything else happens; for stories and tests. */
export const runsAtOnce: AskRuns = {
  ask: (question, take) => take([...runAnswers(question)]),
  cancel: () => undefined,
}
