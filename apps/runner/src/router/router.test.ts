import { TRPCError } from '@trpc/server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importAll, invoice, openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { testContext } from '../testing/caller.ts'
import { appRouter } from './index.ts'

let opened: TestBook
let api: ReturnType<typeof appRouter.createCaller>

beforeEach(() => {
  opened = openTestBook()
  importAll(opened.book, invoice('1'), invoice('2'), invoice('3', { paidMinor: 100_000 - 1 }))
  api = appRouter.createCaller(testContext(opened.book))
})

afterEach(() => removeTestBook(opened))

const finished = async (asOf: string): Promise<void> => {
  const { id } = await api.runs.start({ asOf })
  for await (const run of await api.runs.progress({ id })) if (run.status === 'failed') throw run
}

const codeOf = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call
  } catch (error) {
    return error instanceof TRPCError ? error.code : String(error)
  }
  return 'no error'
}

describe('claims', () => {
  test('are listed page by page', async () => {
    const first = await api.claims.list({ limit: 2 })
    const second = await api.claims.list({ limit: 2, cursor: first.nextCursor ?? '' })
    expect(first.total).toBe(3)
    expect(second.nextCursor).toBeNull()
    const ids = [...first.claims, ...second.claims].map(({ invoiceNumber }) => invoiceNumber)
    expect(ids.sort()).toEqual(['1', '2', '3'])
  })

  test('are found by every word, in any case', async () => {
    expect((await api.claims.list({ search: 'skyldner FJORD 2' })).total).toBe(1)
    expect((await api.claims.list({ search: 'STRØM k3' })).claims).toMatchObject([
      { invoiceNumber: '3' },
    ])
    expect((await api.claims.list({ search: 'nobody' })).total).toBe(0)
    expect((await api.claims.list({ search: "100%' OR 1=1 --" })).total).toBe(0)
  })

  test('tell their history and the decision of a day', async () => {
    await finished('2026-03-02')
    const { claims } = await api.claims.list({ search: 'Skyldner 1' })
    const claim = await api.claims.get({ id: claims[0]?.id ?? '' })
    expect(claim.events.map(({ type }) => type)).toEqual([
      'invoice-imported',
      'decision-made',
      'reminder-sent',
    ])
    expect(claim.letters).toMatchObject([{ kind: 'remind', payBy: '2026-03-16' }])
    expect(claim.actions).toMatchObject([{ kind: 'remind', status: 'sent', stepTitle: 'Reminder' }])
    expect(claim.decision).toMatchObject({ day: '2026-03-20', action: { kind: 'notice' } })
    const earlier = await api.claims.get({ id: claim.id, day: '2026-03-10' })
    expect(earlier.decision?.action.kind).toBe('none')
  })

  test('nobody knows are not found', async () => {
    expect(await codeOf(api.claims.get({ id: 'claim-x' }))).toBe('NOT_FOUND')
  })

  test('are put under the law a person sets, until something was decided', async () => {
    const { claims } = await api.claims.list({ search: 'Skyldner 1' })
    const id = claims[0]?.id ?? ''
    expect((await api.claims.get({ id })).law).toMatchObject({ country: 'NO', because: 'domestic' })
    const choice = { id, country: 'SE', reason: ' agreed in the contract ' }
    expect(await api.claims.setLaw(choice)).toMatchObject({
      ...{ country: 'SE', isNew: true, pin: { policyId: 'se-consumer' } },
    })
    expect(await api.claims.setLaw(choice)).toMatchObject({ isNew: false })
    expect((await api.claims.get({ id })).law).toEqual({
      ...{ country: 'SE', because: 'named', reason: 'agreed in the contract' },
    })
    await finished('2026-03-20')
    expect(await codeOf(api.claims.setLaw({ ...choice, country: 'NO' }))).toBe('CONFLICT')
  })

  test.each([
    { changes: { country: 'XX' }, code: 'NOT_FOUND' },
    { changes: { country: 'se' }, code: 'BAD_REQUEST' },
    { changes: { reason: '  ' }, code: 'BAD_REQUEST' },
    { changes: { id: 'claim-x' }, code: 'NOT_FOUND' },
  ])('are not put under a law with $changes', async ({ changes, code }) => {
    const { claims } = await api.claims.list({ search: 'Skyldner 1' })
    const choice = { id: claims[0]?.id ?? '', country: 'SE', reason: 'x', ...changes }
    expect(await codeOf(api.claims.setLaw(choice))).toBe(code)
  })
})

