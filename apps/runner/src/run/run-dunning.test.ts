import { addDays, type PlainDate, plainDate } from '@forfall/rules'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { releaseAction } from '../book/actions.ts'
import { claimRowById } from '../book/claim-views.ts'
import { staleProjections } from '../book/projections.ts'
import { registerPayment } from '../book/register-payment.ts'
import { verifyAudit } from '../book/verify-audit.ts'
import type { ClaimRow } from '../book/views.ts'
import { claimsByNumber, stateOf } from '../store/claims.ts'
import { eventsOfClaim } from '../store/events.ts'
import { readActions } from '../store/read-actions.ts'
import type { RunRecord } from '../store/read-runs.ts'
import { importAll, invoice, openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { type MemorySink, memorySink } from '../testing/sink.ts'
import { previewRun } from './preview.ts'
import { runDunning } from './run-dunning.ts'

let opened: TestBook
let sink: MemorySink

beforeEach(() => {
  opened = openTestBook()
  sink = memorySink()
})

afterEach(() => removeTestBook(opened))

const run = async (day: string): Promise<RunRecord> => {
  const done = await runDunning({ book: opened.book, sink, asOf: plainDate(day) })
  if (!done.ok) throw new Error(done.problem.code)
  return done.value
}

const runThrough = async (first: string, last: string): Promise<void> => {
  for (let day: PlainDate = plainDate(first); day <= last; day = addDays(day, 1)) await run(day)
}

const idOn = (number: string): string => claimsByNumber(opened.book.store, number)[0]?.id ?? ''

const claimOn = async (number: string): Promise<ClaimRow> => {
  const row = await claimRowById(opened.book, idOn(number))
  if (row === null) throw new Error(`no claim on invoice ${number}`)
  return row
}

const setColumn = (column: string, value: string | number, number: string): void => {
  const { sqlite } = opened.book.store
  sqlite.prepare(`UPDATE "Claim" SET "${column}" = ? WHERE "id" = ?`).run(value, idOn(number))
}

const stateIn = (number: string) => stateOf(opened.book.store, idOn(number))

const logOf = (number: string): readonly string[] =>
  eventsOfClaim(opened.book.store, idOn(number)).map(({ event }) => `${event.on} ${event.type}`)

const actionsOf = async (number: string): Promise<readonly string[]> => {
  const actions = await readActions(opened.book.store, { claimId: idOn(number), limit: 50 })
  return actions.map(({ decidedOn, kind, status }) => `${decidedOn} ${kind} ${status}`)
}

describe('a dunning run', () => {
  test('takes a claim nobody pays from reminder to agency', async () => {
    importAll(opened.book, invoice('1'))
    await runThrough('2026-02-16', '2026-04-02')
    expect(await actionsOf('1')).toEqual([
      '2026-04-01 hand-over pending',
      '2026-03-17 notice sent',
      '2026-03-02 remind sent',
    ])
    expect(logOf('1')).toEqual([
      '2026-02-01 invoice-imported',
      '2026-03-02 decision-made',
      '2026-03-02 reminder-sent',
      '2026-03-17 decision-made',
      '2026-03-17 notice-sent',
      '2026-04-01 decision-made',
    ])
  })

  test('asked again for the same day emits nothing', async () => {
    importAll(opened.book, invoice('1'), invoice('2'))
    const first = await run('2026-03-02')
    const again = await run('2026-03-02')
    expect(first.counters).toMatchObject({ emitted: 2, sent: 2, byKind: { remind: 2 } })
    expect(again.counters).toMatchObject({ emitted: 0, sent: 0 })
    expect(again.id).not.toBe(first.id)
    expect(sink.actions.size).toBe(2)
  })

  test('looks at a claim again only when its day has come or something happened to it', async () => {
    importAll(opened.book, invoice('1'))
    expect((await run('2026-02-17')).counters.looked).toBe(1)
    expect((await run('2026-02-18')).counters.looked).toBe(0)
    const payment = { claimId: idOn('1'), on: plainDate('2026-02-18'), amountMinor: 1 }
    registerPayment(opened.book, { ...payment, idempotencyKey: 'a' }, plainDate('2026-02-18'))
    expect((await run('2026-02-18')).counters.looked).toBe(1)
    expect((await run('2026-03-02')).counters).toMatchObject({ looked: 1, emitted: 1 })
  })

  test('tells what comes next, when and why', async () => {
    importAll(opened.book, invoice('1'))
    await run('2026-02-20')
    const { next, reviewOn, blockers } = await claimOn('1')
    expect(next).toMatchObject({ step: 'reminder', stepTitle: 'Reminder', on: '2026-03-02' })
    expect(reviewOn).toBe('2026-03-02')
    expect(blockers.map(({ code }) => code)).toContain('wait-not-over')
  })

  test('tells what comes next right after a letter went out', async () => {
    importAll(opened.book, invoice('1'))
    await run('2026-03-02')
    const { next, reviewOn, blockers } = await claimOn('1')
    expect(next).toMatchObject({ step: 'notice', kind: 'notice', on: '2026-03-17' })
    expect(blockers.map(({ code }) => code)).toEqual(['wait-not-over'])
    expect(reviewOn).toBe('2026-03-03')
  })

  test('a letter goes out with its text, amounts and deadline', async () => {
    importAll(opened.book, invoice('1'))
    await run('2026-03-02')
    const [outgoing] = [...sink.actions.values()]
    expect(outgoing).toMatchObject({
      day: '2026-03-02',
      action: { kind: 'remind', feeMinor: 3800, payBy: '2026-03-16' },
      amounts: { totalMinor: 104_260 },
      claim: { invoiceNumber: '1' },
      debtor: { name: 'Skyldner 1' },
      letter: { language: 'nb', subject: 'Purring: faktura 1' },
    })
    expect(outgoing?.letter?.body).toMatch(/1\s042,60\sNOK/)
    expect(outgoing?.letter?.body).toContain('16.03.2026')
  })

  test('leaves a claim without a law to a person and never duns it', async () => {
    const debtor = { ...invoice('1').debtor, kind: 'business', country: 'SE' } as const
    const creditor = { ...invoice('2').creditor, country: 'PL' }
    importAll(opened.book, invoice('1', { debtor }))
    importAll(
      opened.book,
      invoice('2', {
        creditor: { ...creditor, organisationNumber: '2' },
        debtor: { ...debtor, country: 'PL' },
      }),
    )
    const done = await run('2026-03-02')
    expect(done.counters.emitted).toBe(0)
    expect((await claimOn('1')).next?.why).toMatch(/Nobody has said whose law/)
    expect((await claimOn('2')).next?.why).toMatch(/no law for PL/)
    expect((await claimOn('2')).blockers[0]?.code).toBe('wrong-jurisdiction')
  })

  test('leaves a claim alone for a day before its last event, and says so', async () => {
    importAll(
      opened.book,
      invoice('1'),
      invoice('2', { issuedOn: plainDate('2026-03-10'), dueOn: plainDate('2026-03-24') }),
    )
    const done = await run('2026-03-02')
    expect(done.counters).toMatchObject({ emitted: 1, skipped: 1 })
    expect(done.notes).toMatchObject([{ code: 'event-after-day', claimId: idOn('2') }])
    await run('2026-04-10')
    expect(await actionsOf('2')).toEqual(['2026-04-10 remind sent'])
  })

  test('a claim that cannot be read stops neither the run nor the others', async () => {
    importAll(opened.book, invoice('1'), invoice('2'))
    setColumn('state', '{}', '1')
    const done = await run('2026-03-02')
    expect(done).toMatchObject({ status: 'finished', counters: { emitted: 1, skipped: 1 } })
    expect(done.notes).toMatchObject([{ code: 'bug', claimId: idOn('1') }])
  })

  test('a claim whose rows do not fit its log stops neither the run nor the others', async () => {
    importAll(opened.book, invoice('1'), invoice('2'), invoice('3'))
    setColumn('eventCount', 0, '2')
    const done = await run('2026-03-02')
    expect(done).toMatchObject({ status: 'finished', counters: { emitted: 2, skipped: 1 } })
    expect(done.notes).toMatchObject([{ code: 'bug', claimId: idOn('2') }])
    expect(await actionsOf('3')).toEqual(['2026-03-02 remind sent'])
    expect(await actionsOf('2')).toEqual([])
  })

  test('nothing leaves the house for a claim whose log was changed by hand', async () => {
    importAll(opened.book, invoice('1'), invoice('2'))
    const { sqlite } = opened.book.store
    sqlite.exec(`DROP TRIGGER "ClaimEvent_never_changed"`)
    sqlite.prepare(`UPDATE "ClaimEvent" SET "data" = '{}' WHERE "claimId" = ?`).run(idOn('1'))
    const done = await run('2026-03-02')
    expect(done).toMatchObject({ status: 'finished', counters: { sent: 1 } })
    expect(done.notes[0]).toMatchObject({ code: 'send-failed', claimId: idOn('1') })
  })

  test('a claim that was folded under other rules is folded anew', async () => {
    importAll(opened.book, invoice('1'), invoice('2'))
    await run('2026-02-17')
    setColumn('foldedBy', 'others', '1')
    setColumn('state', JSON.stringify({ ...stateIn('1'), principalMinor: 1 }), '1')
    await run('2026-03-02')
    expect(await actionsOf('1')).toEqual(await actionsOf('2'))
    expect(stateIn('1')?.principalMinor).toBe(100_000)
    expect(staleProjections(opened.book)).toEqual([])
  })

  test('its rows are what the logs leave, whatever it wrote', async () => {
    importAll(opened.book, invoice('1'), invoice('2'), invoice('3', { paidMinor: 40_000 }))
    await runThrough('2026-02-16', '2026-04-10')
    expect(staleProjections(opened.book)).toEqual([])
    expect(verifyAudit(opened.book, null).findings).toEqual([])
  })

  test('takes back an unreleased action of a claim that is paid meanwhile', async () => {
    importAll(opened.book, invoice('1'), invoice('2'))
    await runThrough('2026-02-16', '2026-04-01')
    const on = plainDate('2026-04-07')
    const paid = { claimId: idOn('1'), on, amountMinor: 200_000, idempotencyKey: 'a' }
    registerPayment(opened.book, paid, on)
    const { counters } = await run('2026-04-07')
    expect(counters).toMatchObject({ withdrawn: 1, kept: 0 })
    expect((await actionsOf('1'))[0]).toBe('2026-04-01 hand-over withdrawn')
    expect((await actionsOf('2'))[0]).toBe('2026-04-01 hand-over pending')
    expect(logOf('1').at(-1)).toBe('2026-04-07 action-withdrawn')
    expect((await run('2026-04-07')).counters).toMatchObject({ withdrawn: 0 })
  })

  test('a released action goes out with the amounts of its day, and an unreleased one waits', async () => {
    importAll(opened.book, invoice('1'), invoice('2'))
    await runThrough('2026-03-02', '2026-04-05')
    expect(await actionsOf('1')).toContain('2026-04-01 hand-over pending')
    const [pending] = await readActions(opened.book.store, {
      claimId: idOn('1'),
      status: 'pending',
      limit: 1,
    })
    expect(releaseAction(opened.book, pending?.id ?? '').ok).toBe(true)
    await run('2026-04-07')
    expect(await actionsOf('1')).toContain('2026-04-01 hand-over sent')
    expect(await actionsOf('2')).toContain('2026-04-01 hand-over pending')
    expect((await claimOn('1')).ending).toBe('handed-over')
    const sent = sink.actions.get(pending?.id ?? '')
    expect(sent).toMatchObject({ day: '2026-04-07', decidedOn: '2026-04-01' })
    expect(sent?.amounts.interest.dueMinor).toBeGreaterThan(pending?.amounts.interest.dueMinor ?? 0)
  })
})

describe('a dry run', () => {
  test('tells what would be done and writes nothing', async () => {
    importAll(opened.book, invoice('1'), invoice('2', { dueOn: plainDate('2026-02-25') }))
    const preview = await previewRun(opened.book, plainDate('2026-03-02'))
    expect(preview.actions).toMatchObject([
      { invoiceNumber: '1', effect: 'decide', kind: 'remind', totalMinor: 104_260 },
    ])
    expect(await actionsOf('1')).toEqual([])
    expect((await claimOn('1')).next).toBeNull()
  })
})
