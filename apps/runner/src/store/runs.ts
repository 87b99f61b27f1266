import type { ActionKind, PlainDate } from '@forfall/rules'
import { fromJson, toJson } from './convert.ts'
import { row, write } from './sql.ts'
import type { Store } from './store.ts'

/** Where a run stands. `interrupted`: its process is gone, another run went on. */
export type RunStatus = 'running' | 'finished' | 'failed' | 'interrupted' | 'cancelled'

/** What a run has done so far. */
export type RunCounters = {
  /** Claims decided on, and the milliseconds that deciding and writing took. */
  readonly looked: number
  readonly decidingMs: number
  /** Actions decided, all in all and by kind. */
  readonly emitted: number
  readonly byKind: { readonly [kind in ActionKind]?: number }
  /** Actions that went out. */
  readonly sent: number
  /** Holds, reviews and stops that were announced. */
  readonly announced: number
  /** Actions taken back because the claim changed before they went out. */
  readonly withdrawn: number
  /** Actions that wait on: for a lawful day or for something to be known. */
  readonly kept: number
  /** Attempts at sending that failed. */
  readonly failed: number
  /** Claims and actions left alone because of a problem. */
  readonly skipped: number
}

/** What can keep a run from dealing with a claim. Stable. */
export const runNoteCodes = ['event-after-day', 'policy-broken', 'bug', 'send-failed'] as const

/** Something that kept a run from dealing with a claim. It never stops the run. */
export type RunNote = {
  readonly code: (typeof runNoteCodes)[number]
  readonly claimId: string
  readonly text: string
}

/** A run, as far as the runs themselves need it. */
export type RunRow = {
  readonly id: string
  readonly asOf: PlainDate
  readonly status: RunStatus
  readonly phase: 'decide' | 'dispatch'
  readonly cursor: string | null
  readonly total: number
  readonly host: string
  readonly pid: number
  readonly instance: string
  readonly startedAt: string
  readonly heartbeatAt: string
}

/** Who does a run. */
export type RunHolder = Pick<RunRow, 'host' | 'pid' | 'instance'>

/** Counters before anything was done. */
export const noCounters: RunCounters = {
  looked: 0,
  decidingMs: 0,
  emitted: 0,
  byKind: {},
  sent: 0,
  announced: 0,
  withdrawn: 0,
  kept: 0,
  failed: 0,
  skipped: 0,
}

/** The run of the organisation that says it is running, if there is one. */
export const runningRun = (store: Store): RunRow | undefined =>
  row<RunRow>(
    store,
    `SELECT "id", "asOf", "status", "phase", "cursor", "total", "host", "pid", "instance",
       "startedAt", "heartbeatAt" FROM "Run"
     WHERE "organisationId" = $organisationId AND "status" = 'running'`,
    { organisationId: store.organisationId },
  )

/** Begins a run; fails when one is running. Its id names the day and counts the runs for it. */
export function insertRun(store: Store, asOf: PlainDate, holder: RunHolder): string {
  const { organisationId } = store
  const earlier = row<{ readonly count: number }>(
    store,
    `SELECT count(*) AS "count" FROM "Run"
     WHERE "organisationId" = $organisationId AND "asOf" = $asOf`,
    { organisationId, asOf },
  )
  const id = `${organisationId}-${asOf}-${(earlier?.count ?? 0) + 1}`
  write(
    store,
    `INSERT INTO "Run" ("id", "organisationId", "asOf", "status", "phase", "total", "counters",
       "problems", "host", "pid", "instance", "startedAt", "heartbeatAt")
     VALUES ($id, $organisationId, $asOf, 'running', 'decide', 0, $counters, '[]', $host, $pid,
       $instance, $now, $now)`,
    { id, organisationId, asOf, ...holder, counters: toJson(noCounters), now: store.now() },
  )
  return id
}

/** How far a run has come. */
export type RunProgress = {
  readonly phase: RunRow['phase']
  readonly cursor: string | null
  readonly total: number
  readonly counters: RunCounters
  readonly notes: readonly RunNote[]
}

/**
 * Keeps how far a run has come, and that it is alive.
 *
 * @returns false when the run was taken from its holder: then nothing more may be written for it
 */
export const saveProgress = (store: Store, id: string, progress: RunProgress): boolean =>
  write(
    store,
    `UPDATE "Run" SET "phase" = $phase, "cursor" = $cursor, "total" = $total,
       "counters" = $counters, "problems" = $notes, "heartbeatAt" = $now
     WHERE "id" = $id AND "status" = 'running'`,
    {
      id,
      phase: progress.phase,
      cursor: progress.cursor,
      total: progress.total,
      counters: toJson(progress.counters),
      notes: toJson(progress.notes),
      now: store.now(),
    },
  ) > 0

/** Ends a run that is running; false when it is not. */
export const endRun = (store: Store, id: string, status: Exclude<RunStatus, 'running'>): boolean =>
  write(
    store,
    `UPDATE "Run" SET "status" = $status, "finishedAt" = $now
     WHERE "id" = $id AND "status" = 'running'`,
    { id, status, now: store.now() },
  ) > 0

/** The counters of a run out of their column. */
export const countersOf = (text: string): RunCounters => fromJson<RunCounters>(text)

/** The notes of a run out of their column. */
export const notesOf = (text: string): readonly RunNote[] => fromJson<readonly RunNote[]>(text)