describe('payments', () => {
  test('are registered once', async () => {
    const { claims } = await api.claims.list({ search: 'Skyldner 1' })
    const payment = {
      ...{ claimId: claims[0]?.id ?? '', on: '2026-03-19', amountMinor: 100_000 },
      idempotencyKey: 'bank-1',
    }
    expect(await api.payments.register(payment)).toMatchObject({ isNew: true, ending: 'paid' })
    expect(await api.payments.register(payment)).toMatchObject({ isNew: false })
    expect(await codeOf(api.payments.register({ ...payment, amountMinor: 1 }))).toBe('CONFLICT')
    expect((await api.claims.list({ state: 'open' })).total).toBe(2)
    expect((await api.claims.list({ state: 'ended' })).total).toBe(1)
  })
})

describe('decisions', () => {
  const claim = {
    debtor: { kind: 'consumer', country: 'NO' },
    invoice: { amount: '1000.00 NOK', issued: '2026-02-01', due: '2026-02-16' },
  }
  const question = { claim, policy: { id: 'no-consumer' }, day: '2026-03-02' }

  test('are made about claims the book does not know, and keep nothing', async () => {
    const decision = await api.decisions.evaluate(question)
    expect(decision).toMatchObject({ action: { kind: 'remind', feeMinor: 3800 } })
    expect((await api.claims.list()).total).toBe(3)
  })

  test('are made many at a time', async () => {
    const later = { ...question, day: '2026-02-20' }
    const { decisions } = await api.decisions.evaluateMany({ questions: [question, later] })
    expect(decisions.map(({ action }) => action.kind)).toEqual(['remind', 'none'])
    const tooMany = { questions: Array.from({ length: 1001 }, () => question) }
    expect(await codeOf(api.decisions.evaluateMany(tooMany))).toBe('BAD_REQUEST')
  })

  test('come one by one where asked so, and one that is refused keeps back no other', async () => {
    const unknown = { ...question, policy: { id: 'nobody-has-it' } }
    const found = []
    for await (const one of await api.decisions.evaluateStream({ questions: [unknown, question] }))
      found.push(one)
    expect(found).toEqual([
      {
        ...{ index: 0, ok: false, text: expect.stringContaining('nobody-has-it') },
        problem: { code: 'policy-not-found', policyId: 'nobody-has-it', version: null },
      },
      { index: 1, ok: true, decision: await api.decisions.evaluate(question) },
    ])
  })

  test('by a policy that was handed in obey the law all the same', async () => {
    const { document } = await api.policies.get({ id: 'no-consumer' })
    const { reminder } = document.steps
    if (reminder?.kind !== 'remind') throw new Error('no such step')
    const greedy = { ...reminder, fee: { fixedMinor: 99_900 } }
    const drawn = { ...document, steps: { ...document.steps, reminder: greedy } }
    const decision = await api.decisions.evaluate({ ...question, policy: { document: drawn } })
    expect(decision).toMatchObject({ action: { kind: 'remind', feeMinor: 3800 } })
    expect(decision.blockers).toMatchObject([{ code: 'limit', subject: 'no.fee.cap' }])
  })

  test.each([
    { change: { claim: { invoice: {} } }, code: 'BAD_REQUEST' },
    { change: { policy: { id: 'no-such' } }, code: 'NOT_FOUND' },
    { change: { day: '2026-02-30' }, code: 'BAD_REQUEST' },
  ])('are refused for bad input: $change', async ({ change, code }) => {
    expect(await codeOf(api.decisions.evaluate({ ...question, ...change }))).toBe(code)
  })

  test('of the book can be read again', async () => {
    await finished('2026-03-02')
    const { claims } = await api.claims.list({ search: 'Skyldner 1' })
    const { decisions } = await api.decisions.forClaim({ claimId: claims[0]?.id ?? '' })
    expect(decisions).toMatchObject([
      { action: { kind: 'remind' }, receipt: { policyId: 'no-consumer' } },
    ])
  })
})

describe('runs', () => {
  test('are started, followed to their end, and listed', async () => {
    const { id } = await api.runs.start({ asOf: '2026-03-02' })
    const seen: string[] = []
    for await (const { status } of await api.runs.progress({ id })) seen.push(status)
    expect(seen[0]).toBe('running')
    expect(seen.at(-1)).toBe('finished')
    const { runs } = await api.runs.list()
    expect(runs).toMatchObject([{ id, asOf: '2026-03-02', counters: { emitted: 3, sent: 2 } }])
    expect(await codeOf(api.runs.get({ id: 'x' }))).toBe('NOT_FOUND')
  })

  test('do not overlap', async () => {
    const { id } = await api.runs.start({ asOf: '2026-03-02' })
    expect(await codeOf(api.runs.start({ asOf: '2026-03-02' }))).toBe('CONFLICT')
    for await (const run of await api.runs.progress({ id })) expect(run.id).toBe(id)
  })
})

