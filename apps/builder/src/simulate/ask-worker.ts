import type { SimulationAnswer, SimulationAsked } from './simulate.ts'
import type { AskSimulation } from './simulation-store.ts'

/** A question on its way to the worker. */
export type Asked = { readonly count: number; readonly asked: SimulationAsked }

/** An answer on its way back. */
export type Answered = { readonly count: number; readonly answer: SimulationAnswer | null }

let worker: AskSimulation | null = null

/** Asks a worker, off the main thread; one serves every simulation. Only the last question is answered. */
export function askWorker(): AskSimulation {
  worker ??= startWorker()
  return worker
}

function startWorker(): AskSimulation {
  const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  let count = 0
  let take: ((answer: SimulationAnswer | null) => void) | null = null
  started.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    if (data.count === count) take?.(data.answer)
  })
  return (asked, takeAnswer) => {
    count += 1
    take = takeAnswer
    started.postMessage({ count, asked } satisfies Asked)
  }
}
