import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { plainDate } from '@forfall/rules'
import { closeBook, openBook } from '../../../apps/runner/src/book/book.ts'
import { importFile } from '../../../apps/runner/src/book/import-file.ts'
import { readInvoiceFile } from '../../../apps/runner/src/import/index.ts'
import { spendingFromNow } from '../frame/spending.ts'
import type { ImportAttempt } from './measure.ts'

/*
 * One attempt in a process of its own, so that its memory is its own: `one.ts read FOLDER` reads the files
 * of a folder and keeps nothing, `one.ts import FOLDER BOOK` takes them into a new book. Prints what was
 * measured as JSON.
 */
const [what = '', folder = '', bookFile = ''] = process.argv.slice(2)
const paths = readdirSync(folder)
  .toSorted()
  .map((name) => join(folder, name))

/** Of every debtor of whom the file tells none. */
const gaps = { debtorKind: 'consumer' } as const

async function readAll(): Promise<number> {
  let count = 0
  for (const path of paths) {
    const read = await readInvoiceFile(path, gaps)
    if (!read.ok) throw new Error(`${path}: ${JSON.stringify(read.problem[0])}`)
    count += read.value.records.length
  }
  return count
}

async function importAll(): Promise<number> {
  const today = plainDate('2026-03-20')
  const now = () => new Date().toISOString()
  const opened = openBook({ file: bookFile, now, today, secret: 'of the bench' })
  if (!opened.ok) throw new Error(opened.problem.code)
  let count = 0
  for (const path of paths) {
    const reading = { jurisdiction: null, today, gaps }
    const done = await importFile(opened.value, { path, shown: path }, reading)
    if (done.status !== 'imported') throw new Error(`${path}: ${JSON.stringify(done.problems[0])}`)
    count += done.counts.newClaims
  }
  await closeBook(opened.value)
  return count
}

const spent = spendingFromNow()
const invoices = await (what === 'import' ? importAll() : readAll())
const attempt: ImportAttempt = { invoices, ...spent() }
process.stdout.write(JSON.stringify(attempt))
