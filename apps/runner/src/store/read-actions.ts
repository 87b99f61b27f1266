import type { Action, ActionChange, ActionKind, Figures, PlainDate } from '@forfall/rules'
import { type ActionFilter, actionsWhere } from './action-filter.ts'
import { fromJson } from './convert.ts'
import type { OutboxStatus } from './outbox.ts'
import { rows } from './sql.ts'
import type { Store } from './store.ts'

/** A page of a list of actions. */
export type ActionPage = ActionFilter & {
  /** Id of the last action of the page before. */
  readonly cursor?: string | undefined
  readonly limit: number
}

/** An action of the outbox as lists show it. */
export type ActionRecord = {
  readonly id: string
  readonly claimId: string
  readonly invoiceNumber: string
  readonly creditorName: string
  readonly debtorId: string
  readonly debtorName: string | null
  readonly jurisdiction: string | null
  readonly policyId: string | null
  readonly policyVersion: number | null
  readonly kind: ActionKind
  readonly mode: 'create' | 'send'
  readonly step: string
  readonly status: OutboxStatus
  readonly isReleased: boolean
  readonly decidedOn: PlainDate
  readonly dueOn: PlainDate
  readonly sentOn: PlainDate | null
  readonly attempts: number
  readonly lastError: string | null
  /** As decided; what goes out on a later day is computed anew for that day. */
  readonly action: Action
  readonly amounts: Figures
  /** What a person changed of it while it waits; `null` when nothing was. */
  readonly change: ActionChange | null
}

type Raw = Omit<ActionRecord, 'isReleased' | 'action' | 'amounts' | 'change'> & {
  readonly releasedAt: string | null
  readonly payload: string
  readonly change: string | null
}

const select = `SELECT a."id", a."claimId", c."invoiceNumber", k."name" AS "creditorName",
    c."debtorId", d."name" AS "debtorName", c."jurisdiction", c."policyId", c."policyVersion",
    a."kind", a."mode", a."step", a."status", a."releasedAt", a."decidedOn", a."dueOn", a."sentOn",
    a."attempts", a."lastError", a."payload",
    CASE WHEN json_extract(c."state", '$.pending.decisionId') = a."id"
      THEN json_extract(c."state", '$.pending.change') END AS "change"
  FROM "OutboxAction" a CROSS JOIN "Claim" c ON c."id" = a."claimId"
    CROSS JOIN "Creditor" k ON k."id" = a."creditorId"
    CROSS JOIN "Debtor" d ON d."id" = c."debtorId"`

/** A page of the outbox, newest decisions first. */
export function readActions(store: Store, page: ActionPage): readonly ActionRecord[] {
  const { cursor, limit } = page
  const where = actionsWhere(store, page)
  return rows<Raw>(
    store,
    `${select} WHERE ${where.sql}${cursor === undefined ? '' : afterCursor}
     ORDER BY a."decidedOn" DESC, a."id" LIMIT $limit`,
    { ...where.values, limit, ...(cursor === undefined ? {} : { cursor }) },
  ).map(recordOf)
}

const afterCursor = ` AND EXISTS (SELECT 1 FROM "OutboxAction" b WHERE b."id" = $cursor
  AND b."organisationId" = $organisationId AND (a."decidedOn" < b."decidedOn"
    OR (a."decidedOn" = b."decidedOn" AND a."id" > b."id")))`

/** How many actions a filter finds, by status and kind. */
export type ActionCount = {
  readonly status: OutboxStatus
  readonly kind: ActionKind
  /** Whether they wait for a person to release them. */
  readonly waitsForRelease: boolean
  readonly count: number
}

/** How many actions a filter finds, by status and kind. */
export function countActions(store: Store, filter: ActionFilter): readonly ActionCount[] {
  const where = actionsWhere(store, filter)
  return rows<Omit<ActionCount, 'waitsForRelease'> & { readonly waits: number }>(
    store,
    `SELECT a."status", a."kind", (a."status" = 'pending' AND a."mode" = 'create'
       AND a."releasedAt" IS NULL) AS "waits", count(*) AS "count"
     FROM "OutboxAction" a CROSS JOIN "Claim" c ON c."id" = a."claimId" WHERE ${where.sql}
     GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    where.values,
  ).map(({ waits, ...counted }) => ({ ...counted, waitsForRelease: waits === 1 }))
}

/** Ids of the actions that a filter finds, in their order. */
export function actionIds(store: Store, filter: ActionFilter, limit: number): readonly string[] {
  const where = actionsWhere(store, filter)
  return rows<{ readonly id: string }>(
    store,
    `SELECT a."id" FROM "OutboxAction" a CROSS JOIN "Claim" c ON c."id" = a."claimId"
     WHERE ${where.sql} ORDER BY a."id" LIMIT $limit`,
    { ...where.values, limit },
  ).map(({ id }) => id)
}

function recordOf({ releasedAt, payload, change, ...row }: Raw): ActionRecord {
  const { action, amounts } = fromJson<{ action: Action; amounts: Figures }>(payload)
  return {
    ...row,
    isReleased: releasedAt !== null,
    ...{ action, amounts },
    change: change === null ? null : fromJson<ActionChange>(change),
  }
}
