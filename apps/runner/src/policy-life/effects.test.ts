import { addDays, assert, plainDate } from '@forfall/rules'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { registerPayment } from '../book/register-payment.ts'
import { runDunning } from '../run/run-dunning.ts'
import { importAll, invoice, openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { draftSmall, publishSmall, smallPolicy } from '../testing/policies.ts'
import { memorySink } from '../testing/sink.ts'
import {
  comparedVersions,
  type EffectProgress,
  effectOnBook,
  effectOnScenarios,
} from './effects.ts'

let opened: TestBook

const today = plainDate('2026-03-01')

/** The same policy, a week more patient, with a letter less for whoever pays on day 16. */
const later = () => {
  const { steps } = smallPolicy()
  const grace = { kind: 'wait' as const, days: 21, since: 'due-day' as const, next: 'reminder' }
  return smallPolicy({ steps: { ...steps, grace } })
}

const small = { policyId: 'small', version: 1 }

beforeEach(async () => {
  opened = openTestBook()
  await publishSmall(opened.book, { effectiveFrom: today, today })
})

afterEach(() => removeTestBook(opened))

const draftLater = (): void => draftSmall(opened.book, { ...later(), id: 'patient' })

const patient = { before: small, after: { policyId: 'patient', version: null } }

async function overBook(signal: AbortSignal | null = null): Promise<readonly EffectProgress[]> {
  const compared = comparedVersions(opened.book, patient)
  assert(compared.ok, 'the versions do not compare')
  const question = { claims: 'all', through: plainDate('2026-06-01') } as const
  const all: EffectProgress[] = []
  for await (const one of effectOnBook(opened.book, compared.value, question, signal)) all.push(one)
  return all
}

/** Three claims on the small policy: one paid on day 16, two never. */
async function someHistory(): Promise<void> {
  importAll(opened.book, invoice('1'), invoice('2'), invoice('3'))
  const { sqlite } = opened.book.store
  sqlite.exec(`UPDATE "Claim" SET "policyId" = 'small', "policyVersion" = 1`)
  for (let day = plainDate('2026-03-01'); day < '2026-03-05'; day = addDays(day, 1))
    await runDunning({ book: opened.book, sink: memorySink(), asOf: day })
  const claimId = sqlite.prepare('SELECT "id" FROM "Claim" LIMIT 1').pluck().get() as string
  const payment = { claimId, on: plainDate('2026-03-04'), amountMinor: 100_000 }
  registerPayment(opened.book, { ...payment, idempotencyKey: 'k' }, plainDate('2026-03-05'))
}

test('over the scenarios: what moves, by how much', () => {
  draftLater()
  const effects = effectOnScenarios(opened.book, patient)
  expect(effects).toMatchObject({
    ok: true,
    value: [{ scenario: 'Nobody pays', difference: { isSame: false, moved: [{ days: 7 }, {}] } }],
  })
})

test('a draft of a policy that is published is compared as a draft', () => {
  draftSmall(opened.book, later())
  const under = (version: number | 'draft') =>
    effectOnScenarios(opened.book, { before: small, after: { policyId: 'small', version } })
  expect(under('draft')).toMatchObject({ ok: true, value: [{ difference: { isSame: false } }] })
  expect(under(1)).toMatchObject({ ok: true, value: [{ difference: { isSame: true } }] })
})

test('over the book: totals are the sums of the rows, with progress', async () => {
  draftLater()
  await someHistory()
  const progress = await overBook()
  const last = progress.at(-1)
  const changed = progress.flatMap((one) => one.changed)
  expect(last).toMatchObject({ looked: 3, total: 3, summary: { claims: 3, changedClaims: 3 } })
  expect(changed.length).toBe(last?.summary.changedClaims)
  const moved = changed.flatMap((one) => one.moved.filter(({ days }) => days > 0))
  expect(last?.summary.actions.later).toBe(moved.length)
  expect(last?.summary.actions.lost).toBe(changed.flatMap(({ lost }) => lost).length)
  expect(last?.summary.actions.lost).toBe(1)
})

test('one that is cancelled ends at once', async () => {
  draftLater()
  await someHistory()
  expect(await overBook(AbortSignal.abort())).toEqual([])
})

test('versions of two countries are not compared', () => {
  const other = { policyId: 'dk-consumer', version: null }
  expect(comparedVersions(opened.book, { before: small, after: other })).toMatchObject({
    problem: { code: 'other-country', found: 'DK', expected: 'NO' },
  })
})
