import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeBook } from '../bench/run/book.ts'
import { asOf } from '../bench/run/templates.ts'
import { endOf, forfall, startForfall } from './command-line.ts'

/*
 * A dunning run over thousands of claims that is killed anywhere between two of its pages, or in one, and
 * run again comes to what an undisturbed one comes to.
 */

const claims = 5_000
const typed = ['run', '--as-of', asOf, '--db', 'forfall.db', '--json']

let root: string
let undisturbed: ReturnType<typeof outcomeOf>

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'forfall-large-'))
  const made = await makeBook(root, claims)
  cpSync(made, join(root, 'made.db'))
  const folder = copyOf('undisturbed')
  expect((await forfall(folder, ...typed)).exit).toBe(0)
  undisturbed = outcomeOf(folder)
}, 120_000)

afterAll(() => rmSync(root, { recursive: true, force: true }))

function copyOf(name: string): string {
  const folder = mkdtempSync(join(root, `${name}-`))
  cpSync(join(root, 'made.db'), join(folder, 'forfall.db'))
  writeFileSync(join(folder, 'forfall.secret'), 'of the bench')
  return folder
}

function outcomeOf(folder: string) {
  const sqlite = new Database(join(folder, 'forfall.db'))
  const all = (sql: string): readonly unknown[] => sqlite.prepare(sql).all()
  const outcome = {
    decisions: all(
      'SELECT "id", "day", "body", "afterSeq", "lawHash" FROM "Decision" ORDER BY "id"',
    ),
    actions: all(
      'SELECT "id", "kind", "status", "payload", "dueOn" FROM "OutboxAction" ORDER BY "id"',
    ),
    events: all(
      `SELECT "claimId", "seq", "type", "on", "data", "externalKey" FROM "ClaimEvent"
       ORDER BY "claimId", "seq"`,
    ),
    claims: all(
      `SELECT "id", "state", "isDirty", "reviewOn", "eventCount", "lastEventOn", "nextOn", "nextWhy"
       FROM "Claim" ORDER BY "id"`,
    ),
  }
  sqlite.close()
  return outcome
}

const decidedIn = (folder: string): number => {
  const sqlite = new Database(join(folder, 'forfall.db'), { timeout: 5_000 })
  const count = Number(
    sqlite.prepare('SELECT count(*) FROM "Claim" WHERE "isDirty" = 0').pluck().get(),
  )
  sqlite.close()
  return count
}

/** Kills a run once it has decided so many claims, and a little later. */
async function killAfter(folder: string, decided: number, laterMs: number): Promise<void> {
  const child = startForfall(folder, ...typed)
  const ended = endOf(child)
  while (child.exitCode === null && decidedIn(folder) < decided) await pause(2)
  await pause(laterMs)
  child.kill('SIGKILL')
  await ended
}

describe('a run over thousands of claims', () => {
  test('there is something to lose', () => {
    expect(undisturbed.claims.length).toBe(claims)
    expect(undisturbed.decisions.length).toBe(claims * 0.3)
  })

  test('killed again and again and run once more comes to the same', async () => {
    const folder = copyOf('killed')
    const cuts = [1, 600, 1_700, 2_900, 4_100]
    for (const [index, cut] of cuts.entries()) await killAfter(folder, cut, index * 7)
    expect(decidedIn(folder) % 500).toBe(0)
    const again = await forfall(folder, ...typed)
    expect(again).toMatchObject({ exit: 0, stderr: '' })
    expect(outcomeOf(folder)).toEqual(undisturbed)
    const verified = await forfall(folder, 'audit', 'verify', '--db', 'forfall.db', '--json')
    expect(JSON.parse(verified.stdout).findings).toEqual([])
  }, 180_000)

  test('cancelled by Ctrl-C it says so, and goes on when run again', async () => {
    const folder = copyOf('cancelled')
    const child = startForfall(folder, ...typed)
    const ended = endOf(child)
    while (child.exitCode === null && decidedIn(folder) < 1) await pause(2)
    child.kill('SIGINT')
    const { exit, stdout } = await ended
    if (JSON.parse(stdout).status === 'cancelled') expect(exit).toBe(1)
    expect((await forfall(folder, ...typed)).exit).toBe(0)
    expect(outcomeOf(folder)).toEqual(undisturbed)
  }, 120_000)

  test('begun twice at once, each action is decided once', async () => {
    const folder = copyOf('twice')
    const both = await Promise.all([forfall(folder, ...typed), forfall(folder, ...typed)])
    const answers = both.map(({ exit, stdout }) => ({ exit, ...JSON.parse(stdout) }))
    // Where one has ended before the other begins, both do their work, and there is none for the second.
    for (const { exit, error } of answers)
      if (exit !== 0)
        expect({ exit, code: error.code }).toEqual({ exit: 2, code: 'run-in-progress' })
    const emitted = answers.map(({ counters }) => counters?.emitted ?? 0)
    expect(emitted.toSorted((one, other) => one - other)).toEqual([0, claims * 0.3])
    expect(outcomeOf(folder)).toEqual(undisturbed)
  }, 120_000)

  test('for a day before what happened to its claims, nothing is decided', async () => {
    const folder = copyOf('early')
    const early = ['run', '--as-of', '2025-06-01', '--db', 'forfall.db', '--json']
    const { exit, stdout } = await forfall(folder, ...early)
    const { counters } = JSON.parse(stdout)
    expect({ exit, looked: counters.looked }).toEqual({ exit: 0, looked: 0 })
    expect(counters.skipped).toBe(claims)
    expect((await forfall(folder, ...typed)).exit).toBe(0)
    expect(outcomeOf(folder)).toEqual(undisturbed)
  }, 120_000)
})
