import { plainDate } from '@forfall/rules'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type {
  ImportedCreditNote,
  ImportedHappeningRecord,
  ImportedRecord,
} from '../import/record.ts'
import { claimsByNumber } from '../store/claims.ts'
import { eventsOfClaim } from '../store/events.ts'
import {
  importAll,
  invoice,
  openTestBook,
  removeTestBook,
  type TestBook,
  testCreditor,
  testToday,
} from '../testing/book.ts'
import { claimRowById } from './claim-views.ts'
import { importRecords } from './import-records.ts'
import type { ClaimRow } from './views.ts'

let opened: TestBook

beforeEach(() => {
  opened = openTestBook()
})

afterEach(() => removeTestBook(opened))

const tryImport = (records: readonly ImportedRecord[], jurisdiction: string | null = null) =>
  importRecords(
    opened.book,
    { fileName: 'test.json', contentHash: 'test', format: 'json', records },
    { jurisdiction, today: testToday },
  )

const claimOn = async (number: string): Promise<ClaimRow> => {
  const [found] = claimsByNumber(opened.book.store, number)
  const row = found === undefined ? null : await claimRowById(opened.book, found.id)
  if (row === null) throw new Error(`no claim on invoice ${number}`)
  return row
}

const logOf = (number: string): readonly string[] => {
  const [found] = claimsByNumber(opened.book.store, number)
  return eventsOfClaim(opened.book.store, found?.id ?? '').map(({ event }) => event.type)
}

const note = (number: string, changes: Partial<ImportedCreditNote> = {}): ImportedCreditNote => {
  const { place, creditor, debtor } = invoice('1')
  return {
    ...{ kind: 'credit-note', place, creditor, debtor, currency: 'NOK' },
    ...{ number, issuedOn: plainDate('2026-02-20'), amountMinor: 40_000, corrects: '1' },
    ...changes,
  }
}

const payment = (
  invoiceNumber: string,
  changes: Partial<ImportedHappeningRecord> = {},
): ImportedHappeningRecord => ({
  kind: 'happening',
  place: { file: 'test.json' },
  invoiceNumber,
  creditor: testCreditor,
  happening: {
    kind: 'payment',
    on: plainDate('2026-02-18'),
    amountMinor: 10_000,
    currency: null,
  },
  ...changes,
})

