import type { CheckAnswer } from './answers.ts'
import type { CheckQuestion } from './checks.ts'
import type { Ask } from './checks-store.ts'

/** A question on its way to the worker. */
export type Asked = { readonly count: number; readonly question: CheckQuestion }

type Answered = { readonly count: number; readonly answer: CheckAnswer }

/** Asks a worker, off the main thread. Answers to anything but the last question are dropped. */
export function askWorker(): Ask {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  let count = 0
  let take: ((answer: CheckAnswer) => void) | null = null
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    if (data.count === count) take?.(data.answer)
  })
  return (question, takeAnswer) => {
    count += 1
    take = takeAnswer
    worker.postMessage({ count, question } satisfies Asked)
  }
}
