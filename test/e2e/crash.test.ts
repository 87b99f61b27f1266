import type { ChildProcess } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { plainDate } from '@forfall/rules'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoBook } from '../../apps/runner/demo/generate.ts'
import { importRecords } from '../../apps/runner/src/book/import-records.ts'
import { readInvoiceFile } from '../../apps/runner/src/import/index.ts'
import { openTestBook, removeTestBook, testBookSecret } from '../../apps/runner/src/testing/book.ts'
import { endOf, forfall, startForfall } from './command-line.ts'

/*
 * A dunning run that is killed at any point and run again comes to what an undisturbed one comes to:
 * the same events, the same actions, the same files, none of them twice.
 */

const asOf = '2026-03-20'
const typed = ['run', '--as-of', asOf, '--db', 'forfall.db', '--json']

let root: string
let imported: string
let undisturbed: Outcome
let durationMs: number

/** All that a run leaves. */
type Outcome = {
  readonly actions: readonly unknown[]
  readonly events: readonly unknown[]
  readonly claims: readonly unknown[]
  readonly files: readonly (readonly [name: string, text: string])[]
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'forfall-crash-'))
  imported = await importedBook()
  const folder = copyOf('undisturbed')
  const began = performance.now()
  expect((await forfall(folder, ...typed)).exit).toBe(0)
  durationMs = performance.now() - began
  undisturbed = await outcomeOf(folder)
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

async function importedBook(): Promise<string> {
  const opened = openTestBook(mkdtempSync(join(root, 'imported-')))
  const { invoicesCsv, happeningsJson } = demoBook(plainDate(asOf))
  for (const [name, text] of [
    ['invoices.csv', invoicesCsv],
    ['happenings.json', happeningsJson],
  ] as const) {
    const read = await readInvoiceFile({ name, content: Buffer.from(text) })
    if (!read.ok) throw new Error(`${name} does not read`)
    const { format, records } = read.value
    const taking = { jurisdiction: null, today: plainDate(asOf) }
    const source = { fileName: name, contentHash: name, format, records }
    expect(importRecords(opened.book, source, taking).ok).toBe(true)
  }
  const { folder } = opened
  // The command line takes the secret of a book from the file beside it.
  writeFileSync(join(folder, 'forfall.secret'), testBookSecret)
  const kept = join(root, 'kept')
  // A closed book is one file; its write-ahead log has been taken in.
  opened.book.store.sqlite.pragma('wal_checkpoint(TRUNCATE)')
  cpSync(folder, kept, { recursive: true })
  await removeTestBook(opened)
  return kept
}

function copyOf(name: string): string {
  const folder = join(root, name)
  cpSync(imported, folder, { recursive: true })
  return folder
}

const filesIn = (folder: string): readonly string[] => {
  const outbox = join(folder, 'outbox')
  return existsSync(outbox) ? readdirSync(outbox).filter((name) => name.endsWith('.json')) : []
}

async function outcomeOf(folder: string): Promise<Outcome> {
  const opened = openTestBook(folder)
  const { sqlite } = opened.book.store
  const all = (sql: string): readonly unknown[] => sqlite.prepare(sql).all()
  const outcome = {
    actions: all(
      `SELECT "id", "kind", "status", "decidedOn", "dueOn", "sentOn", "payload", "contentHash",
         "attempts" FROM "OutboxAction" ORDER BY "id"`,
    ),
    events: all(
      `SELECT "claimId", "seq", "type", "on", "data", "externalKey" FROM "ClaimEvent"
       ORDER BY "claimId", "seq"`,
    ),
    claims: all(
      `SELECT "id", "state", "isDirty", "reviewOn", "nextWhy" FROM "Claim" ORDER BY "id"`,
    ),
    files: filesIn(folder)
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, 'outbox', name), 'utf8')] as const),
  }
  await opened.book.store.prisma.$disconnect()
  sqlite.close()
  return outcome
}

/** Kills a run when its time has come; false when it had ended before. */
async function killWhen(child: ChildProcess, hasCome: () => boolean): Promise<boolean> {
  const ended = endOf(child)
  let isOver = false
  ended.finally(() => {
    isOver = true
  })
  while (!isOver && !hasCome()) await pause(1)
  child.kill('SIGKILL')
  await ended
  return child.signalCode === 'SIGKILL'
}

async function expectTheSame(folder: string): Promise<void> {
  const again = await forfall(folder, ...typed)
  expect(again).toMatchObject({ exit: 0, stderr: '' })
  expect(JSON.parse(again.stdout).status).toBe('finished')
  expect(await outcomeOf(folder)).toEqual(undisturbed)
}

describe('a run that is killed and run again', () => {
  test('there is something to lose', () => {
    expect(undisturbed.actions.length).toBeGreaterThan(100)
    expect(undisturbed.files.length).toBe(undisturbed.actions.length - unsent())
  })

  /** Actions that wait for a person: they have no file. */
  const unsent = (): number =>
    undisturbed.actions.filter(
      (action) => (action as { readonly status: string }).status === 'pending',
    ).length

  test.each([0.01, 0.35, 0.9])('after %d of its files comes to the same', async (part) => {
    const folder = copyOf(`files-${part}`)
    const limit = Math.max(1, Math.floor(undisturbed.files.length * part))
    const child = startForfall(folder, ...typed)
    expect(await killWhen(child, () => filesIn(folder).length >= limit)).toBe(true)
    expect(filesIn(folder).length).toBeLessThan(undisturbed.files.length)
    await expectTheSame(folder)
  })

  test.each([0.45, 0.6, 0.85])('after %d of its time comes to the same', async (part) => {
    const folder = copyOf(`time-${part}`)
    const child = startForfall(folder, ...typed)
    const began = performance.now()
    await killWhen(child, () => performance.now() - began >= durationMs * part)
    await expectTheSame(folder)
  })

  test('again and again comes to the same', async () => {
    const folder = copyOf('again')
    for (let limit = 5; limit < undisturbed.files.length; limit += 40) {
      const child = startForfall(folder, ...typed)
      await killWhen(child, () => filesIn(folder).length >= limit)
    }
    await expectTheSame(folder)
  })

  test('once it has ended, another emits nothing', async () => {
    const folder = copyOf('twice')
    await forfall(folder, ...typed)
    const { stdout } = await forfall(folder, ...typed)
    expect(JSON.parse(stdout).counters).toMatchObject({ emitted: 0, sent: 0, announced: 0 })
    expect(await outcomeOf(folder)).toEqual(undisturbed)
  })
})
