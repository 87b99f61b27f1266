import { plainDate } from '@forfall/rules'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ImportedInvoice } from '../import/record.ts'
import { type ImportedTerms, noTerms } from '../import/terms.ts'
import { claimById, claimsByNumber } from '../store/claims.ts'
import { eventsOfClaim } from '../store/events.ts'
import {
  importAll,
  invoice,
  openTestBook,
  removeTestBook,
  type TestBook,
  testToday,
} from '../testing/book.ts'
import { foldedClaim } from './fold.ts'
import { importRecords } from './import-records.ts'

let opened: TestBook

beforeEach(() => {
  opened = openTestBook()
})

afterEach(() => removeTestBook(opened))

const business = { ...invoice('1').debtor, kind: 'business' } as const

/** The invoice with number 1 on a business, and what a file says of how its claim came to be. */
const saying = (
  terms: Partial<ImportedTerms>,
  changes: Partial<ImportedInvoice> = {},
): ImportedInvoice =>
  invoice('1', { debtor: business, terms: { ...noTerms, ...terms }, ...changes })

const tryImport = (record: ImportedInvoice) =>
  importRecords(
    opened.book,
    { fileName: 'test.json', contentHash: 'test', format: 'json', records: [record] },
    { jurisdiction: null, today: testToday },
  )

function claimOfOne() {
  const [found] = claimsByNumber(opened.book.store, '1')
  const claim = claimById(opened.book.store, found?.id ?? '')
  if (claim === undefined) throw new Error('no claim on invoice 1')
  return claim
}

const stateNow = () => foldedClaim(opened.book, claimOfOne()).state

const stated = () =>
  eventsOfClaim(opened.book.store, claimOfOne().id).flatMap(({ event }) =>
    event.type === 'facts-stated' ? [event] : [],
  )

describe('what a file says of how a claim came to be', () => {
  test('is stated once, on the day of the invoice, however often the file is read', () => {
    const record = saying({ isDueDayAgreed: true, aroseOn: plainDate('2026-01-15') })
    importAll(opened.book, record)
    const counts = importAll(opened.book, record)
    expect(counts).toMatchObject({ knownClaims: 1, completedClaims: 0, newEvents: 0 })
    expect(stated()).toEqual([
      {
        type: 'facts-stated',
        on: '2026-02-01',
        facts: { isDueDayAgreed: true, aroseOn: '2026-01-15' },
      },
    ])
    expect(stateNow()).toMatchObject({
      isDueDayAgreed: true,
      aroseOn: '2026-01-15',
      hasInterestWarning: null,
    })
  })

  test('is nothing when nothing is said', () => {
    importAll(opened.book, saying({}))
    expect(stated()).toEqual([])
  })

  test('completes what was said before, and only adds what is new', () => {
    importAll(opened.book, saying({ isDueDayAgreed: true }))
    const more = saying({ isDueDayAgreed: true, hasInterestWarning: false })
    expect(importAll(opened.book, more)).toMatchObject({ completedClaims: 1 })
    importAll(opened.book, saying({ isDueDayAgreed: true }))
    expect(stated().map(({ facts }) => facts)).toEqual([
      { isDueDayAgreed: true },
      { hasInterestWarning: false },
    ])
    expect(stateNow()).toMatchObject({ isDueDayAgreed: true, hasInterestWarning: false })
  })

  test('is refused when it contradicts what was said before, and nothing changes', () => {
    importAll(opened.book, saying({ isDueDayAgreed: true, aroseOn: plainDate('2026-01-15') }))
    const other = saying({
      isDueDayAgreed: false,
      aroseOn: plainDate('2026-01-16'),
      hasInterestWarning: true,
    })
    expect(tryImport(other)).toEqual({
      ok: false,
      problem: [
        {
          code: 'terms-differ',
          place: { file: 'test.json', record: '1' },
          found: 'due day agreed: no, arose on: 2026-01-16',
          expected: 'due day agreed: yes, arose on: 2026-01-15',
        },
      ],
    })
    expect(stateNow()).toMatchObject({ isDueDayAgreed: true, hasInterestWarning: null })
  })
})

describe('that a claim is commercial', () => {
  test('gives way, when it only follows from the parties, to what a file says', () => {
    importAll(opened.book, saying({}))
    expect(stateNow().isCommercial).toBe(true)
    importAll(opened.book, saying({ isCommercial: false }))
    expect(stateNow().isCommercial).toBe(false)
    expect(tryImport(saying({ isCommercial: true }))).toMatchObject({
      problem: [{ code: 'terms-differ', found: 'commercial: yes', expected: 'commercial: no' }],
    })
  })

  test('stays as it was said when the kind of the debtor comes in later', () => {
    const unknown = { ...business, kind: null }
    importAll(opened.book, saying({ isCommercial: false }, { debtor: unknown }))
    importAll(opened.book, saying({}))
    expect(stateNow()).toMatchObject({ debtorKind: 'business', isCommercial: false })
  })

  test('is never so of a consumer, whichever was said first', () => {
    const consumer = invoice('1').debtor
    const unknown = { ...consumer, kind: null }
    importAll(opened.book, saying({ isCommercial: true }, { debtor: unknown }))
    expect(tryImport(saying({}, { debtor: consumer }))).toMatchObject({
      problem: [{ code: 'terms-differ', found: 'commercial: no', expected: 'commercial: yes' }],
    })
    expect(stateNow().debtorKind).toBeNull()
  })

  test('is refused of a debtor the book knows as a consumer', () => {
    const consumer = invoice('1').debtor
    importAll(opened.book, saying({}, { debtor: consumer }))
    const unknown = { ...consumer, kind: null }
    expect(tryImport(saying({ isCommercial: true }, { debtor: unknown }))).toMatchObject({
      problem: [{ code: 'terms-differ' }],
    })
  })
})
