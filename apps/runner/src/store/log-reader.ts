import type { ClaimEvent } from '@forfall/rules'
import Database from 'better-sqlite3'
import { toJson } from './convert.ts'
import { type EventRow, loggedEvent } from './events.ts'
import { type Connection, rows } from './sql.ts'

/** Reads logs of an organisation's claims as they stood at one entry of the audit log. */
export type LogReader = Connection & {
  readonly organisationId: string
  readonly bookSeq: number
}

/** How long a reader waits for a database that is being recovered, in milliseconds. */
const timeoutMs = 10_000

/** Opens a connection that only reads, for work beside the thread that writes. */
export const openLogReader = (
  file: string,
  of: { readonly organisationId: string; readonly bookSeq: number },
): LogReader => ({
  ...of,
  sqlite: new Database(file, { readonly: true, fileMustExist: true, timeout: timeoutMs }),
  statements: new Map(),
})

/** A claim with its log. */
export type ClaimLog = { readonly claimId: string; readonly events: readonly ClaimEvent[] }

/** The logs of claims by where their rows lie, in the order of the places. */
export function logsAt(reader: LogReader, places: readonly number[]): readonly ClaimLog[] {
  const { organisationId, bookSeq } = reader
  // The plus keeps SQLite from searching all logs of the organisation for those of one claim.
  const found = rows<EventRow>(
    reader,
    `SELECT e."claimId", e."seq", e."type", e."on", e."data" FROM json_each($places) p
     CROSS JOIN "Claim" c ON c.rowid = p."value" AND c."organisationId" = $organisationId
     CROSS JOIN "ClaimEvent" e ON e."claimId" = c."id" AND +e."organisationId" = $organisationId
     WHERE e."auditSeq" IS NULL OR e."auditSeq" <= $bookSeq ORDER BY p."key", e."seq"`,
    { places: toJson(places), organisationId, bookSeq },
  )
  const logs = new Map<string, ClaimEvent[]>()
  for (const row of found) {
    const log = logs.get(row.claimId) ?? []
    if (log.length === 0) logs.set(row.claimId, log)
    log.push(loggedEvent(row).event)
  }
  return [...logs].map(([claimId, events]) => ({ claimId, events }))
}
