import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeBook } from '../bench/run/book.ts'
import { asOf } from '../bench/run/templates.ts'
import { endOf, forfall, startForfall } from './command-line.ts'

/*
 * A book that is copied while a run works on it, put back, damaged, or held by somebody else: with the
 * program as it is started.
 */

const claims = 2_000
const onBook = ['--db', 'forfall.db', '--json']
const run = ['run', '--as-of', asOf, ...onBook]

let root: string

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'forfall-backup-'))
  cpSync(await makeBook(root, claims), join(root, 'made.db'))
}, 60_000)

afterAll(() => rmSync(root, { recursive: true, force: true }))

function folderOf(name: string, book = join(root, 'made.db')): string {
  const folder = join(root, name)
  mkdirSync(folder)
  cpSync(book, join(folder, 'forfall.db'))
  writeFileSync(join(folder, 'forfall.secret'), 'of the bench')
  return folder
}

const answerOf = async (folder: string, ...typed: readonly string[]) => {
  const { exit, stdout } = await forfall(folder, ...typed)
  return { exit, answer: JSON.parse(stdout) }
}

test('a copy made during a run can be put back, and the run done again from there', async () => {
  const folder = folderOf('working')
  const ended = endOf(startForfall(folder, ...run))
  const copied = await answerOf(folder, 'backup', 'copy.db', ...onBook)
  expect(copied).toMatchObject({ exit: 0, answer: { hasSecret: false } })
  expect((await ended).exit).toBe(0)

  const back = folderOf('back', join(folder, 'copy.db'))
  const verified = await answerOf(back, 'audit', 'verify', ...onBook)
  expect(verified).toMatchObject({ exit: 0, answer: { findings: [] } })
  const resumed = await answerOf(back, ...run)
  expect(resumed).toMatchObject({ exit: 0, answer: { status: 'finished' } })
  expect(decisionsIn(back)).toEqual(decisionsIn(folder))
}, 120_000)

test('a copy is written over nothing', async () => {
  const { exit, answer } = await answerOf(folderOf('twice'), 'backup', 'forfall.db', ...onBook)
  expect({ exit, code: answer.error.code }).toEqual({ exit: 2, code: 'file-exists' })
}, 60_000)

test('a damaged book is said to be damaged', async () => {
  const folder = folderOf('damaged')
  const file = join(folder, 'forfall.db')
  writeFileSync(file, readFileSync(file).fill(0xff, 100))
  const { exit, answer } = await answerOf(folder, ...run)
  expect({ exit, code: answer.error.code }).toEqual({ exit: 2, code: 'book-damaged' })
}, 60_000)

test('a book that another program holds is waited for, then said to be locked', async () => {
  const folder = folderOf('held')
  const other = new Database(join(folder, 'forfall.db'))
  other.exec('BEGIN EXCLUSIVE')
  const { exit, answer } = await answerOf(folder, ...run)
  other.exec('ROLLBACK')
  other.close()
  expect({ exit, code: answer.error.code }).toEqual({ exit: 2, code: 'book-locked' })
}, 60_000)

function decisionsIn(folder: string): readonly unknown[] {
  const sqlite = new Database(join(folder, 'forfall.db'))
  const found = sqlite
    .prepare('SELECT "id", "body", "afterSeq" FROM "Decision" ORDER BY "id"')
    .all()
  sqlite.close()
  return found
}
