import { Worker } from 'node:worker_threads'
import type { Result } from '@forfall/rules'
import type { BackTestFailure } from '../store/backtests.ts'
import type { ComparedPage, Comparison } from './compare.ts'

/** What a worker is started with. */
export type WorkerSetup = {
  readonly file: string
  readonly organisationId: string
  /** The entry of the audit log up to which logs count. */
  readonly bookSeq: number
  readonly comparison: Comparison
}

/** Where the claims lie that a worker is to compare. */
export type ToWorker = readonly number[]

/** What a worker found. */
export type FromWorker = Result<ComparedPage, BackTestFailure>

/** A worker that cannot do its work. */
export class WorkerFailure extends Error {
  readonly problem: BackTestFailure

  constructor(problem: BackTestFailure) {
    super(problem.text)
    this.problem = problem
  }
}

/** Pages a worker has in hand, so that it never waits for the next. */
const pagesAhead = 2

const program = new URL('./worker.ts', import.meta.url)

/**
 * Has pages of claims compared in threads of their own, and gives what comes of each as it comes. The
 * threads end with it, whether or not all was taken.
 *
 * @throws WorkerFailure when one of them cannot
 */
export async function* comparedInThreads(
  setup: WorkerSetup,
  pages: Iterable<ToWorker>,
  threads: number,
): AsyncGenerator<ComparedPage> {
  const workers = Array.from({ length: threads }, () => new Worker(program, { workerData: setup }))
  const next = inboxOf(workers)
  const left = pages[Symbol.iterator]()
  let inHand = 0
  const give = (worker: Worker): void => {
    const page = left.next()
    if (page.done === true) return
    worker.postMessage(page.value)
    inHand += 1
  }
  try {
    for (let round = 0; round < pagesAhead; round += 1) workers.forEach(give)
    while (inHand > 0) {
      const { worker, found } = await next()
      inHand -= 1
      if (!found.ok) throw new WorkerFailure(found.problem)
      give(worker)
      yield found.value
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

type Answer = { readonly worker: Worker; readonly found: FromWorker }

/** Gives the answers of workers in the order they come. */
function inboxOf(workers: readonly Worker[]): () => Promise<Answer> {
  const come: Answer[] = []
  let wake = (): void => undefined
  const take = (worker: Worker, found: FromWorker): void => {
    come.push({ worker, found })
    wake()
  }
  for (const worker of workers) {
    const fail = (text: string): void =>
      take(worker, { ok: false, problem: { code: 'worker-failed', text } })
    worker.on('message', (found: FromWorker) => take(worker, found))
    worker.on('error', (error) => fail(error instanceof Error ? error.message : String(error)))
    worker.on('exit', (code) => fail(`A thread ended with ${code}.`))
  }
  return async () => {
    for (;;) {
      const first = come.shift()
      if (first !== undefined) return first
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }
}
