import { describe, expect, test } from 'vitest'
import { invoice, testCreditor } from '../testing/book.ts'
import { claimId, creditorKey, debtorKey } from './identity.ts'

const debtor = { ...invoice('1').debtor, customerNumber: null }

describe('creditorKey', () => {
  test('the number counts before the name', () => {
    expect(creditorKey({ ...testCreditor, name: 'Renamed AS' })).toBe(creditorKey(testCreditor))
  })

  test('a name counts whatever its case and spaces', () => {
    const party = { ...testCreditor, organisationNumber: null }
    expect(creditorKey({ ...party, name: 'FJORD  strøm as ' })).toBe(creditorKey(party))
  })
})

describe('debtorKey', () => {
  test('a name alone tells nobody apart', () => {
    expect(debtorKey(debtor, '1')).not.toBe(debtorKey(debtor, '2'))
  })

  test('a name with an address is one debtor on all invoices', () => {
    const address = { street: 'Storgata 1', postalCode: '0155', city: 'Oslo' }
    const known = { ...debtor, address }
    expect(debtorKey(known, '1')).toBe(debtorKey(known, '2'))
    const moved = { ...known, address: { ...address, street: 'Storgata 2' } }
    expect(debtorKey(moved, '1')).not.toBe(debtorKey(known, '1'))
  })

  test('a customer number counts before everything else', () => {
    const known = { ...debtor, customerNumber: '7', email: 'a@example.no' }
    expect(debtorKey(known, '1')).toBe(debtorKey({ ...known, email: null }, '2'))
  })
})

test('ids are the same in every book, and keep parts apart', () => {
  expect(claimId('creditor-1', '23')).toBe(claimId('creditor-1', '23'))
  expect(claimId('creditor-1', '23')).not.toBe(claimId('creditor-12', '3'))
})
