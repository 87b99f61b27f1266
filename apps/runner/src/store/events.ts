import { type ClaimEvent, claimEventSchema, type PlainDate } from '@forfall/rules'
import { cover } from './audit.ts'
import { fromJson, toJson } from './convert.ts'
import { committed, saltFor } from './erasable.ts'
import { insertRows, type Value } from './insert-rows.ts'
import { row, rows } from './sql.ts'
import type { Store } from './store.ts'

/** An event of the log with its place in it. */
export type LoggedEvent = { readonly seq: number; readonly event: ClaimEvent }

/** An event about to be logged. `externalKey` makes it the same event when it comes in again. */
export type NewEvent = { readonly event: ClaimEvent; readonly externalKey: string | null }

/** The row of an event, as far as it is the event. */
export type EventRow = {
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

/** An event with its place in the log of a claim. */
export type PlacedEvent = NewEvent & {
  readonly claim: { readonly id: string; readonly creditorId: string }
  readonly seq: number
}

const columns = [
  ...['claimId', 'seq', 'organisationId', 'creditorId', 'type', 'on', 'data', 'recordedAt'],
  ...['externalKey', 'salt', 'auditSeq'],
]

/** Adds events to logs. Each place must be free: two writers never both succeed. */
export function insertEvents(store: Store, events: readonly PlacedEvent[]): void {
  const recordedAt = store.now()
  const rowsOfEvents = events.map((event) => rowOf(store, event, recordedAt))
  insertRows(store, { table: 'ClaimEvent', columns }, rowsOfEvents)
}

function rowOf(
  store: Store,
  { claim, seq, event, externalKey }: PlacedEvent,
  recordedAt: string,
): readonly Value[] {
  const { type, on, ...data } = event
  const { organisationId } = store
  const salt = saltFor(type, data)
  const auditSeq = cover(store, 'ClaimEvent', {
    ...{ claimId: claim.id, seq, organisationId, creditorId: claim.creditorId, type, on },
    ...{ data: committed(type, data, salt), recordedAt, externalKey },
  })
  return [
    ...[claim.id, seq, organisationId, claim.creditorId, type, on, toJson(data), recordedAt],
    ...[externalKey, salt, auditSeq],
  ]
}

/** An event out of its row; checked. */
export const loggedEvent = ({ seq, type, on, data }: EventRow): LoggedEvent => ({
  seq,
  event: claimEventSchema.parse({ type, on, ...fromJson<object>(data) }),
})
