import Database from 'better-sqlite3'
import { pragmas } from '../../../apps/runner/src/store/store.ts'

/** What a run changed, in rows and bytes, as a finished book tells it. */
export type Traffic = {
  /** Claims that got a decision, an event and an action. */
  readonly acting: number
  /** Middle lengths of the texts of their rows. */
  readonly lengths: Lengths
}

type Lengths = {
  readonly body: number
  readonly data: number
  readonly payload: number
  readonly why: number
  readonly blockers: number
}

const pageSize = 500

const due = `SELECT rowid AS "place", "id", "creditorId", "debtorId", "invoiceNumber",
    "jurisdiction", "policyId", "policyVersion", "eventCount", "lastEventOn", "foldedBy", "state"
  FROM "Claim" WHERE rowid > ? AND "organisationId" = 'default' AND "isDirty" = 1
  ORDER BY rowid LIMIT ${pageSize}`

const quiet = `UPDATE "Claim" SET "isDirty" = 0, "decidedOn" = ?, "reviewOn" = ?, "nextStep" = ?,
    "nextKind" = ?, "nextOn" = ?, "nextWhy" = ?, "blockers" = ? WHERE rowid = ?`

const changed = quiet.replace(
  ' WHERE',
  `, "state" = ?, "position" = ?, "ending" = ?, "endedOn" = ?, "outstandingMinor" = ?,
    "eventCount" = ?, "lastEventOn" = ?, "foldedBy" = ? WHERE`,
)

const rows = (table: string, columns: string, count: number): string =>
  `INSERT INTO "${table}" (${columns}) VALUES ${Array.from({ length: count }, () => `(${columns.replaceAll(/"[^"]+"/g, '?')})`).join(', ')}`

const decision = `"id", "organisationId", "creditorId", "claimId", "day", "kind", "step", "body",
  "afterSeq", "policyId", "policyVersion", "lawHash", "auditSeq"`
const action = `"id", "organisationId", "creditorId", "claimId", "kind", "mode", "step", "status",
  "decidedOn", "dueOn", "payload"`
const event = `"claimId", "seq", "organisationId", "creditorId", "type", "on", "data", "recordedAt",
  "externalKey", "salt", "auditSeq"`

type Row = {
  readonly place: number
  readonly id: string
  readonly eventCount: number
  readonly state: string
}

const rowsAtOnce = 32

/**
 * Reads every due claim and writes as many rows of the same sizes as a run, in the same transactions, with
 * nothing but better-sqlite3.
 *
 * @returns how many claims it read
 */
export function floor(file: string, traffic: Traffic): number {
  const sqlite = new Database(file)
  sqlite.pragma('journal_mode = WAL')
  for (const [name, value] of Object.entries(pragmas)) sqlite.pragma(`${name} = ${value}`)
  const write = writer(sqlite, traffic)
  const next = sqlite.prepare(due)
  let [after, read, acted] = [0, 0, 0]
  for (let page = next.all(after) as Row[]; page.length > 0; page = next.all(after) as Row[]) {
    read += page.length
    const acting = Math.round(read * traffic.acting) - acted
    sqlite.exec('BEGIN IMMEDIATE')
    write(page, acting)
    sqlite.exec('COMMIT')
    acted += acting
    after = page.at(-1)?.place ?? 0
  }
  sqlite.close()
  return read
}

function writer(sqlite: Database.Database, { lengths }: Traffic) {
  const text = (length: number): string => 'x'.repeat(length)
  const [body, data, payload] = [text(lengths.body), text(lengths.data), text(lengths.payload)]
  const left = [
    '2026-03-20',
    '2026-04-01',
    'reminder',
    'remind',
    '2026-04-01',
    text(lengths.why),
    text(lengths.blockers),
  ]
  const [updateQuiet, updateChanged] = [sqlite.prepare(quiet), sqlite.prepare(changed)]
  const inserter = (table: string, columns: string) => {
    const [many, one] = [rowsAtOnce, 1].map((count) => sqlite.prepare(rows(table, columns, count)))
    return (all: readonly (readonly (string | number | null)[])[]) => {
      const whole = all.length - (all.length % rowsAtOnce)
      for (let from = 0; from < whole; from += rowsAtOnce)
        many?.run(all.slice(from, from + rowsAtOnce).flat())
      for (const row of all.slice(whole)) one?.run(row)
    }
  }
  const insert = {
    decisions: inserter('Decision', decision),
    actions: inserter('OutboxAction', action),
    events: inserter('ClaimEvent', event),
  }
  const hash = (sqlite.prepare('SELECT "hash" FROM "LawSnapshot"').pluck().get() as string) ?? null
  return (page: readonly Row[], acting: number): void => {
    const acts = page.slice(0, acting)
    insert.decisions(
      acts.map(({ id, eventCount }) => [
        ...[
          `${id}/9/reminder`,
          'default',
          'creditor',
          id,
          '2026-03-20',
          'remind',
          'reminder',
          body,
        ],
        ...[eventCount, 'no-consumer', 1, hash, 1],
      ]),
    )
    insert.actions(
      acts.map(({ id }) => [
        ...[`${id}/9/reminder`, 'default', 'creditor', id, 'remind', 'create', 'reminder'],
        ...['pending', '2026-03-20', '2026-03-20', payload],
      ]),
    )
    insert.events(
      acts.map(({ id, eventCount }) => [
        ...[id, eventCount, 'default', 'creditor', 'decision-made', '2026-03-20', data],
        ...['2026-03-20T20:00:00.000Z', `decision:${id}/9/reminder`, null, 1],
      ]),
    )
    for (const { place, state, eventCount } of acts)
      updateChanged.run([
        ...left,
        state,
        'reminder',
        null,
        null,
        100_000,
        eventCount + 1,
        '2026-03-20',
        text(16),
        place,
      ])
    for (const { place } of page.slice(acting)) updateQuiet.run([...left, place])
  }
}
