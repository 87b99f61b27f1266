import type { CompactDecision, PlainDate } from '@forfall/rules'
import { cover } from './audit.ts'
import { toJson } from './convert.ts'
import { bodyOf } from './decision-body.ts'
import { insertRows } from './insert-rows.ts'
import { row, rows } from './sql.ts'
import type { Store } from './store.ts'

/** What a decision rested on: the claim after so many events, its policy version, the law as it read. */
export type DecidedFrom = {
  readonly claimId: string
  readonly creditorId: string
  readonly afterSeq: number
  readonly policyId: string | null
  readonly policyVersion: number | null
  readonly lawHash: string
}

/** A decision that asks for an action, and what it rested on. */
export type NewDecision = { readonly decision: ActingDecision; readonly from: DecidedFrom }

/** A decision that asks for an action. */
export type ActingDecision = CompactDecision & {
  readonly action: Exclude<CompactDecision['action'], { readonly kind: 'none' }>
}

/** Whether a decision asks for an action. */
export const isActing = (decision: CompactDecision): decision is ActingDecision =>
  decision.action.kind !== 'none'

/** Of some decisions, the ids of those that are in the book already. */
export const knownDecisions = (store: Store, ids: readonly string[]): ReadonlySet<string> =>
  new Set(
    rows<{ readonly id: string }>(
      store,
      'SELECT "id" FROM "Decision" WHERE "id" IN (SELECT "value" FROM json_each($ids))',
      { ids: toJson(ids) },
    ).map(({ id }) => id),
  )

const decisionColumns = [
  ...['id', 'organisationId', 'creditorId', 'claimId', 'day', 'kind', 'step', 'body', 'afterSeq'],
  ...['policyId', 'policyVersion', 'lawHash', 'auditSeq'],
]

const actionColumns = [
  ...['id', 'organisationId', 'creditorId', 'claimId', 'kind', 'mode', 'step', 'status'],
  ...['decidedOn', 'dueOn', 'payload'],
]

/** Keeps decisions that are not in the book, and the actions they ask for. */
export function insertDecisions(store: Store, made: readonly NewDecision[]): void {
  insertRows(
    store,
    { table: 'Decision', columns: decisionColumns },
    made.map((one) => decisionRow(store, one)),
  )
  insertRows(
    store,
    { table: 'OutboxAction', columns: actionColumns },
    made.map((one) => actionRow(store, one)),
  )
}

function decisionRow(store: Store, { decision, from }: NewDecision) {
  const { organisationId } = store
  const { id, day, action } = decision
  const { kind, step } = action
  const body = bodyOf(decision)
  const content = { id, organisationId, day, kind, step, body, ...from }
  const auditSeq = cover(store, 'Decision', content)
  return [
    ...[id, organisationId, from.creditorId, from.claimId, day, kind, step, body, from.afterSeq],
    ...[from.policyId, from.policyVersion, from.lawHash, auditSeq],
  ]
}

function actionRow({ organisationId }: Store, { decision, from }: NewDecision) {
  const { id, day, action, amounts } = decision
  const mode = 'mode' in action ? action.mode : 'send'
  return [
    ...[
      id,
      organisationId,
      from.creditorId,
      from.claimId,
      action.kind,
      mode,
      action.step,
      'pending',
    ],
    ...[day, day, toJson({ action, amounts })],
  ]
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

/** Ids of the decisions about a claim, oldest first. */
export const decisionIdsOf = (store: Store, claimId: string): readonly string[] =>
  rows<{ readonly id: string }>(
    store,
    `SELECT "id" FROM "Decision" WHERE "claimId" = $claimId
       AND "organisationId" = $organisationId ORDER BY "day", "afterSeq", "id"`,
    { claimId, organisationId: store.organisationId },
  ).map(({ id }) => id)

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