describe('an invoice', () => {
  test('becomes a claim under the law and the policy that fit it', async () => {
    const business = { ...invoice('2').debtor, kind: 'business' as const }
    importAll(opened.book, invoice('1'), invoice('2', { debtor: business }))
    expect(await claimOn('1')).toMatchObject({
      jurisdiction: 'NO',
      policyId: 'no-consumer',
      policyVersion: 1,
      originalMinor: 100_000,
      outstandingMinor: 100_000,
      next: null,
    })
    expect(await claimOn('2')).toMatchObject({ policyId: 'no-business', debtorKind: 'business' })
  })

  test('read again changes nothing', () => {
    const records = [invoice('1', { paidMinor: 20_000 }), payment('1'), note('C1')]
    importAll(opened.book, ...records)
    const before = logOf('1')
    const counts = importAll(opened.book, ...records)
    expect(counts).toMatchObject({ newClaims: 0, knownClaims: 1, newEvents: 0 })
    expect(logOf('1')).toEqual(before)
  })

  test('that reads differently refuses the whole file', async () => {
    importAll(opened.book, invoice('1'))
    const result = tryImport([invoice('2'), invoice('1', { amountMinor: 90_000 })])
    expect(result).toMatchObject({
      ok: false,
      problem: [
        {
          code: 'invoice-differs',
          found: '900.00 NOK issued 2026-02-01 due 2026-02-16',
          expected: '1000.00 NOK issued 2026-02-01 due 2026-02-16',
        },
      ],
    })
    expect(claimsByNumber(opened.book.store, '2')).toEqual([])
  })

  test('of one number from two creditors is two claims', () => {
    const other = { ...testCreditor, organisationNumber: '888888888' }
    const counts = importAll(opened.book, invoice('1'), invoice('1', { creditor: other }))
    expect(counts.newClaims).toBe(2)
  })

  test('across a border is under no law until somebody names one', async () => {
    const debtor = { ...invoice('1').debtor, kind: 'business', country: 'SE' } as const
    importAll(opened.book, invoice('1', { debtor }))
    expect(await claimOn('1')).toMatchObject({ jurisdiction: null, policyId: null })
    const again = tryImport([invoice('1', { debtor })], 'NO')
    expect(again).toMatchObject({ ok: true, value: { counts: { completedClaims: 1 } } })
    expect(await claimOn('1')).toMatchObject({ jurisdiction: 'NO', policyId: 'no-business' })
  })

  test('whose debtor is of unknown kind gets the strictest policy, and the right one when it is said', async () => {
    const debtor = { ...invoice('1').debtor, kind: null }
    importAll(opened.book, invoice('1', { debtor }))
    expect(await claimOn('1')).toMatchObject({ policyId: 'no-consumer', debtorKind: null })
    importAll(opened.book, invoice('1', { debtor: { ...debtor, kind: 'business' } }))
    expect(await claimOn('1')).toMatchObject({ policyId: 'no-business', debtorKind: 'business' })
  })

  test('counts what was paid before as a total, not once more with each file', async () => {
    importAll(opened.book, invoice('1', { paidMinor: 30_000 }))
    importAll(opened.book, invoice('1', { paidMinor: 50_000 }))
    importAll(opened.book, invoice('1', { paidMinor: 50_000 }))
    expect((await claimOn('1')).outstandingMinor).toBe(50_000)
  })
})

describe('a credit note', () => {
  test('takes its amount off the invoice it corrects, once, wherever it stands', async () => {
    importAll(opened.book, note('C1'), invoice('1'))
    importAll(opened.book, note('C1'))
    expect((await claimOn('1')).outstandingMinor).toBe(60_000)
  })

  test('of an invoice nobody knows is refused', () => {
    expect(tryImport([note('C1', { corrects: '77' })])).toMatchObject({
      problem: [{ code: 'invoice-unknown', place: { record: 'C1' } }],
    })
  })

  test('that reads differently is refused', () => {
    importAll(opened.book, invoice('1'), note('C1'))
    expect(tryImport([note('C1', { amountMinor: 1 })])).toMatchObject({
      problem: [{ code: 'credit-note-differs', found: '0.01 NOK of 2026-02-20' }],
    })
  })

  test('in another currency is refused', () => {
    expect(tryImport([invoice('1'), note('C1', { currency: 'EUR' })])).toMatchObject({
      problem: [{ code: 'currency-differs', found: 'EUR', expected: 'NOK' }],
    })
  })
})

describe('a happening', () => {
  test('that stands in a file twice happened twice', async () => {
    importAll(opened.book, invoice('1'))
    importAll(opened.book, payment('1'), payment('1'))
    expect((await claimOn('1')).outstandingMinor).toBe(80_000)
  })

  test('finds its invoice without a creditor as long as one alone can be meant', async () => {
    const nobody = { ...testCreditor, name: null, organisationNumber: null }
    const other = { ...testCreditor, name: 'Annen AS', organisationNumber: '888888888' }
    importAll(opened.book, invoice('1'), invoice('2'), invoice('2', { creditor: other }))
    importAll(opened.book, payment('1', { creditor: nobody }))
    expect((await claimOn('1')).outstandingMinor).toBe(90_000)
    expect(tryImport([payment('2', { creditor: nobody })])).toMatchObject({
      problem: [{ code: 'invoice-unknown' }],
    })
    const named = { ...nobody, name: 'annen as' }
    expect(tryImport([payment('2', { creditor: named })]).ok).toBe(true)
  })
})
