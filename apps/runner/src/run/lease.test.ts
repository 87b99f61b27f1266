import { spawnSync } from 'node:child_process'
import { hostname } from 'node:os'
import { plainDate } from '@forfall/rules'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readRun } from '../store/read-runs.ts'
import { insertRun, noCounters, saveProgress } from '../store/runs.ts'
import { openTestBook, removeTestBook, type TestBook, testNow } from '../testing/book.ts'
import { memorySink } from '../testing/sink.ts'
import { isAlive, takeLease } from './lease.ts'
import { startRun } from './run-dunning.ts'

let opened: TestBook

beforeEach(() => {
  opened = openTestBook()
})

afterEach(() => removeTestBook(opened))

const day = plainDate('2026-03-02')

/** The id of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid

describe('takeLease', () => {
  test('one run at a time', () => {
    const first = takeLease(opened.book.store, day)
    expect(first).toEqual({ ok: true, value: 'default-2026-03-02-1' })
    expect(takeLease(opened.book.store, day)).toMatchObject({
      ok: false,
      problem: { code: 'run-in-progress', runId: 'default-2026-03-02-1' },
    })
  })

  test('a run whose process is gone is interrupted and taken over at once', () => {
    const { store } = opened.book
    const gone = insertRun(store, day, { host: hostname(), pid: deadPid(), instance: 'x' })
    expect(takeLease(store, day)).toEqual({ ok: true, value: 'default-2026-03-02-2' })
    expect(readRun(store, gone)?.status).toBe('interrupted')
  })

  test('a run that lost its lease writes nothing more', async () => {
    const { store } = opened.book
    const gone = insertRun(store, day, { host: hostname(), pid: deadPid(), instance: 'x' })
    takeLease(store, day)
    const progress = { phase: 'decide', cursor: null, total: 1, counters: noCounters, notes: [] }
    expect(saveProgress(store, gone, { ...progress, phase: 'decide' })).toBe(false)
  })

  test('a second run is refused while one is at work', async () => {
    const options = { book: opened.book, sink: memorySink(), asOf: day }
    const first = startRun(options)
    expect(startRun(options)).toMatchObject({ problem: { code: 'run-in-progress' } })
    if (first.ok) await first.value.done
    const third = startRun(options)
    expect(third.ok).toBe(true)
    if (third.ok) await third.value.done
  })
})

describe('isAlive', () => {
  const run = { host: hostname(), pid: process.pid, instance: 'other', heartbeatAt: testNow }

  test('an earlier process of the same pid is gone, as in a container', () => {
    expect(isAlive(run, testNow)).toBe(false)
  })

  test('a process of another machine is believed for a while', () => {
    const elsewhere = { ...run, host: 'elsewhere' }
    expect(isAlive(elsewhere, testNow)).toBe(true)
    expect(isAlive(elsewhere, '2026-03-01T08:11:00.000Z')).toBe(false)
  })

  test('another process of this machine is asked after', () => {
    expect(isAlive({ ...run, pid: process.ppid }, testNow)).toBe(true)
    expect(isAlive({ ...run, pid: deadPid() }, testNow)).toBe(false)
  })
})
