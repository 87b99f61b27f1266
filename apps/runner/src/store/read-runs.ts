import type { PlainDate } from '@forfall/rules'
import { countersOf, notesOf, type RunCounters, type RunNote, type RunStatus } from './runs.ts'
import { row } from './sql.ts'
import type { Store } from './store.ts'

/** A run as lists show it. */
export type RunRecord = {
  readonly id: string
  readonly asOf: PlainDate
  readonly status: RunStatus
  readonly phase: 'decide' | 'dispatch'
  /** Claims that were due when the phase began. */
  readonly total: number
  readonly counters: RunCounters
  /** Claims decided and written each second; null until the first were. */
  readonly perSecond: number | null
  readonly notes: readonly RunNote[]
  readonly startedAt: string
  readonly finishedAt: string | null
}

type Selected = {
  readonly id: string
  readonly asOf: string
  readonly status: string
  readonly phase: string
  readonly total: number
  readonly counters: string
  readonly problems: string
  readonly startedAt: string
  readonly finishedAt: string | null
}

/** The latest runs, newest first. */
export async function readRuns(store: Store, limit: number): Promise<readonly RunRecord[]> {
  const found = await store.prisma.run.findMany({
    where: { organisationId: store.organisationId },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    take: limit,
  })
  return found.map(recordOf)
}

/** One run. */
export function readRun(store: Store, id: string): RunRecord | null {
  const found = row<Selected>(
    store,
    `SELECT "id", "asOf", "status", "phase", "total", "counters", "problems", "startedAt",
       "finishedAt" FROM "Run" WHERE "id" = $id AND "organisationId" = $organisationId`,
    { id, organisationId: store.organisationId },
  )
  return found === undefined ? null : recordOf(found)
}

function recordOf(row: Selected): RunRecord {
  const counters = countersOf(row.counters)
  return {
    id: row.id,
    asOf: row.asOf as PlainDate,
    status: row.status as RunStatus,
    phase: row.phase as 'decide' | 'dispatch',
    total: row.total,
    counters,
    perSecond: perSecondOf(counters),
    notes: notesOf(row.problems),
    startedAt: row.startedAt,
    finishedAt: row.finishedAt,
  }
}

/** Claims decided and written each second, so far; `null` until some were. */
export const perSecondOf = ({ looked, decidingMs }: RunCounters): number | null =>
  decidingMs === 0 ? null : Math.round((looked * 1000) / decidingMs)