describe('policies and law', () => {
  test('the policies, and one in full', async () => {
    const policies = await api.policies.list()
    expect(policies.filter(({ jurisdiction }) => jurisdiction === 'NO')).toMatchObject([
      { id: 'no-consumer', version: 1, stepCount: 8, claimCount: 3, jurisdiction: 'NO' },
      { id: 'no-business', claimCount: 0 },
    ])
    const policy = await api.policies.get({ id: 'no-consumer', version: 1 })
    expect(policy.ruleSet.policyHash).toBe(policy.hash)
    expect(await codeOf(api.policies.get({ id: 'no-consumer', version: 2 }))).toBe('NOT_FOUND')
  })

  test('the law of a day, with why a value is missing', async () => {
    expect((await api.law.countries()).map(({ country }) => country)).toContain('NO')
    const rateOn = async (day: string) =>
      (await api.law.on({ country: 'NO', day })).parameters.find(
        ({ id }) => id === 'no.late-interest.rate',
      )
    expect(await rateOn('2026-03-01')).toMatchObject({ value: '12.00', problem: null })
    expect(await rateOn('2031-01-01')).toMatchObject({
      value: null,
      problem: { code: 'parameter-not-verified' },
    })
    expect(await codeOf(api.law.on({ country: 'XX' }))).toBe('NOT_FOUND')
  })

  test('the history of a parameter, the limits of a day and the holidays of a year', async () => {
    const history = await api.law.history({ country: 'NO', parameter: 'no.late-interest.rate' })
    expect(history?.values[0]).toMatchObject({ from: '2010-01-01', value: '8.75' })
    expect(await api.law.history({ country: 'NO', parameter: 'no.such' })).toBeNull()
    const limits = await api.law.limits({ country: 'NO', day: '2026-03-01', action: 'hand-over' })
    expect(limits.map(({ id }) => id)).toContain('no.notice.deadline')
    expect(await api.law.limits({ country: 'NO', day: '1980-01-01' })).toEqual([])
    const { holidays } = await api.law.calendar({ country: 'NO', year: 2026 })
    expect(holidays).toContainEqual({ day: '2026-05-17', name: 'Grunnlovsdagen' })
    expect(await codeOf(api.law.calendar({ country: 'XX', year: 2026 }))).toBe('NOT_FOUND')
  })

  test('what a described claim costs, and when it is time-barred', async () => {
    const claim = {
      country: 'NO',
      debtorKind: 'business',
      dueOn: '2026-02-02',
      principalMinor: 100_000,
    } as const
    const minorOf = (found: { ok: boolean; value?: { minor: number } | null }) => found.value?.minor
    // 1 000.00 at 12 % for the 28 days from 3 February to 2 March.
    const interest = await api.law.interest({ ...claim, paidOn: '2026-03-02' })
    expect(interest).toMatchObject({ ok: true, value: { totalMinor: 921 } })
    const fee = await api.law.feeMax({ ...claim, kind: 'remind', sentOn: '2026-03-02' })
    expect(minorOf(fee)).toBe(3800)
    const stage = { on: '2026-06-01', stage: 'light' } as const
    const cost = await api.law.collectionCost({ ...claim, ...stage })
    expect(cost.ok && cost.value.minor).toBeGreaterThan(0)
    expect(await api.law.collectionCost({ ...claim, on: stage.on, stage: 'none' })).toMatchObject({
      ok: false,
      problem: { code: 'unknown-stage' },
    })
    const compensation = await api.law.compensation({ ...claim, on: '2026-03-02' })
    expect(minorOf(compensation)).toBeGreaterThan(0)
    const consumer = { ...claim, debtorKind: 'consumer', on: '2026-03-02' } as const
    expect(await api.law.compensation(consumer)).toEqual({ ok: true, value: null })
    expect(await api.law.totalCostCap(consumer)).toEqual({ ok: true, value: null })
    const barred = await api.law.limitation(claim)
    expect(barred).toMatchObject({ ok: true, value: { on: '2029-02-03' } })
  })
})
