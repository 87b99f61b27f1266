import { type ClaimEvent, claimEventSchema, type PlainDate } from '@forfall/rules'
import { cover } from './audit.ts'
import { fromJson, toJson } from './convert.ts'
import { committed, saltFor } from './erasable.ts'
import { row, rows, write } from './sql.ts'
import type { Store } from './store.ts'

/** An event of the log with its place in it. */
export type LoggedEvent = { readonly seq: number; readonly event: ClaimEvent }

/** An event about to be logged. `externalKey` makes it the same event when it comes in again. */
export type NewEvent = { readonly event: ClaimEvent; readonly externalKey: string | null }

type EventRow = {
  readonly claimId: string
  readonly seq: number
  readonly type: ClaimEvent['type']
  readonly on: PlainDate
  readonly data: string
}

/** The log of a claim, in its order. Each event is checked as it comes out. */
export const eventsOfClaim = (store: Store, claimId: string): readonly LoggedEvent[] =>
  rows<EventRow>(
    store,
    `SELECT "claimId", "seq", "type", "on", "data" FROM "ClaimEvent"
     WHERE "claimId" = $claimId AND "organisationId" = $organisationId ORDER BY "seq"`,
    { claimId, organisationId: store.organisationId },
  ).map(loggedEvent)

/** The event that came in under a key, the claim it went to, and its place in that log. */
export function eventByKey(
  store: Store,
  externalKey: string,
): (LoggedEvent & { readonly claimId: string }) | undefined {
  const found = row<EventRow>(
    store,
    `SELECT "claimId", "seq", "type", "on", "data" FROM "ClaimEvent"
     WHERE "organisationId" = $organisationId AND "externalKey" = $externalKey`,
    { organisationId: store.organisationId, externalKey },
  )
  return found === undefined ? undefined : { claimId: found.claimId, ...loggedEvent(found) }
}

/** Adds an event at a place in the log. The place must be free: two writers never both succeed. */
export function insertEvent(
  store: Store,
  claim: { readonly id: string; readonly creditorId: string },
  { seq, event, externalKey }: NewEvent & { readonly seq: number },
): void {
  const { type, on, ...data } = event
  const salt = saltFor(type, data)
  const place = { claimId: claim.id, seq, organisationId: store.organisationId }
  const said = { type, on, recordedAt: store.now(), externalKey, creditorId: claim.creditorId }
  const content = { ...place, ...said, data: committed(type, data, salt) }
  write(
    store,
    `INSERT INTO "ClaimEvent" ("claimId", "seq", "organisationId", "creditorId", "type", "on",
       "data", "recordedAt", "externalKey", "salt", "auditSeq")
     VALUES ($claimId, $seq, $organisationId, $creditorId, $type, $on, $data, $recordedAt,
       $externalKey, $salt, $auditSeq)`,
    {
      ...place,
      ...said,
      data: toJson(data),
      salt,
      auditSeq: cover(store, 'ClaimEvent', content),
    },
  )
}

const loggedEvent = ({ seq, type, on, data }: EventRow): LoggedEvent => ({
  seq,
  event: claimEventSchema.parse({ type, on, ...fromJson<object>(data) }),
})
