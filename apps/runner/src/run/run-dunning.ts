import { assert, ok, type PlainDate, type Result, refused } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { BookProblem } from '../book/problems.ts'
import { dispatchAction, recheckDraft } from '../outbox/dispatch.ts'
import type { Sink } from '../outbox/sink.ts'
import { audit } from '../store/audit.ts'
import { claimsById, dueClaimIds } from '../store/claims.ts'
import { dispatchable, drafts, type OutboxRow } from '../store/outbox.ts'
import { type RunRecord, readRun } from '../store/read-runs.ts'
import { endRun, type RunProgress, runningRun, saveProgress } from '../store/runs.ts'
import { transact } from '../store/transact.ts'
import { type Committed, commitFinding } from './commit-finding.ts'
import { decideClaim, type Finding } from './decide-claim.ts'
import { takeLease } from './lease.ts'
import { count, countClaim, countEmitted, move, newTally, note, type Tally } from './tally.ts'

/** How many claims are decided and written together. */
const pageSize = 200

/** Deciding and sending take turns at most so often: what was sent may change what comes next. */
const roundsMax = 5

/** What a dunning run needs. */
export type RunOptions = {
  readonly book: Book
  readonly sink: Sink
  /** The day the run is for. */
  readonly asOf: PlainDate
  readonly onProgress?: (progress: RunProgress) => void
}

/** A run that has begun. */
export type StartedRun = { readonly id: string; readonly done: Promise<RunRecord> }

type Context = RunOptions & { readonly id: string; readonly tally: Tally }

/** Ends the run in hand: it was taken over, and nothing more may be written for it. */
class RunLost extends Error {}

/**
 * Begins a dunning run: every due claim is decided for the day, and what may go out goes out.
 *
 * Each page of claims is written in one transaction with the run's own progress, so a run that is
 * killed leaves whole pages. What was not written is still due: the next run goes on with it. Running
 * the same day again emits nothing.
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

async function perform(run: Context): Promise<RunRecord> {
  const { store } = run.book
  try {
    let ids = dueClaimIds(store, run.asOf)
    for (let round = 0; round < roundsMax && (round === 0 || ids.length > 0); round += 1) {
      await decideAll(run, ids)
      ids = await dispatchDue(run)
    }
    endRun(store, run.id, 'finished')
  } catch (error) {
    if (!(error instanceof RunLost)) {
      endRun(store, run.id, 'failed')
      throw error
    }
  }
  const record = await readRun(store, run.id)
  assert(record !== null, `run ${run.id} is gone`)
  return record
}

async function decideAll(run: Context, ids: readonly string[]): Promise<void> {
  const { tally } = run
  move(tally, { phase: 'decide', total: tally.progress.total + ids.length })
  for (let start = 0; start < ids.length; start += pageSize)
    await decidePage(run, ids.slice(start, start + pageSize))
}

async function decidePage(run: Context, ids: readonly string[]): Promise<void> {
  const { book, asOf, tally } = run
  const findings: Finding[] = []
  for (const claim of claimsById(book.store, ids))
    findings.push(await decideClaim(book, claim, asOf))
  const committed = transact(book.store, () => {
    const emitted = findings.filter((finding) => {
      const result = commitFinding(book, finding, asOf)
      tallyFinding(tally, finding.claim.id, result)
      return result.kind === 'emitted'
    })
    const data = { day: asOf, claims: findings.length, actions: emitted.length }
    audit(book.store, { kind: 'claims-decided', subject: run.id, data })
    move(tally, { cursor: ids.at(-1) ?? null })
    return saved(run)
  })
  if (!committed.ok) throw new RunLost()
  run.onProgress?.(tally.progress)
}

function tallyFinding(tally: Tally, claimId: string, result: Committed): void {
  if (result.kind === 'skipped') {
    count(tally, 'skipped')
    note(tally, result.note)
    return
  }
  countClaim(tally, claimId)
  if (result.kind === 'emitted') countEmitted(tally, result.action)
}

/** Gives the claims that were changed by what went out or was taken back. */
async function dispatchDue(run: Context): Promise<readonly string[]> {
  const { store } = run.book
  move(run.tally, { phase: 'dispatch', cursor: null })
  const withdrawn = await eachOf(run, recheckDraft, (after) => drafts(store, after))
  const sent = await eachOf(run, dispatchAction, (after) => dispatchable(store, run.asOf, after))
  return [...withdrawn, ...sent].sort()
}

/** Takes the pages of waiting actions one after another; gives the claims it changed. */
async function eachOf(
  run: Context,
  handle: typeof dispatchAction,
  pageAfter: (id: string) => readonly OutboxRow[],
): Promise<readonly string[]> {
  const changed: string[] = []
  let page = pageAfter('')
  while (page.length > 0) {
    if (!saved(run).ok) throw new RunLost()
    for (const action of page)
      if (await handleOne(run, handle, action)) changed.push(action.claimId)
    const cursor = page.at(-1)?.id ?? ''
    move(run.tally, { cursor })
    page = pageAfter(cursor)
  }
  if (!saved(run).ok) throw new RunLost()
  return changed
}

async function handleOne(
  run: Context,
  handle: typeof dispatchAction,
  action: OutboxRow,
): Promise<boolean> {
  const { book, sink, asOf, tally } = run
  if (runningRun(book.store)?.id !== run.id) throw new RunLost()
  const result = await handle({ book, sink, asOf }, action)
  if (result.kind !== 'kept' || handle === dispatchAction) count(tally, result.kind)
  if ('note' in result) note(tally, result.note)
  run.onProgress?.(tally.progress)
  return result.kind === 'sent' || result.kind === 'withdrawn'
}

const saved = ({ book, id, tally }: Context): Result<null, null> =>
  saveProgress(book.store, id, tally.progress) ? ok(null) : refused(null)
