import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Attempt } from './attempt.ts'
import { makeBook } from './book.ts'
import { type Compared, compareAnswers } from './compare.ts'
import type { Traffic } from './floor.ts'

/** Claims of the books that are measured unless others are asked for. */
const usualSizes = [10_000, 100_000, 1_000_000]

/** How often a size is measured: the large ones take minutes. */
const roundsAt = (claims: number): number => {
  if (claims <= 10_000) return 5
  return claims <= 100_000 ? 3 : 2
}

/** Of how many claims one is due in the measured night: three of a hundred. */
const nightShare = 0.03

/** What was measured of a book of one size, round by round. */
export type SizeMeasured = {
  readonly claims: number
  readonly full: readonly Attempt[]
  readonly floor: readonly Attempt[]
  readonly night: readonly Attempt[]
  /** Of the last full run. */
  readonly compared: Compared
}

/** Measures runs over books of each size. */
export async function measureRuns(
  sizes: readonly number[] = usualSizes,
): Promise<readonly SizeMeasured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'forfall-bench-'))
  const measured: SizeMeasured[] = []
  try {
    for (const claims of sizes) measured.push(await measureSize(folder, claims))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return measured
}

async function measureSize(folder: string, claims: number): Promise<SizeMeasured> {
  const made = await makeBook(folder, claims)
  const copy = join(folder, 'copy.db')
  const found: { full: Attempt[]; floor: Attempt[]; night: Attempt[] } = {
    ...{ full: [], floor: [], night: [] },
  }
  let compared: Compared = { decisions: 0, differing: 0 }
  for (let round = 0; round < roundsAt(claims); round += 1) {
    const full = attempt(made, copy, ['run', copy])
    found.full.push(full)
    compared = await compareAnswers(copy, full.emitted)
    const traffic = JSON.stringify(trafficOf(copy))
    found.floor.push(attempt(made, copy, ['floor', copy, traffic]))
    found.night.push(attempt(made, copy, ['run', copy], leaveFewDue))
  }
  rmSync(made)
  return { claims, ...found, compared }
}

/** Copies the book and does one attempt at the copy, in a process of its own. */
function attempt(
  made: string,
  copy: string,
  typed: readonly string[],
  prepare: (file: string) => void = () => undefined,
): Attempt {
  prepare(fresh(made, copy))
  const program = join(import.meta.dirname, 'one.ts')
  const printed = execFileSync(process.execPath, [program, ...typed], { encoding: 'utf8' })
  return JSON.parse(printed) as Attempt
}

/** The copy as the book was made; gives its name. */
function fresh(made: string, copy: string): string {
  for (const end of ['', '-wal', '-shm']) rmSync(copy + end, { force: true })
  copyFileSync(made, copy)
  return copy
}

/** Leaves claims due evenly through the book, in the same mix of stages as all of them. */
function leaveFewDue(file: string): void {
  const sqlite = new Database(file)
  const every = Math.round(1 / nightShare)
  sqlite.exec(`UPDATE "Claim" SET "isDirty" = 0, "reviewOn" = '2099-01-01'
    WHERE rowid % ${every} <> 0`)
  sqlite.pragma('wal_checkpoint(TRUNCATE)')
  sqlite.close()
}

/** What a finished run wrote. */
function trafficOf(file: string): Traffic {
  const sqlite = new Database(file)
  const number = (sql: string): number => Number(sqlite.prepare(sql).pluck().get())
  const length = (table: string, column: string, where = '1'): number =>
    Math.round(number(`SELECT avg(length("${column}")) FROM "${table}" WHERE ${where}`))
  const traffic = {
    acting: number('SELECT count(*) FROM "Decision"') / number('SELECT count(*) FROM "Claim"'),
    lengths: {
      body: length('Decision', 'body'),
      data: length('ClaimEvent', 'data', `"type" = 'decision-made'`),
      payload: length('OutboxAction', 'payload'),
      why: length('Claim', 'nextWhy'),
      blockers: length('Claim', 'blockers'),
    },
  }
  sqlite.close()
  return traffic
}
