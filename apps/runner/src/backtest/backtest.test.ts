import { addDays, assert, type CourseDifference, plainDate } from '@forfall/rules'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { registerPayment } from '../book/register-payment.ts'
import { comparedVersions, effectOnBook } from '../policy-life/effects.ts'
import { runDunning } from '../run/run-dunning.ts'
import { type RowFilter, testedClaimsAfter } from '../store/backtest-claims.ts'
import { sumsOf } from '../store/backtest-figures.ts'
import { type BackTestQuestion, type BackTestRow, backTests } from '../store/backtests.ts'
import { readEntries } from '../store/read-audit.ts'
import { importAll, invoice, openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { draftSmall, publishSmall, smallPolicy } from '../testing/policies.ts'
import { memorySink } from '../testing/sink.ts'
import { removeBackTest } from './clear.ts'
import { comparerOf, comparisonOf } from './compare.ts'
import { cancelBackTest } from './end.ts'
import { backTestRows } from './rows.ts'
import { startBackTest } from './start.ts'
import { testedClaimView } from './tested-claim.ts'
import { listBackTests, wholeBackTest } from './views.ts'

// A thread that starts reads the whole engine first.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let opened: TestBook

const today = plainDate('2026-03-01')
const through = plainDate('2026-06-01')

/** More claims than a page has. */
const count = 250

/** A week more patient, and nothing else. */
function draftPatient(): void {
  const { steps } = smallPolicy()
  const grace = { kind: 'wait' as const, days: 21, since: 'due-day' as const, next: 'reminder' }
  draftSmall(opened.book, { ...smallPolicy({ steps: { ...steps, grace } }), id: 'patient' })
}

beforeEach(async () => {
  opened = openTestBook()
  const { book } = opened
  await publishSmall(book, { effectiveFrom: today, today })
  draftPatient()
  importAll(
    book,
    ...Array.from({ length: count }, (_, index) =>
      invoice(String(index), { dueOn: addDays(plainDate('2026-02-10'), index % 7) }),
    ),
  )
  book.store.sqlite.exec(`UPDATE "Claim" SET "policyId" = 'small', "policyVersion" = 1`)
  await runDunning({ book, sink: memorySink(), asOf: plainDate('2026-03-02') })
  const payment = {
    claimId: claimIds()[0] ?? '',
    on: plainDate('2026-03-03'),
    amountMinor: 100_000,
  }
  registerPayment(book, { ...payment, idempotencyKey: 'k' }, plainDate('2026-03-05'))
})

afterEach(() => removeTestBook(opened))

const claimIds = () =>
  opened.book.store.sqlite
    .prepare('SELECT "id" FROM "Claim" ORDER BY "id"')
    .pluck()
    .all() as string[]

const everything: BackTestQuestion = {
  ...{ claims: 'all', dueFrom: null, dueThrough: null, creditorId: null },
  through,
}

const versions = {
  before: { policyId: 'small', version: 1 },
  after: { policyId: 'patient', version: 'draft' },
} as const

function begun(
  so: {
    readonly question?: Partial<BackTestQuestion>
    readonly threads?: number
    readonly onProgress?: (row: Pick<BackTestRow, 'looked' | 'total'>) => void
  } = {},
) {
  const { question, ...options } = so
  const asked = { ...versions, question: { ...everything, ...question } }
  const started = startBackTest(asked, { book: opened.book, threads: 1, ...options })
  assert(started.ok, 'the back-test does not begin')
  return started.value
}

const rowsOf = (id: string) => testedClaimsAfter(opened.book.store, id, { after: '', limit: 1_000 })

const firstPage: RowFilter = {
  ...{ only: 'changed', sort: 'days', order: 'more', cursor: null },
  limit: 100,
}

async function differencesOneByOne(): Promise<readonly CourseDifference[]> {
  const compared = comparedVersions(opened.book, versions)
  assert(compared.ok, 'the versions do not compare')
  const all: CourseDifference[] = []
  const question = { claims: 'all', through } as const
  for await (const page of effectOnBook(opened.book, compared.value, question, null))
    all.push(...page.changed)
  return all
}

describe('a back-test', () => {
  test('comes to what comparing the claims one by one does', async () => {
    const progress: number[] = []
    const row = await begun({ onProgress: ({ looked }) => progress.push(looked) }).done
    expect(row).toMatchObject({ status: 'finished', total: count, looked: count, problem: null })
    expect(progress.toSorted((a, b) => a - b)).toEqual(progress)
    expect(progress.length).toBe(2)
    const differences = await differencesOneByOne()
    const changed = rowsOf(row.id).filter(({ isSame }) => isSame === 0)
    expect(changed.map(({ claimId }) => claimId)).toEqual(
      differences.map(({ claimId }) => claimId).toSorted(),
    )
    const later = differences.flatMap(({ moved }) => moved.filter(({ days }) => days > 0))
    expect(row.summary.actions.later).toBe(later.length)
    expect(later.length).toBeGreaterThan(count)
  })

  test('has totals that are the sums of its rows, and figures that count each claim once', async () => {
    const { id } = await begun().done
    const whole = wholeBackTest(opened.book, id)
    assert(whole.ok && whole.value.figures !== null, 'no figures')
    const { summary, figures } = whole.value
    expect(sumsOf(opened.book.store, id)).toEqual(summary)
    const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
    const rows = rowsOf(id)
    expect(summary.contacts.after).toBe(sum(rows.map(({ contactsAfter }) => contactsAfter)))
    expect(summary.money[0]?.feesMinor.before).toBe(
      sum(rows.map(({ feesBeforeMinor }) => feesBeforeMinor)),
    )
    const claims = (groups: readonly { readonly claims: number }[]) =>
      sum(groups.map((group) => group.claims))
    expect(claims(figures.contacts.before)).toBe(count)
    expect(claims(figures.contacts.after)).toBe(count)
    expect(claims(figures.endings)).toBe(count)
    expect(claims(figures.fees)).toBe(count)
    expect(claims(figures.handOverDays.before)).toBe(summary.handOvers.claims.before)
    expect(sum(figures.fees.map(({ feesMinor }) => feesMinor.after))).toBe(
      sum(summary.money.map(({ feesMinor }) => feesMinor.after)),
    )
  })

  test('comes to the same hash again, in however many threads', async () => {
    const [first, second] = [await begun({ threads: 2 }).done, await begun().done]
    expect(first.resultHash).toMatch(/^[0-9a-f]{64}$/)
    expect(second.resultHash).toBe(first.resultHash)
  })

  test('sees the logs as they stood when it began', async () => {
    const { id, done } = begun()
    const before = await done
    const payment = { on: plainDate('2026-03-04'), amountMinor: 100_000, idempotencyKey: 'k2' }
    registerPayment(
      opened.book,
      { ...payment, claimId: claimIds()[9] ?? '' },
      plainDate('2026-03-05'),
    )
    const later = await begun().done
    expect(later.resultHash).not.toBe(before.resultHash)
    const view = testedClaimView(opened.book, { id, claimId: claimIds()[9] ?? '' }, 'en')
    expect(view).toMatchObject({ ok: true, value: { isAsThen: false } })
  })

  test('is over the claims that were asked for', async () => {
    const totals = async (question: Partial<BackTestQuestion>) =>
      (await begun({ question }).done).total
    expect(await totals({ claims: 'past' })).toBe(1)
    expect(await totals({ claims: 'open' })).toBe(count - 1)
    expect(
      await totals({ dueFrom: plainDate('2026-02-10'), dueThrough: plainDate('2026-02-11') }),
    ).toBe(72)
    expect(await totals({ creditorId: 'nobody' })).toBe(0)
  })

  test('leaves a note at its beginning and at its end', async () => {
    const { id, resultHash } = await begun().done
    const noted = readEntries(opened.book.store, 0).filter(({ subject }) => subject === id)
    expect(noted.map(({ kind }) => kind)).toEqual(['backtest-begun', 'backtest-ended'])
    expect(JSON.parse(noted[1]?.data ?? '')).toMatchObject({ status: 'finished', resultHash })
  })
})

describe('rows', () => {
  test('come in pages without end, each once, sorted', async () => {
    const { id } = await begun().done
    const seen: { readonly claimId: string; readonly sortedBy: number }[] = []
    for (let cursor: RowFilter['cursor'] | undefined; cursor !== null; ) {
      const page = backTestRows(opened.book, id, { ...firstPage, cursor: cursor ?? null })
      assert(page.ok, 'no page')
      seen.push(...page.value.rows)
      cursor = page.value.nextCursor
    }
    expect(new Set(seen.map(({ claimId }) => claimId)).size).toBe(count)
    const sorted = seen.map(({ sortedBy }) => sortedBy)
    expect(sorted).toEqual(sorted.toSorted((a, b) => b - a))
  })

  test('of claims with another ending only', async () => {
    const { id, summary } = await begun().done
    const page = backTestRows(opened.book, id, { ...firstPage, only: 'outcome' })
    expect(page).toMatchObject({ ok: true, value: { total: summary.otherEndings } })
  })

  test('lead to both courses of a claim', async () => {
    const { id } = await begun().done
    const view = testedClaimView(opened.book, { id, claimId: claimIds()[3] ?? '' }, 'en')
    assert(view.ok, 'no claim')
    const { before, after, texts, isAsThen } = view.value
    expect(before.map(({ kind }) => kind)).toEqual(['remind', 'stop'])
    expect(after.map(({ kind }) => kind)).toEqual(['remind', 'stop'])
    expect(texts[0]).toMatch(/^Reminder: 2026-/)
    expect(isAsThen).toBe(true)
  })
})

describe('a back-test that does not come to its end', () => {
  test('keeps no rows when it is cancelled, and shows none', async () => {
    const { id, done } = begun({ onProgress: () => void cancelBackTest(opened.book, id) })
    expect(await done).toMatchObject({ status: 'cancelled', resultHash: null, figures: null })
    expect(rowsOf(id)).toEqual([])
    expect(backTestRows(opened.book, id, firstPage)).toMatchObject({
      problem: { code: 'backtest-unfinished', status: 'cancelled' },
    })
  })

  test('fails with what its thread says, and keeps nothing', async () => {
    const { store } = opened.book
    store.sqlite.exec('DROP TRIGGER "ClaimEvent_never_deleted"')
    const broken = store.sqlite.prepare(
      'DELETE FROM "ClaimEvent" WHERE "claimId" = ? AND "seq" = 0',
    )
    broken.run(claimIds().at(-1) ?? '')
    const { id, done } = begun()
    const text = 'Bug: the log of a claim begins with its invoice'
    expect(await done).toMatchObject({ status: 'failed', problem: { code: 'worker-failed', text } })
    expect(rowsOf(id)).toEqual([])
  })

  test('is not made under another law than it began with', () => {
    const { done } = begun()
    const [row] = backTests(opened.book.store)
    assert(row !== undefined, 'no back-test')
    const comparison = { ...comparisonOf(row), lawHash: 'of another law' }
    expect(comparerOf(comparison, opened.book.lawOf)).toMatchObject({
      problem: { code: 'law-differs' },
    })
    return done
  })

  test('is one at a time; what a process left behind is interrupted', async () => {
    const { store } = opened.book
    const first = begun()
    expect(
      startBackTest({ ...versions, question: everything }, { book: opened.book }),
    ).toMatchObject({
      problem: { code: 'backtest-in-progress', backTestId: first.id },
    })
    await first.done
    store.sqlite.exec(`UPDATE "BackTest" SET "status" = 'running', "instance" = 'another process'`)
    expect(listBackTests(opened.book)).toMatchObject([{ id: first.id, status: 'interrupted' }])
    await begun().done
    const left = backTests(store).find(({ id }) => id === first.id)
    expect(left?.status).toBe('interrupted')
    expect(rowsOf(first.id)).toEqual([])
  })
})

test('one that is removed is gone with its rows', async () => {
  const { id } = await begun().done
  expect((await removeBackTest(opened.book, id)).ok).toBe(true)
  expect(rowsOf(id)).toEqual([])
  expect(listBackTests(opened.book)).toEqual([])
  expect(await removeBackTest(opened.book, id)).toMatchObject({
    problem: { code: 'backtest-unknown' },
  })
})
