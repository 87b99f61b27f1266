import type { PolicyDocument, ScenarioInput } from '@forfall/rules'
import type { ScenarioRun } from './run.ts'

/** Scenarios to run under a policy. */
export type RunQuestion = {
  readonly document: PolicyDocument
  readonly scenarios: readonly ScenarioInput[]
}

/** A part of the answer: how the scenario at a place came out, or that the policy cannot run. */
export type RunAnswer =
  | { readonly kind: 'run'; readonly index: number; readonly run: ScenarioRun }
  | { readonly kind: 'cannot-run' }
  | { readonly kind: 'done' }

/** A question on its way to the worker; `null` calls the one before it off. */
export type Asked = { readonly count: number; readonly question: RunQuestion | null }

/** Answers on their way back. */
export type Answered = { readonly count: number; readonly answers: readonly RunAnswer[] }

/** Asks for scenarios to be run; parts of the answer are handed over as they come. */
export type AskRuns = {
  readonly ask: (question: RunQuestion, take: (answers: readonly RunAnswer[]) => void) => void
  /** Calls the last question off: nothing more comes. */
  readonly cancel: () => void
}

/** Asks a worker, off the main thread. Answers to anything but the last question are dropped. */
export function askRunWorker(): AskRuns {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  let count = 0
  let take: ((answers: readonly RunAnswer[]) => void) | null = null
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    if (data.count === count) take?.(data.answers)
  })
  const send = (question: RunQuestion | null) => {
    count += 1
    worker.postMessage({ count, question } satisfies Asked)
  }
  return {
    ask(question, takeAnswers) {
      take = takeAnswers
      send(question)
    },
    cancel() {
      take = null
      send(null)
    },
  }
}
