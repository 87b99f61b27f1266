import { plainDate } from '@forfall/rules'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { closeReview, dropAction, releaseAction } from '../book/actions.ts'
import { registerPayment } from '../book/register-payment.ts'
import { runDunning } from '../run/run-dunning.ts'
import { claimsByNumber, stateOf } from '../store/claims.ts'
import { eventsOfClaim } from '../store/events.ts'
import { maxAttempts } from '../store/outbox.ts'
import { type ActionRecord, readActions } from '../store/read-actions.ts'
import type { RunRecord } from '../store/read-runs.ts'
import { importAll, invoice, openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { type MemorySink, memorySink } from '../testing/sink.ts'
import type { Sink } from './sink.ts'

let opened: TestBook
let sink: MemorySink

beforeEach(() => {
  opened = openTestBook()
  sink = memorySink()
  importAll(opened.book, invoice('1'))
})

afterEach(() => removeTestBook(opened))

const run = async (day: string): Promise<RunRecord> => {
  const done = await runDunning({ book: opened.book, sink, asOf: plainDate(day) })
  if (!done.ok) throw new Error(done.problem.code)
  return done.value
}

const claimId = (): string => claimsByNumber(opened.book.store, '1')[0]?.id ?? ''

const newestAction = async (): Promise<ActionRecord> => {
  const [action] = await readActions(opened.book.store, { limit: 1 })
  if (action === undefined) throw new Error('the outbox is empty')
  return action
}

const pay = (amountMinor: number, on: string): void => {
  const payment = { claimId: claimId(), on: plainDate(on), amountMinor, idempotencyKey: on }
  registerPayment(opened.book, payment, plainDate(on))
}

const logged = (): readonly string[] =>
  eventsOfClaim(opened.book.store, claimId()).map(({ event }) => event.type)

describe('a delivery that fails', () => {
  test('is tried again by the next run, as of that day', async () => {
    sink.failures = 1
    const first = await run('2026-03-02')
    expect(first.counters).toMatchObject({ sent: 0, failed: 1 })
    expect(first.notes).toMatchObject([{ code: 'send-failed', text: 'the printer is on fire' }])
    await run('2026-03-04')
    expect(await newestAction()).toMatchObject({
      status: 'sent',
      attempts: 1,
      sentOn: '2026-03-04',
    })
    expect([...sink.actions.values()]).toMatchObject([
      { decidedOn: '2026-03-02', day: '2026-03-04', action: { payBy: '2026-03-18' } },
    ])
  })

  test('is given up after a number of attempts, and can be released by a person', async () => {
    sink.failures = maxAttempts
    for (let attempt = 0; attempt < maxAttempts + 2; attempt += 1) await run('2026-03-02')
    const { id } = await newestAction()
    expect(await newestAction()).toMatchObject({ status: 'failed', attempts: maxAttempts })
    expect(releaseAction(opened.book, id).ok).toBe(true)
    await run('2026-03-02')
    expect((await newestAction()).status).toBe('sent')
  })

  test('of a claim that is paid meanwhile is taken back', async () => {
    sink.failures = 1
    await run('2026-03-02')
    pay(100_500, '2026-03-03')
    const done = await run('2026-03-03')
    expect(done.counters).toMatchObject({ withdrawn: 1, sent: 0 })
    expect((await newestAction()).status).toBe('withdrawn')
    expect(logged()).not.toContain('reminder-sent')
    expect(sink.actions.size).toBe(0)
  })
})

test('what the sink has already is noted as it went out, and not delivered again', async () => {
  await run('2026-03-02')
  const [delivered] = [...sink.actions.values()]
  if (delivered === undefined) throw new Error('nothing was delivered')
  const other = openTestBook()
  importAll(other.book, invoice('1'))
  // The first process ended between delivering and noting; a later one goes on days afterwards.
  const seen = memorySink()
  seen.actions.set(delivered.id, delivered)
  const full: Sink = { ...seen, deliver: () => Promise.reject(new Error('delivered again')) }
  const done = await runDunning({ book: other.book, sink: full, asOf: plainDate('2026-03-05') })
  expect(done).toMatchObject({ value: { counters: { sent: 1, failed: 0 } } })
  const log = eventsOfClaim(other.book.store, claimsByNumber(other.book.store, '1')[0]?.id ?? '')
  expect(log.at(-1)?.event).toMatchObject({ type: 'reminder-sent', on: '2026-03-02' })
  await removeTestBook(other)
})

describe('what people do with the outbox', () => {
  test('a dropped action does not go out, and the claim is decided anew', async () => {
    sink.failures = 1
    await run('2026-03-02')
    const { id } = await newestAction()
    const dropped = { id, reason: 'wrong address' }
    expect(dropAction(opened.book, dropped, plainDate('2026-03-02')).ok).toBe(true)
    expect(dropAction(opened.book, dropped, plainDate('2026-03-02'))).toMatchObject({
      problem: { code: 'action-not-waiting', status: 'withdrawn' },
    })
    await run('2026-03-03')
    const again = await newestAction()
    expect(again).toMatchObject({ kind: 'remind', status: 'sent', decidedOn: '2026-03-03' })
    expect(again.id).not.toBe(id)
  })

  test('what nobody has heard of cannot be released', () => {
    expect(releaseAction(opened.book, 'x')).toMatchObject({ problem: { code: 'action-unknown' } })
  })

  test('a review is closed by a person, once', async () => {
    const debtor = { ...invoice('2').debtor, kind: null }
    importAll(opened.book, invoice('2', { debtor }))
    await run('2026-03-02')
    const actions = await readActions(opened.book.store, { limit: 10 })
    const review = actions.find(({ kind }) => kind === 'review')
    const id = review?.id ?? ''
    expect(review).toMatchObject({ status: 'done', invoiceNumber: '2' })
    expect(releaseAction(opened.book, id).ok).toBe(false)
    const today = plainDate('2026-03-03')
    expect(closeReview(opened.book, { id, outcome: 'stop' }, today).ok).toBe(true)
    expect(stateOf(opened.book.store, review?.claimId ?? '')?.ending).toBe('stopped')
    expect(closeReview(opened.book, { id, outcome: 'stop' }, today)).toMatchObject({
      problem: { code: 'review-not-open' },
    })
  })
})
