import type { ActionKind, Decision, PlainDate } from '@forfall/rules'
import { cover } from './audit.ts'
import { toJson } from './convert.ts'
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
}

/** How many times the dispatcher tries an action before it gives it up. */
export const maxAttempts = 5

const columns = `"id", "claimId", "creditorId", "kind", "mode", "step", "status", "decidedOn",
  "dueOn", "payload", "releasedAt", "attempts"`

/** What a decision rested on: the claim after so many events, its policy version, the law as it read. */
export type DecidedFrom = {
  readonly claimId: string
  readonly creditorId: string
  readonly afterSeq: number
  readonly policyId: string | null
  readonly policyVersion: number | null
  readonly lawHash: string
}

/**
 * Keeps a decision and the action it asks for, once.
 *
 * @returns false when the decision is in the book already
 */
export function insertDecided(store: Store, decision: Decision, from: DecidedFrom): boolean {
  const { action } = decision
  if (action.kind === 'none' || isDecided(store, decision.id)) return false
  const { claimId, creditorId, ...rested } = from
  const values = {
    id: decision.id,
    organisationId: store.organisationId,
    creditorId,
    claimId,
    day: decision.day,
    kind: action.kind,
    step: action.step,
  }
  const content = { ...values, ...rested, body: compacted(decision) }
  write(
    store,
    `INSERT INTO "Decision" ("id", "organisationId", "creditorId", "claimId", "day", "kind", "step",
       "body", "afterSeq", "policyId", "policyVersion", "lawHash", "auditSeq")
     VALUES ($id, $organisationId, $creditorId, $claimId, $day, $kind, $step, $body, $afterSeq,
       $policyId, $policyVersion, $lawHash, $auditSeq)`,
    { ...content, auditSeq: cover(store, 'Decision', content) },
  )
  write(
    store,
    `INSERT INTO "OutboxAction" ("id", "organisationId", "creditorId", "claimId", "kind", "mode",
       "step", "status", "decidedOn", "dueOn", "payload")
     VALUES ($id, $organisationId, $creditorId, $claimId, $kind, $mode, $step, 'pending', $day, $day,
       $payload) ON CONFLICT ("id") DO NOTHING`,
    {
      ...values,
      mode: 'mode' in action ? action.mode : 'send',
      payload: toJson({ action, amounts: decision.amounts }),
    },
  )
  return true
}

const isDecided = (store: Store, id: string): boolean =>
  row(store, 'SELECT 1 FROM "Decision" WHERE "id" = $id', { id }) !== undefined

/** A decision as the book keeps it: without the rules and limits that had nothing to say. */
export function compacted(decision: Decision): string {
  const { explanation } = decision
  return toJson({
    ...decision,
    explanation: {
      ...explanation,
      rules: explanation.rules.filter(({ outcome }) => outcome !== 'not-met'),
      limits: explanation.limits.filter(({ remedy }) => remedy !== null),
    },
  })
}

/** A decision that is kept, with what it rested on. */
export type DecidedRow = Pick<DecidedFrom, 'claimId' | 'policyId' | 'policyVersion'> & {
  readonly day: PlainDate
  readonly body: string
  readonly afterSeq: number | null
  readonly lawHash: string | null
}

/** The decision with an id, if the organisation has it. */
export const decidedRow = (store: Store, id: string): DecidedRow | undefined =>
  row<DecidedRow>(
    store,
    `SELECT "claimId", "day", "body", "afterSeq", "policyId", "policyVersion", "lawHash"
     FROM "Decision" WHERE "id" = $id AND "organisationId" = $organisationId`,
    { id, organisationId: store.organisationId },
  )

const idsPage = 1_000

/** The id of every decision, in their order, read in pages. */
export function* allDecisionIds(store: Store): Generator<string> {
  let after: string | undefined = ''
  while (after !== undefined) {
    const page: readonly string[] = rows<{ readonly id: string }>(
      store,
      `SELECT "id" FROM "Decision" WHERE "organisationId" = $organisationId AND "id" > $after
       ORDER BY "id" LIMIT ${idsPage}`,
      { organisationId: store.organisationId, after },
    ).map(({ id }) => id)
    yield* page
    after = page.at(-1)
  }
}

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

/** Outward actions that wait for a person's release, by id. */
export const drafts = (store: Store, after: string): readonly OutboxRow[] =>
  rows<OutboxRow>(
    store,
    `SELECT ${columns} FROM "OutboxAction" WHERE "organisationId" = $organisationId
       AND "status" = 'pending' AND "mode" = 'create' AND "releasedAt" IS NULL
       AND "id" > $after ORDER BY "id" LIMIT 50`,
    { organisationId: store.organisationId, after },
  )

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
