import type { ActionKind, PlainDate } from '@forfall/rules'
import { row, rows, write } from './sql.ts'
import type { Store } from './store.ts'

/** Where an action stands: waiting, gone out, taken back, carried out without sending, given up. */
export type OutboxStatus = 'pending' | 'sent' | 'withdrawn' | 'done' | 'failed'

/** An action of the outbox. */
export type OutboxRow = {
  readonly id: string
  readonly claimId: string
  readonly creditorId: string
  readonly kind: ActionKind
  readonly mode: 'create' | 'send'
  readonly step: string
  readonly status: OutboxStatus
  readonly decidedOn: PlainDate
  readonly dueOn: PlainDate
  readonly payload: string
  readonly releasedAt: string | null
  readonly attempts: number
  /** Hash of what went out. */
  readonly contentHash: string | null
}

/** How many times the dispatcher tries an action before it gives it up. */
export const maxAttempts = 5

const columns = `"id", "claimId", "creditorId", "kind", "mode", "step", "status", "decidedOn",
  "dueOn", "payload", "releasedAt", "attempts", "contentHash"`

/** The action with an id, if the organisation has it. */
export const outboxAction = (store: Store, id: string): OutboxRow | undefined =>
  row<OutboxRow>(
    store,
    `SELECT ${columns} FROM "OutboxAction"
     WHERE "id" = $id AND "organisationId" = $organisationId`,
    { id, organisationId: store.organisationId },
  )

/** Actions that may go out on a day: those that send themselves, and those a person released. */
export const dispatchable = (store: Store, asOf: PlainDate, after: string): readonly OutboxRow[] =>
  rows<OutboxRow>(
    store,
    `SELECT ${columns} FROM "OutboxAction" WHERE "organisationId" = $organisationId
       AND "status" = 'pending' AND "dueOn" <= $asOf AND ("mode" = 'send' OR "releasedAt" IS NOT NULL)
       AND "id" > $after ORDER BY "id" LIMIT 50`,
    { organisationId: store.organisationId, asOf, after },
  )

/** Whether an action waits for a person's release. */
export const isDraft = (store: Store, id: string): boolean =>
  row(
    store,
    `SELECT 1 FROM "OutboxAction" WHERE "id" = $id AND "organisationId" = $organisationId
       AND "status" = 'pending' AND "mode" = 'create' AND "releasedAt" IS NULL`,
    { id, organisationId: store.organisationId },
  ) !== undefined

/**
 * Takes an action off the waiting list.
 *
 * @returns false when it no longer waits
 */
export const settleAction = (
  store: Store,
  id: string,
  as: {
    readonly status: Exclude<OutboxStatus, 'pending'>
    readonly sentOn: PlainDate | null
    readonly contentHash: string | null
  },
): boolean =>
  write(
    store,
    `UPDATE "OutboxAction" SET "status" = $status, "sentOn" = $sentOn, "contentHash" = $contentHash
     WHERE "id" = $id AND "organisationId" = $organisationId AND "status" = 'pending'`,
    { id, organisationId: store.organisationId, ...as },
  ) > 0

/** Lets an action rest until a day. */
export const postponeAction = (store: Store, id: string, dueOn: PlainDate): number =>
  write(
    store,
    `UPDATE "OutboxAction" SET "dueOn" = $dueOn
     WHERE "id" = $id AND "organisationId" = $organisationId AND "status" = 'pending'`,
    { id, organisationId: store.organisationId, dueOn },
  )

/** Counts an attempt that failed; after the last one the action is given up. */
export const countFailure = (store: Store, id: string, error: string): number =>
  write(
    store,
    `UPDATE "OutboxAction" SET "attempts" = "attempts" + 1, "lastError" = $error,
       "status" = CASE WHEN "attempts" + 1 >= $max THEN 'failed' ELSE "status" END
     WHERE "id" = $id AND "organisationId" = $organisationId AND "status" = 'pending'`,
    { id, organisationId: store.organisationId, error: error.slice(0, 500), max: maxAttempts },
  )

/** Lets an action that waits for a person, or was given up, go out with the next run. */
export const releaseAction = (store: Store, id: string): number =>
  write(
    store,
    `UPDATE "OutboxAction" SET "releasedAt" = $now, "status" = 'pending', "attempts" = 0
     WHERE "id" = $id AND "organisationId" = $organisationId AND "status" IN ('pending', 'failed')`,
    { id, organisationId: store.organisationId, now: store.now() },
  )
