import type { AssignmentScope, PlainDate } from '@forfall/rules'
import { cover } from './audit.ts'
import { rowCount } from './row-count.ts'
import { row, write } from './sql.ts'
import type { Store } from './store.ts'

/** A policy that somebody chose for a subject, or that they chose none any more. */
export type AssignmentRow = {
  readonly id: string
  readonly scope: AssignmentScope
  /** Id of the claim, debtor or creditor. */
  readonly subjectId: string
  /** `null` takes the choice back. */
  readonly policyId: string | null
  /** First day on which it counts. */
  readonly from: PlainDate
  readonly reason: string
  readonly madeBy: string
  readonly madeAt: string
}

/** Keeps a choice; its id counts them. */
export function insertAssignment(
  store: Store,
  choice: Omit<AssignmentRow, 'id' | 'madeBy' | 'madeAt'>,
): string {
  const { organisationId, actor } = store
  const id = `${organisationId}/a${rowCount(store, 'PolicyAssignment') + 1}`
  const { scope, subjectId, policyId, from, reason } = choice
  const content = {
    ...{ id, organisationId, scope, subjectId, policyId, from, reason },
    ...{ madeBy: actor.id, madeAt: store.now() },
  }
  write(
    store,
    `INSERT INTO "PolicyAssignment" ("id", "organisationId", "scope", "subjectId", "policyId", "from",
       "reason", "madeBy", "madeAt", "auditSeq")
     VALUES ($id, $organisationId, $scope, $subjectId, $policyId, $from, $reason, $madeBy, $madeAt,
       $auditSeq)`,
    { ...content, auditSeq: cover(store, 'PolicyAssignment', content) },
  )
  return id
}

/** The choice that counts for a subject on a day: the one made last of those that have begun. */
export const assignmentOn = (
  store: Store,
  subject: Pick<AssignmentRow, 'scope' | 'subjectId'>,
  day: PlainDate,
): AssignmentRow | undefined =>
  row<AssignmentRow>(
    store,
    `SELECT "id", "scope", "subjectId", "policyId", "from", "reason", "madeBy", "madeAt"
     FROM "PolicyAssignment" WHERE "organisationId" = $organisationId AND "scope" = $scope
       AND "subjectId" = $subjectId AND "from" <= $day ORDER BY "auditSeq" DESC LIMIT 1`,
    { organisationId: store.organisationId, ...subject, day },
  )
