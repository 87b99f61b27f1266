import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importAll, invoice, openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { apiOn, refusalOf, runDay } from '../testing/one-claim.ts'
import type { RecordedHappening } from './happening.ts'
import { verifyAudit } from './verify-audit.ts'

const on = '2026-03-02'
const reason = 'she called'

let opened: TestBook
let api: ReturnType<typeof apiOn>
let id: string
let keys: number

beforeEach(async () => {
  opened = openTestBook()
  importAll(opened.book, invoice('1'))
  api = apiOn(opened.book, on)
  id = (await api.claims.list()).claims[0]?.id ?? ''
  keys = 0
})

afterEach(() => removeTestBook(opened))

type Said = Parameters<typeof api.claims.record>[0]['happening']

const record = (happening: Said, idempotencyKey = `key-${keys++}`) =>
  api.claims.record({ id, happening, idempotencyKey })

describe('what a person records', () => {
  test('stands in the log with who, when and why', async () => {
    await record({ kind: 'hold', on, reason, until: '2026-04-01' })
    const { events, hold } = await api.claims.get({ id })
    expect(events.at(-1)).toMatchObject({
      ...{ type: 'hold-placed', on, data: { reason, until: '2026-04-01' } },
      ...{ recordedAt: '2026-03-01T08:00:00.000Z', actor: { kind: 'person', id: 'user-of-test' } },
    })
    expect(hold).toMatchObject({ until: '2026-04-01' })
    expect(verifyAudit(opened.book, null).findings).toEqual([])
  })

  test('keeps dunning back until its opposite is recorded', async () => {
    await record({ kind: 'hold', on, reason, until: null })
    await runDay(opened.book, on)
    expect((await api.claims.get({ id })).letters).toEqual([])
    await record({ kind: 'hold-lifted', on, reason })
    await runDay(opened.book, '2026-03-03')
    expect((await api.claims.get({ id })).letters).toMatchObject([{ kind: 'remind' }])
  })

  test('is recorded once under a key, and a key is for one thing only', async () => {
    const hold = { kind: 'hold', on, reason, until: null } as const
    expect(await record(hold, 'k')).toMatchObject({ isNew: true })
    expect(await record(hold, 'k')).toMatchObject({ isNew: false })
    expect(await refusalOf(record({ ...hold, reason: 'other' }, 'k'))).toBe(
      'idempotency-key-reused',
    )
    const settled = { kind: 'dispute-settled', on, reason } as const
    await record({ kind: 'dispute', on, reason })
    const lowered = { ...settled, outcome: 'claim-lowered', creditMinor: 40_000 } as const
    expect(await record(lowered, 's')).toMatchObject({ isNew: true, outstandingMinor: 60_000 })
    expect(await record(lowered, 's')).toMatchObject({ isNew: false, outstandingMinor: 60_000 })
    expect((await api.claims.get({ id })).isDisputed).toBe(false)
  })

  test.each<{ happening: Said; after: object }>([
    {
      happening: { kind: 'credit', on, reason, amountMinor: 100_000 },
      after: { ending: 'credited' },
    },
    { happening: { kind: 'withdrawn', on, reason }, after: { ending: 'withdrawn' } },
    {
      happening: { kind: 'payment-plan', on, reason, until: null, instalments: [] },
      after: { plan: { agreedOn: on, isBroken: false } },
    },
    {
      happening: { kind: 'facts', on, reason, facts: { debtorKind: 'business' } },
      after: { debtorKind: 'business', policyId: 'no-business' },
    },
  ])('$happening.kind does what it says', async ({ happening, after }) => {
    await record(happening)
    expect(await api.claims.get({ id })).toMatchObject(after)
  })

  test('that the claim falls ends a dispute and the claim', async () => {
    await record({ kind: 'dispute', on, reason })
    await record({ kind: 'dispute-settled', on, reason, outcome: 'claim-falls' })
    expect(await api.claims.get({ id })).toMatchObject({ isDisputed: false, ending: 'withdrawn' })
  })

  test.each<{ happening: RecordedHappening['kind'] }>([
    { happening: 'hold-lifted' },
    { happening: 'payment-plan-broken' },
    { happening: 'insolvency-ended' },
    { happening: 'not-deceased' },
  ])('$happening needs something to take back', async ({ happening }) => {
    const said = { kind: happening, on, reason } as Said
    expect(await refusalOf(record(said))).toBe('happening-unfit')
    const first = {
      'hold-lifted': { kind: 'hold', on, reason, until: null },
      'payment-plan-broken': { kind: 'payment-plan', on, reason, until: null, instalments: [] },
      'insolvency-ended': { kind: 'insolvency', on, reason },
      'not-deceased': { kind: 'deceased', on, reason },
    }[happening as string]
    await record(first as Said)
    expect(await record(said)).toMatchObject({ isNew: true })
    expect(await refusalOf(record(said))).toBe('happening-unfit')
  })

  test.each<{ happening: Said; code: string }>([
    { happening: { kind: 'dispute', on: '2026-03-03', reason }, code: 'day-in-future' },
    { happening: { kind: 'dispute', on: '2026-01-31', reason }, code: 'day-before-invoice' },
    {
      happening: { kind: 'dispute-settled', on, reason, outcome: 'claim-stands' },
      code: 'happening-unfit',
    },
  ])('$code', async ({ happening, code }) => {
    expect(await refusalOf(record(happening))).toBe(code)
  })

  test.each<{ happening: Said }>([
    { happening: { kind: 'hold', on, reason, until: on } },
    { happening: { kind: 'hold', on, reason: '  ', until: null } },
    { happening: { kind: 'dispute-settled', on, reason, outcome: 'claim-lowered' } },
    { happening: { kind: 'facts', on, reason, facts: {} } },
  ])('is refused where it says nothing that can be: $happening', async ({ happening }) => {
    expect(await refusalOf(record(happening))).toMatch(/TRPCError/)
  })
})

describe('a debtor whom the creditor wants no dunning of', () => {
  test('gets no letters, nor for what comes in later, until it goes on', async () => {
    const { debtorId = '' } = (await api.claims.list()).claims[0] ?? {}
    expect(await api.debtors.stop({ id: debtorId, stopped: true, reason })).toMatchObject({
      claims: 1,
    })
    expect(await api.debtors.stop({ id: debtorId, stopped: true, reason })).toMatchObject({
      claims: 0,
    })
    expect((await api.debtors.list()).debtors).toMatchObject([{ isStopped: 1 }])
    importAll(opened.book, invoice('2', { debtor: invoice('1').debtor }))
    await runDay(opened.book, on)
    const { claims } = await api.claims.list({ blocker: 'customer-stop' })
    expect(claims.map(({ invoiceNumber }) => invoiceNumber).sort()).toEqual(['1', '2'])
    expect(await api.debtors.stop({ id: debtorId, stopped: false, reason })).toMatchObject({
      claims: 2,
    })
    const sink = await runDay(opened.book, '2026-03-03')
    expect(sink.actions.size).toBeGreaterThanOrEqual(2)
    expect(await refusalOf(api.debtors.stop({ id: 'x', stopped: true, reason }))).toBe(
      'debtor-unknown',
    )
  })
})
