import { setImmediate as othersTurn } from 'node:timers/promises'
import { assert, ok, type Result } from '@forfall/rules'
import type { BookProblem } from '../book/problems.ts'
import { dispatchAction } from '../outbox/dispatch.ts'
import { makePlannedMoves } from '../placing/planned-moves.ts'
import { dispatchable, type OutboxRow } from '../store/outbox.ts'
import { type RunRecord, readRun } from '../store/read-runs.ts'
import { countDue, forgetDue, gatherDue, lookAgain, type Round } from '../store/run-claims.ts'
import { endRun, runningRun, saveProgress } from '../store/runs.ts'
import { storageProblem } from '../store/storage-problem.ts'
import { decidePage } from './decide-page.ts'
import { takeLease } from './lease.ts'
import { RunLost, type Running, type RunOptions } from './running.ts'
import { count, move, newTally, note } from './tally.ts'

/** Deciding and sending take turns at most so often: what was sent may change what comes next. */
const roundsMax = 5

/** A run that has begun. */
export type StartedRun = { readonly id: string; readonly done: Promise<RunRecord> }

/**
 * Begins a dunning run: every due claim is decided for the day, and what may go out goes out.
 *
 * Each page of claims is written in one transaction with the run's own progress, so a run that is
 * killed or cancelled leaves whole pages. What was not written is still due: the next run goes on with
 * it. Running the same day again emits nothing.
 *
 * @problem run-in-progress there is one run at a time
 */
export function startRun(options: RunOptions): Result<StartedRun, BookProblem> {
  const lease = takeLease(options.book.store, options.asOf)
  if (!lease.ok) return lease
  const id = lease.value
  return ok({ id, done: perform({ ...options, id, tally: newTally() }) })
}

/** A dunning run from beginning to end. */
export async function runDunning(options: RunOptions): Promise<Result<RunRecord, BookProblem>> {
  const started = startRun(options)
  return started.ok ? ok(await started.value.done) : started
}

async function perform(run: Running): Promise<RunRecord> {
  const { store } = run.book
  try {
    await makePlannedMoves(run.book, run.asOf)
    await takeTurns(run)
    endRun(store, run.id, 'finished')
  } catch (error) {
    if (!(error instanceof RunLost)) {
      noteFailure(run)
      throw error
    }
  }
  forgetDue(store, run.id)
  const record = readRun(store, run.id)
  assert(record !== null, `run ${run.id} is gone`)
  return record
}

/** A book that could not be written may not take the note either; what counts is the failure itself. */
function noteFailure({ book: { store }, id }: Running): void {
  try {
    endRun(store, id, 'failed')
    forgetDue(store, id)
  } catch (error) {
    if (storageProblem(error) === null) throw error
  }
}

async function takeTurns(run: Running): Promise<void> {
  const { store } = run.book
  gatherDue(store, { run: run.id, round: 0 }, run.asOf)
  for (let round = 0; round < roundsMax; round += 1) {
    const due = countDue(store, { run: run.id, round })
    if (round > 0 && due === 0) return
    move(run.tally, { phase: 'decide', total: run.tally.progress.total + due })
    await decideAll(run, { run: run.id, round })
    await dispatchDue(run, { run: run.id, round: round + 1 })
  }
}

async function decideAll(run: Running, round: Round): Promise<void> {
  let after: number | null = 0
  while (after !== null) {
    await othersTurn()
    if (!isOurs(run)) throw new RunLost()
    after = decidePage(run, round, after)
    run.onProgress?.(run.tally.progress)
  }
}

/** Lets out what may go; has the claims it changed looked at in the next round. */
async function dispatchDue(run: Running, next: Round): Promise<void> {
  const { book, asOf, tally } = run
  move(tally, { phase: 'dispatch', cursor: null })
  let page = dispatchable(book.store, asOf, '')
  while (page.length > 0) {
    stillOurs(run)
    for (const action of page) await dispatchOne(run, action, next)
    const cursor = page.at(-1)?.id ?? ''
    move(tally, { cursor })
    page = dispatchable(book.store, asOf, cursor)
  }
  stillOurs(run)
}

async function dispatchOne(run: Running, action: OutboxRow, next: Round): Promise<void> {
  const { book, sink, asOf, tally } = run
  if (!isOurs(run)) throw new RunLost()
  const result = await dispatchAction({ book, sink, asOf }, action)
  count(tally, result.kind)
  if ('note' in result) note(tally, result.note)
  run.onProgress?.(tally.progress)
  if (result.kind === 'sent' || result.kind === 'withdrawn')
    lookAgain(book.store, next, action.claimId)
}

/** Whether the run was neither cancelled nor taken over. */
const isOurs = ({ book, id }: Running): boolean => runningRun(book.store)?.id === id

/** Keeps how far the run has come, and ends it where it is somebody else's by now. */
function stillOurs({ book, id, tally }: Running): void {
  if (!saveProgress(book.store, id, tally.progress)) throw new RunLost()
}
