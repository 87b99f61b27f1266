import type { ActionKind, PlainDate } from '@forfall/rules'
import { toJson } from './convert.ts'
import type { OutboxStatus } from './outbox.ts'
import { wordsOf } from './search-text.ts'
import type { Store } from './store.ts'
import { type Asked, equal, type Where, whereAsked, within } from './where.ts'

/** Which actions of the outbox are meant. What is absent is not asked about. */
export type ActionFilter = {
  readonly status?: OutboxStatus | undefined
  /** Of those that are pending: what waits for a person, or what goes out by itself. */
  readonly waitsFor?: 'release' | 'sending' | undefined
  readonly kind?: ActionKind | undefined
  readonly claimId?: string | undefined
  /** Words that all stand in what its claim is found by. */
  readonly search?: string | undefined
  /** Country of the claim's law. */
  readonly country?: string | undefined
  readonly policyId?: string | undefined
  readonly policyVersion?: number | undefined
  readonly creditorId?: string | undefined
  readonly debtorId?: string | undefined
  readonly decidedFrom?: PlainDate | undefined
  readonly decidedThrough?: PlainDate | undefined
  /** First day on which it may go out. */
  readonly dueFrom?: PlainDate | undefined
  readonly dueThrough?: PlainDate | undefined
  /** Only what one run decided. */
  readonly runId?: string | undefined
}

/** The condition of a filter over "OutboxAction" as `a` and "Claim" as `c`. */
export function actionsWhere({ organisationId }: Store, filter: ActionFilter): Where {
  const { decidedFrom, decidedThrough, dueFrom, dueThrough } = filter
  return whereAsked({ sql: 'a."organisationId" = $organisationId', values: { organisationId } }, [
    equal('status', 'a."status"', filter.status),
    waitingPart(filter.waitsFor),
    equal('kind', 'a."kind"', filter.kind),
    equal('claimId', 'a."claimId"', filter.claimId),
    equal('country', 'c."jurisdiction"', filter.country),
    equal('policyId', 'c."policyId"', filter.policyId),
    equal('policyVersion', 'c."policyVersion"', filter.policyVersion),
    equal('creditorId', 'a."creditorId"', filter.creditorId),
    equal('debtorId', 'c."debtorId"', filter.debtorId),
    ...within('decided', 'a."decidedOn"', { from: decidedFrom, through: decidedThrough }),
    ...within('due', 'a."dueOn"', { from: dueFrom, through: dueThrough }),
    searchPart(wordsOf(filter.search ?? '')),
    runPart(filter.runId),
  ])
}

/** What waits for a person. The kinds nobody outside hears of never do. */
const isDraft = `(a."mode" = 'create' AND a."releasedAt" IS NULL)`

const waitingPart = (waitsFor: ActionFilter['waitsFor']): Asked => [
  waitsFor,
  `a."status" = 'pending' AND ${waitsFor === 'release' ? isDraft : `NOT ${isDraft}`}`,
]

const searchPart = (words: readonly string[]): Asked => [
  words.length > 0 || undefined,
  `NOT EXISTS (SELECT 1 FROM json_each($words) w WHERE instr(c."searchText", w."value") = 0)`,
  { words: toJson(words) },
]

const runPart = (runId: string | undefined): Asked => [
  runId,
  `a."id" IN (SELECT r."id" FROM "AuditEntry" e JOIN "Decision" r
     ON r."organisationId" = e."organisationId" AND r."auditSeq" = e."seq"
     WHERE e."organisationId" = $organisationId AND e."subject" = $runId
       AND e."kind" = 'claims-decided')`,
  { runId: runId ?? null },
]
