import type { PlainDate } from '@forfall/rules'
import { countersOf, notesOf, type RunCounters, type RunNote, type RunStatus } from './runs.ts'
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
export async function readRun(store: Store, id: string): Promise<RunRecord | null> {
  const found = await store.prisma.run.findFirst({
    where: { id, organisationId: store.organisationId },
  })
  return found === null ? null : recordOf(found)
}

const recordOf = (row: Selected): RunRecord => ({
  id: row.id,
  asOf: row.asOf as PlainDate,
  status: row.status as RunStatus,
  phase: row.phase as 'decide' | 'dispatch',
  total: row.total,
  counters: countersOf(row.counters),
  notes: notesOf(row.problems),
  startedAt: row.startedAt,
  finishedAt: row.finishedAt,
})
