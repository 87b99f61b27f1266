import { plainDate } from '@forfall/rules'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ClaimSort, claimSorts } from '../store/read-claims.ts'
import { importAll, invoice, openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { apiOn, refusalOf, runDay } from '../testing/one-claim.ts'

let opened: TestBook
let api: ReturnType<typeof apiOn>

const day = (text: string) => ({ dueOn: plainDate(text) })

beforeEach(async () => {
  opened = openTestBook()
  importAll(
    opened.book,
    ...['2026-02-16', '2026-02-16', '2026-02-10', '2026-03-15', '2026-02-16', '2026-02-12'].map(
      (due, index) =>
        invoice(`N${index}`, {
          ...day(due),
          amountMinor: [50_000, 50_000, 20_000, 17_000, 50_000, 20_000][index] ?? 1,
        }),
    ),
    invoice('NOLAW', {
      debtor: { ...invoice('x').debtor, country: 'SE', kind: null, name: 'Svea' },
    }),
  )
  await runDay(opened.book, '2026-03-02')
  api = apiOn(opened.book, '2026-03-02')
})

afterEach(() => removeTestBook(opened))

/** The numbers of all pages, two at a time; something happens after the first page. */
async function paged(sort: ClaimSort, isDescending: boolean, meanwhile = async () => undefined) {
  const found: string[] = []
  let cursor: string | undefined
  for (;;) {
    const page = await api.claims.list({ state: 'all', sort, isDescending, limit: 2, cursor })
    found.push(...page.claims.map(({ invoiceNumber }) => invoiceNumber))
    if (cursor === undefined) await meanwhile()
    if (page.nextCursor === null) return found
    cursor = page.nextCursor
  }
}

describe.each(claimSorts)('by %s', (sort) => {
  test('pages hold every claim once, in one order and its reverse', async () => {
    const whole = await api.claims.list({ state: 'all', sort, limit: 200 })
    const numbers = whole.claims.map(({ invoiceNumber }) => invoiceNumber)
    expect(new Set(numbers).size).toBe(7)
    expect(await paged(sort, false)).toEqual(numbers)
    expect(await paged(sort, true)).toEqual(numbers.toReversed())
  })

  test('a claim that changes between two pages moves no other', async () => {
    const before = await paged(sort, false)
    const last = before.at(-1) ?? ''
    const { claims } = await api.claims.list({ state: 'all', search: last })
    const after = await paged(sort, false, async () => {
      const payment = { claimId: claims[0]?.id ?? '', on: '2026-03-02', amountMinor: 10 }
      await api.payments.register({ ...payment, idempotencyKey: 'x' })
    })
    const others = (numbers: readonly string[]) => numbers.filter((number) => number !== last)
    expect(others(after)).toEqual(others(before))
  })
})

test('a cursor of another list is refused', async () => {
  const { nextCursor } = await api.claims.list({ limit: 1 })
  expect(await refusalOf(api.claims.list({ sort: 'outstanding', cursor: nextCursor ?? '' }))).toBe(
    'cursor-unfit',
  )
  expect(await refusalOf(api.claims.list({ cursor: 'nonsense' }))).toBe('cursor-unfit')
})

describe('filters', () => {
  const numbers = async (filter: Parameters<typeof api.claims.list>[0]) => {
    const { claims, total } = await api.claims.list({
      state: 'all',
      sort: 'invoice-number',
      ...filter,
    })
    const counts = await api.claims.counts({ state: 'all', ...filter })
    expect(total).toBe(claims.length)
    expect(counts.total).toBe(total)
    return claims.map(({ invoiceNumber }) => invoiceNumber)
  }

  test('by amount, law and policy', async () => {
    expect(
      await numbers({ outstandingFromMinor: 17_000, outstandingThroughMinor: 17_000 }),
    ).toEqual(['N3'])
    expect(await numbers({ country: null })).toEqual(['NOLAW'])
    expect(await numbers({ country: 'NO', policyId: 'no-consumer', policyVersion: 2 })).toEqual([])
    expect(await numbers({ currency: 'NOK' })).toHaveLength(7)
  })

  test('by debtor and creditor', async () => {
    const { claims } = await api.claims.list({ state: 'all', search: 'N4' })
    const { debtorId = '', creditorId = '' } = claims[0] ?? {}
    expect(await numbers({ debtorId })).toEqual(['N4'])
    expect(await numbers({ creditorId })).toHaveLength(7)
    expect(await numbers({ creditorId: 'nobody' })).toEqual([])
  })

  test('by what comes next, when, and what stands in the way', async () => {
    const { claims } = await api.claims.list({ state: 'all', search: 'N3' })
    const { next = null, blockers = [] } = claims[0] ?? {}
    expect(next?.kind).toBe('remind')
    const on = next?.on ?? undefined
    expect(await numbers({ next: 'remind', nextFrom: on, nextThrough: on })).toContain('N3')
    expect(await numbers({ blocker: blockers[0]?.code ?? '' })).toContain('N3')
    expect(await numbers({ blocker: 'wrong-jurisdiction' })).toEqual(['NOLAW'])
    const { byNext, total } = await api.claims.counts({ state: 'all' })
    expect(Object.values(byNext).reduce((sum, count) => sum + count, 0)).toBe(total)
    expect(byNext['review']).toBeGreaterThanOrEqual(1)
  })

  test('by hold and dispute, and the hold only until its day', async () => {
    const { claims } = await api.claims.list({ state: 'all', search: 'N5' })
    const id = claims[0]?.id ?? ''
    const on = '2026-03-02'
    const held = { kind: 'hold', on, reason: 'asked', until: '2026-03-10' } as const
    await api.claims.record({ id, happening: held, idempotencyKey: 'h' })
    const disputed = { kind: 'dispute', on, reason: 'never ordered' } as const
    await api.claims.record({ id, happening: disputed, idempotencyKey: 'd' })
    expect(await numbers({ isOnHold: true })).toEqual(['N5'])
    expect(await numbers({ isOnHold: false })).toHaveLength(6)
    expect(await numbers({ isDisputed: true })).toEqual(['N5'])
    expect(await numbers({ isDisputed: false })).toHaveLength(6)
    api = apiOn(opened.book, '2026-03-10')
    expect(await numbers({ isOnHold: true })).toEqual([])
  })

  test('by what there is to choose from', async () => {
    const choices = await api.claims.choices()
    expect(choices.creditors).toMatchObject([{ name: 'Fjord Strøm AS' }])
    expect(choices).toMatchObject({ countries: ['NO'], currencies: ['NOK'] })
    expect(choices.policies).toEqual([{ policyId: 'no-consumer', version: 1 }])
  })
})
