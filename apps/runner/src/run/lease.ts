import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { ok, type PlainDate, type Result, refused } from '@forfall/rules'
import type { BookProblem } from '../book/problems.ts'
import { endRun, insertRun, type RunHolder, type RunRow, runningRun } from '../store/runs.ts'
import type { Store } from '../store/store.ts'
import { transact } from '../store/transact.ts'

/** A run that has not shown life for this long is taken over, whatever its process does. */
const staleAfterMs = 10 * 60_000

/** This process. The mark tells it from an earlier one that had the same pid, as in a container. */
export const self: RunHolder = { host: hostname(), pid: process.pid, instance: randomUUID() }

/**
 * Begins the only run of the organisation. A run whose process is gone is marked interrupted first;
 * what it left undone is still due, so the new run goes on with it.
 *
 * @problem run-in-progress another run is alive
 */
export function takeLease(store: Store, asOf: PlainDate): Result<string, BookProblem> {
  return transact<string, BookProblem>(store, () => {
    const current = runningRun(store)
    if (current !== undefined && isAlive(current, store.now()))
      return refused({
        code: 'run-in-progress',
        runId: current.id,
        startedAt: current.startedAt,
      })
    if (current !== undefined) endRun(store, current.id, 'interrupted')
    return ok(insertRun(store, asOf, self))
  })
}

/** Whether a run's process may still be at work. */
export function isAlive(
  run: Pick<RunRow, 'host' | 'pid' | 'instance' | 'heartbeatAt'>,
  now: string,
): boolean {
  if (Date.parse(now) - Date.parse(run.heartbeatAt) > staleAfterMs) return false
  if (run.host !== self.host) return true
  if (run.pid === self.pid) return run.instance === self.instance
  return processExists(run.pid)
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
