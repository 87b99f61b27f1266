import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { closeBook } from '../book/book.ts'
import { runCommandLine } from '../cli/program.ts'
import { fileNameOf, fileSink, outboxFolder } from '../outbox/file-sink.ts'
import { readEntries } from '../store/read-audit.ts'
import { openTestBook, type TestBook } from '../testing/book.ts'
import { personal } from '../testing/past-debtor.ts'

let folder: string
let printed: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forfall-'))
  printed = ''
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      printed += String(chunk)
      return true
    })
  vi.stubEnv('FORFALL_SECRET', 'the secret of a test')
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const database = (): string => join(folder, 'forfall.db')

const forfall = (...typed: readonly string[]): Promise<number> =>
  runCommandLine([...typed, '--db', database()])

const csv = `number;issued;due;amount;currency;debtor_name;debtor_kind;debtor_country;creditor_name;creditor_org;creditor_country
1001;2026-02-01;2026-02-16;1000,00;NOK;Kari ${personal};consumer;NO;Fjord Strøm AS;999999999;NO
`

const atRest = (): TestBook => openTestBook(folder)

test('neither the screen, nor the notes of a run, nor the audit log names a debtor', async () => {
  const file = join(folder, 'invoices.csv')
  writeFileSync(file, csv)
  expect(await forfall('import', file)).toBe(0)
  expect(await forfall('run', '--as-of', '2026-03-01', '--dry-run')).toBe(0)
  await breakLetter()
  expect(await forfall('run', '--as-of', '2026-03-02', '--json')).toBe(0)
  expect(printed).toContain('send-failed')
  expect(await forfall('audit', 'list')).toBe(0)
  expect(printed).not.toContain(personal)
  const { book } = atRest()
  const runs = book.store.sqlite.prepare('SELECT * FROM "Run"').all()
  const errors = book.store.sqlite.prepare('SELECT "lastError" FROM "OutboxAction"').all()
  const kept = JSON.stringify([runs, errors, readEntries(book.store, 0)])
  await closeBook(book)
  expect(kept).toContain('is not a whole action')
  expect(kept).not.toContain(personal)
})

/** Lets a letter lie in the sink that a full disk cut off: reading it fails in the middle of the name. */
async function breakLetter(): Promise<void> {
  const elsewhere = mkdtempSync(join(tmpdir(), 'forfall-'))
  const other = openTestBook(elsewhere)
  const file = join(elsewhere, 'invoices.csv')
  writeFileSync(file, csv)
  await closeBook(other.book)
  await runCommandLine(['import', file, '--db', other.file])
  await runCommandLine(['run', '--as-of', '2026-03-02', '--db', other.file])
  const [name = ''] = readdirSync(outboxFolder(other.file))
  mkdirSync(outboxFolder(database()), { recursive: true })
  writeFileSync(join(outboxFolder(database()), name), `${personal} {`)
  rmSync(elsewhere, { recursive: true, force: true })
}

test('a failing letter is told by its file only', async () => {
  writeFileSync(join(folder, fileNameOf('a')), `${personal} {`)
  await expect(fileSink(folder).delivered('a')).rejects.toThrow(/^a-[0-9a-f]+\.json is not/)
})
