import { plainDate } from '@forfall/rules'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyAudit } from '../book/verify-audit.ts'
import { endRun, runningRun } from '../store/runs.ts'
import { rows } from '../store/sql.ts'
import { storageProblem } from '../store/storage-problem.ts'
import { importAll, invoice, openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { memorySink } from '../testing/sink.ts'
import { startRun } from './run-dunning.ts'

/** More claims than a page has. */
const claims = 1_200

let opened: TestBook

beforeEach(() => {
  opened = openTestBook()
  const invoices = Array.from({ length: claims }, (_, index) => invoice(String(index)))
  importAll(opened.book, ...invoices)
})

afterEach(() => removeTestBook(opened))

const asOf = plainDate('2026-02-20')

const begin = (onProgress: () => void = () => undefined) => {
  const started = startRun({ book: opened.book, sink: memorySink(), asOf, onProgress })
  if (!started.ok) throw new Error(started.problem.code)
  return started.value
}

const dirtyCount = (): number =>
  rows(opened.book.store, 'SELECT 1 FROM "Claim" WHERE "isDirty" = 1', {}).length

describe('a run that is cancelled', () => {
  test('keeps whole pages; the next run goes on with the rest', async () => {
    const { store } = opened.book
    const first = begin(() => {
      const running = runningRun(store)
      if (running !== undefined) endRun(store, running.id, 'cancelled')
    })
    const cancelled = await first.done
    expect(cancelled.status).toBe('cancelled')
    const { looked } = cancelled.counters
    expect(looked).toBeGreaterThan(0)
    expect(looked).toBeLessThan(claims)
    expect(dirtyCount()).toBe(claims - looked)
    const next = await begin().done
    expect(next).toMatchObject({ status: 'finished', counters: { looked: claims - looked } })
    expect(dirtyCount()).toBe(0)
  })

  test('before its first page changes nothing', async () => {
    const run = begin()
    endRun(opened.book.store, run.id, 'cancelled')
    expect((await run.done).counters.looked).toBe(0)
    expect(dirtyCount()).toBe(claims)
  })
})

describe('a run that cannot write', () => {
  test.each([
    ['disk-full', (): string => `max_page_count = ${pageCount() + 8}`],
    ['book-read-only', (): string => 'query_only = ON'],
  ] as const)('says %s, and the next one does what it left', async (code, pragma) => {
    const { sqlite } = opened.book.store
    const run = begin()
    sqlite.pragma(pragma())
    const error = await run.done.catch((thrown: unknown) => thrown)
    expect(storageProblem(error)?.code).toBe(code)
    sqlite.pragma('query_only = OFF')
    sqlite.pragma('max_page_count = 1000000')
    endRun(opened.book.store, run.id, 'failed')
    const next = await begin().done
    expect(next.status).toBe('finished')
    expect(dirtyCount()).toBe(0)
    expect(verifyAudit(opened.book, null).findings).toEqual([])
  })
})

const pageCount = (): number =>
  Number(opened.book.store.sqlite.pragma('page_count', { simple: true }))
