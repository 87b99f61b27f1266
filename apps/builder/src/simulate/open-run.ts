import {
  claimEventSchema,
  externalEvents,
  ok,
  type Result,
  readCase,
  refused,
} from '@forfall/rules'
import type { DraftContent } from '../document/content.ts'
import { type Run, runOf } from './run.ts'

/** Why a run cannot be opened. */
export type OpenProblem = { readonly code: 'unknown' | 'unreadable' }

/**
 * The run of a scenario of the policy, by its name.
 *
 * @problem unknown there is none of that name; unreadable it is written otherwise than scenarios are
 */
export function scenarioRun(
  scenarios: DraftContent['scenarios'],
  name: string,
): Result<Run, OpenProblem> {
  const written = scenarios.find(({ scenario }) => scenario === name)
  if (written === undefined) return refused({ code: 'unknown' })
  const read = readCase(written)
  return read.ok && read.value.kind === 'scenario'
    ? ok(runOf(read.value.scenario))
    : refused({ code: 'unreadable' })
}

/** An event as the log keeps it. */
type LoggedEvent = { readonly type: string; readonly on: string; readonly data?: unknown }

/**
 * The run of a claim from the book: what the outside brought to it.
 *
 * @problem unreadable its log holds something that is not known here
 */
export function claimRun({
  id,
  events,
}: {
  readonly id: string
  readonly events: readonly LoggedEvent[]
}): Result<Run, OpenProblem> {
  const read = events.map(({ type, on, data }) =>
    claimEventSchema.safeParse({ ...(data ?? {}), type, on }),
  )
  const log = read.flatMap(({ data }) => data ?? [])
  if (log.length < events.length || log[0]?.type !== 'invoice-imported')
    return refused({ code: 'unreadable' })
  return ok({ base: { kind: 'claim', claimId: id, events: externalEvents(log) }, entries: [] })
}
