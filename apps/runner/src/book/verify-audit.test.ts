import { ok, plainDate } from '@forfall/rules'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runDunning } from '../run/run-dunning.ts'
import { audit } from '../store/audit.ts'
import { storeFor } from '../store/store.ts'
import { transact } from '../store/transact.ts'
import { importAll, invoice, openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { memorySink } from '../testing/sink.ts'
import { closeBook } from './book.ts'
import { registerPayment } from './register-payment.ts'
import { verifyAudit } from './verify-audit.ts'

let opened: TestBook

beforeEach(async () => {
  opened = openTestBook()
  importAll(opened.book, invoice('1'), invoice('2'))
  await runDunning({ book: opened.book, sink: memorySink(), asOf: plainDate('2026-03-02') })
})

afterEach(() => removeTestBook(opened))

const codes = (): readonly string[] =>
  verifyAudit(opened.book, null).findings.map(({ code }) => code)

/** Changes the file behind the back of the book, its triggers taken out as anybody with the file can. */
function byHand(sql: string): void {
  const { sqlite } = opened.book.store
  const triggers = sqlite
    .prepare(`SELECT "name" FROM "sqlite_master" WHERE "type" = 'trigger'`)
    .pluck()
    .all()
  sqlite.exec('PRAGMA foreign_keys = OFF')
  for (const name of triggers) sqlite.exec(`DROP TRIGGER "${name}"`)
  sqlite.exec(sql)
}

test('a book that was left alone verifies, with a row for each event and decision', () => {
  const { findings, entries, rows, head } = verifyAudit(opened.book, null)
  expect(findings).toEqual([])
  expect(entries).toBeGreaterThan(3)
  expect(rows).toBeGreaterThan(8)
  expect(head?.seq).toBe(entries)
})

describe('what was changed by hand is found', () => {
  const changes: readonly (readonly [string, string])[] = [
    [`UPDATE "ClaimEvent" SET "data" = replace("data", '100000', '900000')`, 'rows-changed'],
    [`UPDATE "ClaimEvent" SET "on" = '2020-01-01' WHERE "seq" = 0`, 'rows-changed'],
    [`DELETE FROM "ClaimEvent" WHERE "seq" = 1`, 'rows-changed'],
    [`UPDATE "Decision" SET "body" = replace("body", 'remind', 'notice')`, 'rows-changed'],
    [`UPDATE "PolicyVersion" SET "document" = replace("document", '14', '1')`, 'rows-changed'],
    [`UPDATE "PolicyVersion" SET "effectiveFrom" = '2020-01-01'`, 'rows-changed'],
    [`UPDATE "AuditEntry" SET "actorId" = 'somebody'`, 'entry-changed'],
    [`UPDATE "AuditEntry" SET "at" = '2020-01-01T00:00:00.000Z' WHERE "seq" = 2`, 'entry-changed'],
    [`DELETE FROM "AuditEntry" WHERE "seq" = 2`, 'entry-missing'],
    [
      `DELETE FROM "AuditEntry" WHERE "seq" = (SELECT max("seq") FROM "AuditEntry")`,
      'head-changed',
    ],
    [`DELETE FROM "AuditHead"`, 'head-missing'],
    [`DELETE FROM "AuditEntry"; DELETE FROM "AuditHead"`, 'row-not-covered'],
    [
      `INSERT INTO "ClaimEvent" SELECT "claimId", 99, "organisationId", "creditorId", "type", "on",
         "data", "recordedAt", NULL, "salt", NULL FROM "ClaimEvent" WHERE "seq" = 0 LIMIT 1`,
      'row-not-covered',
    ],
    [`UPDATE "LawSnapshot" SET "body" = replace("body", '12', '13')`, 'law-snapshot-changed'],
    [`UPDATE "Claim" SET "outstandingMinor" = 1`, 'projection-differs'],
    [`UPDATE "Claim" SET "position" = 'start'`, 'projection-differs'],
  ]
  test.each(changes)('%s', (sql, code) => {
    byHand(sql)
    expect(codes()).toContain(code)
  })
})

test('an end cut off with its seal is found by what was noted outside', () => {
  const noted = verifyAudit(opened.book, null).head
  const { sqlite, sealKey } = opened.book.store
  expect(noted).not.toBeNull()
  const before = sqlite.prepare('SELECT * FROM "AuditHead"').get() as { readonly seal: string }
  registerPayment(
    opened.book,
    { ...payment, claimId: firstClaim(), idempotencyKey: 'a' },
    plainDate('2026-03-03'),
  )
  const later = verifyAudit(opened.book, null).head
  byHand(`DELETE FROM "ClaimEvent" WHERE "auditSeq" = ${later?.seq};
    DELETE FROM "AuditEntry" WHERE "seq" = ${later?.seq};
    UPDATE "AuditHead" SET "seq" = ${noted?.seq}, "hash" = '${noted?.hash}', "seal" = '${before.seal}'`)
  expect(verifyAudit(opened.book, later).findings.map(({ code }) => code)).toContain(
    'anchor-differs',
  )
  expect(sealKey).not.toBe('')
})

const payment = { on: plainDate('2026-03-02'), amountMinor: 100 }

const firstClaim = (): string =>
  opened.book.store.sqlite.prepare('SELECT "id" FROM "Claim" LIMIT 1').pluck().get() as string

test('who has another secret cannot write an entry that fits', () => {
  const forger = { ...storeFor(opened.book.store, stranger), sealKey: 'another' }
  transact(forger, () => {
    audit(forger, { kind: 'law-set', subject: null, data: {} })
    return ok(null)
  })
  expect(codes()).toEqual(['entry-changed', 'head-changed'])
})

const stranger = { actor: { kind: 'person', id: 'x' }, organisationId: 'default' } as const

test('each organisation has a log of its own', async () => {
  const { book } = opened
  book.store.sqlite.exec(
    `INSERT INTO "Organisation" ("id", "name", "createdAt") VALUES ('other', 'Other', 'now')`,
  )
  const store = storeFor(book.store, { ...stranger, organisationId: 'other' })
  transact(store, () => {
    audit(store, { kind: 'organisation-made', subject: 'other', data: {} })
    return ok(null)
  })
  const other = verifyAudit({ ...book, store }, null)
  expect([other.entries, other.findings]).toEqual([1, []])
  expect(codes()).toEqual([])
})

test('a book that is opened again goes on with the same log', async () => {
  const { head } = verifyAudit(opened.book, null)
  await closeBook(opened.book)
  opened = openTestBook(opened.folder)
  expect(verifyAudit(opened.book, head).findings).toEqual([])
})

test('nothing is decided by a version that was changed by hand', async () => {
  byHand(
    `UPDATE "PolicyVersion" SET "document" = replace("document", '"payWithinDays":14', '"payWithinDays":15')`,
  )
  await closeBook(opened.book)
  opened = openTestBook(opened.folder)
  const pin = { policyId: 'no-consumer', version: 1 }
  expect(opened.book.policyOf(pin)).toEqual({
    ok: false,
    problem: { code: 'policy-tampered', ...pin },
  })
})
