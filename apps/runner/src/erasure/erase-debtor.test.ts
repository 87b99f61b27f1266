import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays, plainDate } from '@forfall/rules'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { registerPayment } from '../book/register-payment.ts'
import { replayStored } from '../book/replay.ts'
import { verifyAudit } from '../book/verify-audit.ts'
import { runDunning } from '../run/run-dunning.ts'
import { claimsByNumber } from '../store/claims.ts'
import { debtorById, listDebtors } from '../store/debtors.ts'
import { allDecisionIds } from '../store/decisions.ts'
import { eraseTexts } from '../store/erasures.ts'
import { importAll, invoice, openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import {
  endedOn,
  lastPayment,
  liveThrough,
  personal,
  personalInvoice,
} from '../testing/past-debtor.ts'
import { type MemorySink, memorySink } from '../testing/sink.ts'
import { eraseDebtor } from './erase-debtor.ts'
import { dueForErasure, setRetention } from './retention.ts'

let opened: TestBook
let sink: MemorySink

beforeEach(async () => {
  opened = openTestBook()
  sink = memorySink()
  await liveThrough(opened, sink)
  setRetention(opened.book, 30)
})

afterEach(() => removeTestBook(opened))

const lawful = addDays(endedOn, 31)
const sql = <Row>(text: string): readonly Row[] =>
  opened.book.store.sqlite.prepare(text).all() as readonly Row[]
const claimId = (number: string): string =>
  claimsByNumber(opened.book.store, number)[0]?.id ?? 'none'
const debtorOf = (number: string): string =>
  sql<{ debtorId: string }>(`SELECT "debtorId" FROM "Claim" WHERE "invoiceNumber" = '${number}'`)[0]
    ?.debtorId ?? 'none'
const erase = (today = lawful, debtorId = debtorOf('1')) =>
  eraseDebtor({ book: opened.book, sink }, { debtorId, reason: 'retention-over' }, today)
const findings = () => verifyAudit(opened.book, null).findings.map(({ code }) => code)
const replays = () =>
  [...allDecisionIds(opened.book.store)].map((id) => replayStored(opened.book, id))
const totals = () =>
  sql(`SELECT "currency", count(*) AS "claims", sum("originalMinor") AS "original",
    sum("outstandingMinor") AS "outstanding", count("endedOn") AS "ended" FROM "Claim" GROUP BY 1`)
const kinds = () => sql<{ kind: string }>('SELECT "kind" FROM "AuditEntry"').map(({ kind }) => kind)

/** Everything in the database as text. */
function everything(): string {
  const tables = sql<{ name: string }>(`SELECT "name" FROM "sqlite_master" WHERE "type" = 'table'`)
  return tables.map(({ name }) => JSON.stringify(sql(`SELECT * FROM "${name}"`))).join('\n')
}

/** What of the database lies on the disk, free space and write-ahead log with it. */
const onDisk = (): string =>
  readdirSync(opened.folder)
    .filter((name) => name.startsWith('forfall.db'))
    .map((name) => readFileSync(join(opened.folder, name), 'latin1'))
    .join('\n')

describe('erasing a debtor', () => {
  test('leaves no word of the person in the book, in the file or in the sink', async () => {
    expect(everything()).toContain(personal)
    expect(JSON.stringify([...sink.actions.values()])).toContain(personal)
    expect(await erase()).toMatchObject({
      ok: true,
      value: { isNew: true, areLettersErased: true },
    })
    const word = new RegExp(personal, 'i')
    expect(everything()).not.toMatch(word)
    expect(onDisk()).not.toMatch(word)
    expect(JSON.stringify([...sink.actions.values()])).not.toMatch(word)
  })

  test('keeps sums, decisions, letters of others, replays and a log that verifies', async () => {
    const before = { totals: totals(), replays: replays() }
    expect(findings()).toEqual([])
    expect(before.replays.filter((one) => !one.ok || !one.value.isSame)).toEqual([])
    expect(before.replays.length).toBeGreaterThan(5)
    await erase()
    expect(findings()).toEqual([])
    expect({ totals: totals(), replays: replays() }).toEqual(before)
    const left = [...sink.actions.values()].map(({ claim }) => claim.invoiceNumber)
    expect(new Set(left)).toEqual(new Set(['3']))
  })

  test('keeps kind and country, and the claim is found by its number', async () => {
    await erase()
    expect(debtorById(opened.book.store, debtorOf('1'))).toMatchObject({
      ...{ kind: 'consumer', country: 'NO', erasedOn: lawful, key: `erased:${debtorOf('1')}` },
      ...{ name: null, email: null, street: null, customerNumber: null },
    })
    expect(listDebtors(opened.book.store, { search: '1 fjord', limit: 9 })).toMatchObject([
      { id: debtorOf('1'), claimCount: 2, openCount: 0 },
    ])
  })

  test('a run after it finds nothing to do for the person', async () => {
    await erase()
    const done = await runDunning({ book: opened.book, sink, asOf: lawful })
    expect(done).toMatchObject({ ok: true, value: { notes: [] } })
    expect([...sink.actions.values()].map(({ claim }) => claim.invoiceNumber)).not.toContain('1')
    expect(findings()).toEqual([])
  })
})

describe('what keeps a debtor from being erased', () => {
  test('is the day before the retention is over', async () => {
    expect(await erase(addDays(lawful, -1))).toEqual({
      ok: false,
      problem: {
        ...{ code: 'retention-not-over', debtorId: debtorOf('1') },
        ...{ claimId: expect.stringMatching(/^claim-/), lawfulFrom: lawful },
      },
    })
    expect(everything()).toContain(personal)
  })

  test('is a claim that is open', async () => {
    importAll(opened.book, personalInvoice('4'))
    expect(await erase()).toMatchObject({
      problem: { code: 'claim-open', claimId: claimId('4'), why: 'open' },
    })
  })

  test('is an action that may still go out', async () => {
    opened.book.store.sqlite.exec(
      `UPDATE "OutboxAction" SET "status" = 'pending' WHERE "claimId" = '${claimId('1')}'`,
    )
    expect(await erase()).toMatchObject({
      problem: { code: 'claim-open', claimId: claimId('1'), why: 'action-pending' },
    })
    expect(dueForErasure(opened.book, lawful).debtors).toEqual([])
  })

  test('is that nobody knows it', async () => {
    expect(await erase(lawful, 'x')).toMatchObject({ problem: { code: 'debtor-unknown' } })
  })
})

describe('an erasure that was cut off', () => {
  test('is listed until erasing again finishes it, and noted once', async () => {
    sink.erasureFailures = 1
    expect(await erase()).toMatchObject({
      value: { isNew: true, areLettersErased: false, failure: 'the archive is locked' },
    })
    expect(dueForErasure(opened.book, lawful).unfinished).toEqual([debtorOf('1')])
    expect(await erase()).toMatchObject({ value: { isNew: false, areLettersErased: true } })
    await erase()
    expect(dueForErasure(opened.book, lawful).unfinished).toEqual([])
    expect(JSON.stringify([...sink.actions.values()])).not.toContain(personal)
    expect(kinds().filter((kind) => kind.endsWith('-erased'))).toEqual([
      'debtor-erased',
      'letters-erased',
    ])
    expect(findings()).toEqual([])
  })
})

describe('what comes in after an erasure', () => {
  beforeEach(async () => {
    await erase()
  })

  test('the same invoice brings nothing back', async () => {
    importAll(opened.book, personalInvoice('1'), personalInvoice('2'))
    expect(everything()).not.toMatch(new RegExp(personal, 'i'))
    expect(findings()).toEqual([])
  })

  test('texts of new events are not taken in', async () => {
    const history = [
      { kind: 'dispute' as const, on: plainDate('2026-06-01'), reason: `${personal} again` },
    ]
    importAll(opened.book, personalInvoice('1', { history }))
    const types = sql<{ type: string }>(
      `SELECT "type" FROM "ClaimEvent" WHERE "claimId" = '${claimId('1')}' AND "on" = '2026-06-01'`,
    )
    expect(types).toEqual([{ type: 'dispute-raised' }])
    expect(everything()).not.toMatch(new RegExp(personal, 'i'))
    expect(findings()).toEqual([])
  })

  test('the same payment is known, another under its key is refused', () => {
    const idempotencyKey = `${lastPayment.idempotencyKey}-1`
    const payment = { ...lastPayment, claimId: claimId('1'), idempotencyKey }
    expect(registerPayment(opened.book, payment, lawful)).toMatchObject({ value: { isNew: false } })
    const other = { ...payment, amountMinor: 7 }
    expect(registerPayment(opened.book, other, lawful)).toMatchObject({
      problem: { code: 'idempotency-key-reused' },
    })
  })

  test('who is a customer again is a debtor of its own, however often', async () => {
    const first = debtorOf('1')
    importAll(opened.book, personalInvoice('1'), personalInvoice('5'), personalInvoice('6'))
    const second = debtorOf('5')
    expect([second !== first, debtorOf('6') === second, debtorOf('1') === first]).toEqual([
      true,
      true,
      true,
    ])
    expect(debtorById(opened.book.store, second)).toMatchObject({ name: `Kari ${personal}` })
    expect(debtorById(opened.book.store, first)).toMatchObject({ name: null })
    for (const number of ['5', '6']) {
      const payment = { ...lastPayment, claimId: claimId(number), idempotencyKey: number }
      registerPayment(opened.book, payment, endedOn)
    }
    expect(await erase(lawful, second)).toMatchObject({ ok: true })
    importAll(opened.book, personalInvoice('7'))
    expect([first, second]).not.toContain(debtorOf('7'))
    expect(findings()).toEqual([])
  })
})

describe('an erasure by hand', () => {
  const dispute = { kind: 'dispute' as const, on: endedOn, reason: 'broken' }

  test('is found although the log still fits', () => {
    expect(eraseTexts(opened.book.store, claimId('1'))).toBe(5)
    expect(new Set(findings())).toEqual(new Set(['text-erased-by-hand']))
  })

  test('is found when its salt is left, and stays found when another debtor is erased', async () => {
    importAll(opened.book, invoice('8', { history: [dispute] }))
    opened.book.store.sqlite.exec(`DROP TRIGGER "ClaimEvent_never_changed";
      UPDATE "ClaimEvent" SET "data" = json_set("data", '$.reason', 'erased:${'0'.repeat(64)}')
        WHERE "claimId" = '${claimId('8')}' AND "type" = 'dispute-raised'`)
    await erase()
    expect(findings()).toContain('text-erased-by-hand')
  })

  test('what somebody typed that merely begins like it is erased as any text', async () => {
    importAll(opened.book, {
      kind: 'happening',
      place: { file: 'test.json' },
      invoiceNumber: '1',
      creditor: invoice('1').creditor,
      happening: { kind: 'dispute', on: endedOn, reason: `erased: see ${personal}` },
    })
    expect(findings()).toEqual([])
    await erase()
    expect(everything()).not.toContain(personal)
    expect(findings()).toEqual([])
  })
})
