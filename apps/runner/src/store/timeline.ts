import type { Actor } from './audit.ts'
import { type EventRow, type LoggedEvent, loggedEvent } from './events.ts'
import { rows } from './sql.ts'
import type { Store } from './store.ts'

/** An event of a log with when it was recorded, and by whom. */
export type RecordedEvent = LoggedEvent & {
  /** ISO 8601 with `Z`. */
  readonly recordedAt: string
  /** `null` of what came in before there was an audit log. */
  readonly actor: Pick<Actor, 'kind' | 'id'> | null
}

type Raw = EventRow & {
  readonly recordedAt: string
  readonly actorKind: Actor['kind'] | null
  readonly actorId: string | null
}

/** The log of a claim, in its order, with who recorded what and when. */
export const timelineOf = (store: Store, claimId: string): readonly RecordedEvent[] =>
  rows<Raw>(
    store,
    `SELECT e."claimId", e."seq", e."type", e."on", e."data", e."recordedAt", a."actorKind", a."actorId" FROM "ClaimEvent" e
       LEFT JOIN "AuditEntry" a ON a."organisationId" = e."organisationId" AND a."seq" = e."auditSeq"
     WHERE e."claimId" = $claimId AND e."organisationId" = $organisationId ORDER BY e."seq"`,
    { claimId, organisationId: store.organisationId },
  ).map((raw) => ({
    ...loggedEvent(raw),
    recordedAt: raw.recordedAt,
    actor:
      raw.actorKind === null || raw.actorId === null
        ? null
        : { kind: raw.actorKind, id: raw.actorId },
  }))
