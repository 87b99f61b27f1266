import type { LintAnswers, LintQuestion } from './questions.ts'

/** A question on its way to the worker. */
export type Numbered = { readonly number: number; readonly question: LintQuestion }

type Answered = { readonly number: number; readonly answer: LintAnswers[keyof LintAnswers] }

type Waiting = {
  readonly resolve: (answer: LintAnswers[keyof LintAnswers]) => void
  readonly reject: (error: Error) => void
}

const waiting = new Map<number, Waiting>()
let worker: Worker | null = null
let asked = 0

/** Asks about a policy. One worker answers for the whole page, one question after the other. */
export function askLint<About extends keyof LintAnswers>(
  question: LintQuestion & { readonly about: About },
): Promise<LintAnswers[About]> {
  worker ??= startWorker()
  asked += 1
  const number = asked
  const answer = new Promise<LintAnswers[keyof LintAnswers]>((resolve, reject) => {
    waiting.set(number, { resolve, reject })
  })
  worker.postMessage({ number, question } satisfies Numbered)
  return answer as Promise<LintAnswers[About]>
}

function startWorker(): Worker {
  const started = new Worker(new URL('./lint-worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    waiting.get(data.number)?.resolve(data.answer)
    waiting.delete(data.number)
  })
  started.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(`The check broke off: ${message}`))
    waiting.clear()
    worker = null
  })
  return started
}
