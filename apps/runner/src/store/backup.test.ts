import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainDate } from '@forfall/rules'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { closeBook, openBook } from '../book/book.ts'
import { verifyAudit } from '../book/verify-audit.ts'
import { startRun } from '../run/run-dunning.ts'
import {
  importAll,
  invoice,
  openTestBook,
  removeTestBook,
  type TestBook,
  testBookSecret,
  testToday,
} from '../testing/book.ts'
import { memorySink } from '../testing/sink.ts'
import { backUp } from './backup.ts'
import { openStore } from './store.ts'

let opened: TestBook

beforeEach(() => {
  opened = openTestBook()
})

afterEach(() => removeTestBook(opened))

const copyFile = (): string => join(opened.folder, 'copy.db')

describe('backUp', () => {
  test('copies the book during a run; the copy opens, verifies and holds whole pages', async () => {
    const { book } = opened
    importAll(book, ...Array.from({ length: 1_500 }, (_, index) => invoice(String(index))))
    let copying: ReturnType<typeof backUp> | null = null
    const run = startRun({
      ...{ book, sink: memorySink(), asOf: plainDate('2026-02-20') },
      onProgress: () => {
        copying ??= backUp(book.store, copyFile())
      },
    })
    if (run.ok) await run.value.done
    expect(await copying).toMatchObject({ ok: true, value: { file: copyFile() } })
    expect(existsSync(`${copyFile()}-wal`)).toBe(false)
    const { now } = book.store
    const copy = openBook({ file: copyFile(), now, secret: testBookSecret, today: testToday })
    if (!copy.ok) throw new Error(copy.problem.code)
    expect(verifyAudit(copy.value, null).findings).toEqual([])
    await closeBook(copy.value)
  })

  test('writes over nothing', async () => {
    writeFileSync(copyFile(), 'mine')
    expect(await backUp(opened.book.store, copyFile())).toMatchObject({
      problem: { code: 'file-exists' },
    })
  })
})

describe('openStore', () => {
  const openFile = (file: string) => {
    const { now, actor, sealKey } = opened.book.store
    return openStore({ file, now, actor, sealKey })
  }

  test('says that another program holds the book', { timeout: 30_000 }, () => {
    const other = new Database(opened.file)
    other.exec('BEGIN EXCLUSIVE')
    expect(openFile(opened.file)).toMatchObject({ problem: { code: 'book-locked' } })
    other.exec('ROLLBACK')
    other.close()
  })

  test('says that the file is damaged', async () => {
    await backUp(opened.book.store, copyFile())
    const bytes = readFileSync(copyFile())
    writeFileSync(copyFile(), bytes.fill(0xff, 100))
    expect(openFile(copyFile())).toMatchObject({ problem: { code: 'book-damaged' } })
  })
})
