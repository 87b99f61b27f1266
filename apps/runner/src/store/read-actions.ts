import type { Action, ActionKind, Amounts, Decision, PlainDate } from '@forfall/rules'
import { fromJson } from './convert.ts'
import type { Prisma } from './generated/client.ts'
import type { OutboxStatus } from './outbox.ts'
import type { Store } from './store.ts'

/** Which actions a list shows. */
export type ActionFilter = {
  readonly status?: OutboxStatus | undefined
  readonly claimId?: string | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

/** An action of the outbox as lists show it. */
export type ActionRecord = {
  readonly id: string
  readonly claimId: string
  readonly invoiceNumber: string
  readonly debtorName: string | null
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
  readonly amounts: Amounts
}

const include = {
  claim: {
    select: {
      invoiceNumber: true,
      policyId: true,
      policyVersion: true,
      debtor: { select: { name: true } },
    },
  },
} satisfies Prisma.OutboxActionInclude

type Selected = Prisma.OutboxActionGetPayload<{ include: typeof include }>

/** A page of the outbox, newest decisions first. */
export async function readActions(
  store: Store,
  filter: ActionFilter,
): Promise<readonly ActionRecord[]> {
  const found = await store.prisma.outboxAction.findMany({
    where: {
      organisationId: store.organisationId,
      ...(filter.status === undefined ? {} : { status: filter.status }),
      ...(filter.claimId === undefined ? {} : { claimId: filter.claimId }),
    },
    include,
    orderBy: [{ decidedOn: 'desc' }, { id: 'asc' }],
    take: filter.limit,
    ...(filter.cursor === undefined ? {} : { cursor: { id: filter.cursor }, skip: 1 }),
  })
  return found.map(recordOf)
}

/** The decisions that asked for an action of a claim, oldest first. */
export async function readDecisions(store: Store, claimId: string): Promise<readonly Decision[]> {
  const found = await store.prisma.decision.findMany({
    where: { organisationId: store.organisationId, claimId },
    orderBy: [{ day: 'asc' }, { id: 'asc' }],
  })
  return found.map(({ body }) => fromJson<Decision>(body))
}

function recordOf(row: Selected): ActionRecord {
  const { action, amounts } = fromJson<{ action: Action; amounts: Amounts }>(row.payload)
  return {
    id: row.id,
    claimId: row.claimId,
    invoiceNumber: row.claim.invoiceNumber,
    debtorName: row.claim.debtor.name,
    policyId: row.claim.policyId,
    policyVersion: row.claim.policyVersion,
    kind: row.kind as ActionKind,
    mode: row.mode as 'create' | 'send',
    step: row.step,
    status: row.status as OutboxStatus,
    isReleased: row.releasedAt !== null,
    decidedOn: row.decidedOn as PlainDate,
    dueOn: row.dueOn as PlainDate,
    sentOn: row.sentOn as PlainDate | null,
    attempts: row.attempts,
    lastError: row.lastError,
    action,
    amounts,
  }
}
