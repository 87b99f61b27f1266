import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jurisdictions } from '@forfall/jurisdictions'
import { ok, plainDate, refused } from '@forfall/rules'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importAll, invoice, openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { cover } from './audit.ts'
import { insertBatch } from './batches.ts'
import { readEntries } from './read-audit.ts'
import { openStore } from './store.ts'
import { transact } from './transact.ts'

let opened: TestBook

beforeEach(() => {
  opened = openTestBook()
})

afterEach(() => removeTestBook(opened))

const defaultPolicyCount = jurisdictions.flatMap(({ policies }) => policies).length

const batch = {
  creditorId: null,
  fileName: 'a.csv',
  contentHash: 'x',
  format: 'csv',
  status: 'imported',
  byteCount: null,
  counts: {},
  notes: [],
} as const

describe('openStore', () => {
  test('the tables are those that Prisma reads', async () => {
    const { prisma } = opened.book.store
    importAll(opened.book, invoice('1'))
    const rows = await Promise.all([
      prisma.organisation.findMany(),
      prisma.creditor.findMany(),
      prisma.debtor.findMany(),
      prisma.policyVersion.findMany(),
      prisma.claim.findMany({ include: { events: true, policy: true, debtor: true } }),
      prisma.claimEvent.findMany(),
      prisma.importBatch.findMany(),
      prisma.decision.findMany({ include: { outboxAction: true } }),
      prisma.outboxAction.findMany({ include: { decision: true } }),
      prisma.run.findMany(),
      prisma.auditEntry.findMany(),
      prisma.auditHead.findMany(),
      prisma.policyDraft.findMany({ include: { revisions: true } }),
      prisma.submission.findMany({ include: { verdicts: true, comments: true, versions: true } }),
      prisma.policyRetirement.findMany({ include: { policy: true } }),
      prisma.policyAssignment.findMany(),
      prisma.claimMove.findMany({ include: { claims: true } }),
      prisma.backTest.findMany({ include: { claims: true } }),
    ])
    expect(rows.map((found) => found.length)).toEqual([
      1,
      1,
      1,
      defaultPolicyCount,
      1,
      1,
      1,
      ...[0, 0, 0],
      ...[2, 1, 0, 0, 0, 0, 0, 0],
    ])
  })

  test('a file that is no database is refused, not overwritten', () => {
    const file = join(opened.folder, 'letter.txt')
    writeFileSync(file, 'Dear reader, this is not a database at all, it is a letter. '.repeat(50))
    const { now, actor, sealKey } = opened.book.store
    expect(openStore({ file, now, actor, sealKey })).toMatchObject({
      ok: false,
      problem: { code: 'cannot-open' },
    })
  })

  test('two processes may open one book', () => {
    const { now, actor, sealKey } = opened.book.store
    const again = openStore({ file: opened.file, now, actor, sealKey })
    expect(again.ok).toBe(true)
    if (again.ok) again.value.sqlite.close()
  })
})

describe('transact', () => {
  const batches = (): Promise<number> => opened.book.store.prisma.importBatch.count()

  test('keeps what was written when the work is fine', async () => {
    transact(opened.book.store, () => ok(insertBatch(opened.book.store, batch)))
    expect(await batches()).toBe(1)
  })

  test('a refusal undoes everything', async () => {
    const result = transact(opened.book.store, () => {
      insertBatch(opened.book.store, batch)
      return refused('no')
    })
    expect(result).toEqual({ ok: false, problem: 'no' })
    expect(await batches()).toBe(0)
  })

  test('an exception undoes everything and goes on', async () => {
    const work = (): never => {
      insertBatch(opened.book.store, batch)
      throw new Error('a bug')
    }
    expect(() => transact(opened.book.store, work)).toThrow('a bug')
    expect(await batches()).toBe(0)
  })
})

test('a transaction that writes covered rows has to say what it does', () => {
  const { store } = opened.book
  const content = { claimId: 'x' }
  expect(() => transact(store, () => ok(cover(store, 'ClaimEvent', content)))).toThrow(
    /saying what/,
  )
  expect(readEntries(store, 0).map(({ kind }) => kind)).toEqual(['policies-shipped'])
})

test('the log of a claim can be neither changed nor shortened', () => {
  importAll(opened.book, invoice('1', { dueOn: plainDate('2026-02-16') }))
  const { sqlite } = opened.book.store
  expect(() => sqlite.exec(`UPDATE "ClaimEvent" SET "on" = '2020-01-01'`)).toThrow(/append-only/)
  expect(() => sqlite.exec('DELETE FROM "ClaimEvent"')).toThrow(/append-only/)
})
