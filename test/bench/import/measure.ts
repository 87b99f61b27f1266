import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Spending } from '../frame/spending.ts'
import { type Format, formats, writeFiles } from './files.ts'

/** What one attempt took. */
export type ImportAttempt = Spending & { readonly invoices: number }

/** What was measured of some files, round by round. */
export type FilesMeasured = {
  readonly format: Format
  readonly bytes: number
  /** Reading only; nothing is kept. */
  readonly read: readonly ImportAttempt[]
  /** Reading into a new book. */
  readonly taken: readonly ImportAttempt[]
}

/** How many invoices are read in each format; a format of one invoice has a file for each. */
const counts: { readonly [format in Format]: number } = {
  ...{ csv: 20_000, json: 20_000, 'saf-t': 20_000 },
  ...{ ubl: 2_000, finvoice: 2_000 },
}

const rounds = 3

/** A file of 100 MB. */
const large = { format: 'saf-t', count: 103_500, rounds: 1 } as const

/** Measures reading and importing in every format, and one large file. */
export function measureImports(): readonly FilesMeasured[] {
  const folder = mkdtempSync(join(tmpdir(), 'forfall-bench-'))
  try {
    const each = formats.map((format) => ({ format, count: counts[format], rounds }))
    return [...each, large].map((files) => measureFiles(folder, files))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Files = { readonly format: Format; readonly count: number; readonly rounds: number }

function measureFiles(folder: string, { format, count, rounds: times }: Files): FilesMeasured {
  const files = join(folder, `${format}-${count}`)
  const bytes = writeFiles(files, format, count)
  const found: { read: ImportAttempt[]; taken: ImportAttempt[] } = { read: [], taken: [] }
  for (let round = 0; round < times; round += 1) {
    found.read.push(attempt(count, ['read', files]))
    const book = join(folder, `${format}-${count}-${round}.db`)
    found.taken.push(attempt(count, ['import', files, book]))
    rmSync(book)
  }
  rmSync(files, { recursive: true })
  return { format, bytes, ...found }
}

function attempt(count: number, typed: readonly string[]): ImportAttempt {
  const program = join(import.meta.dirname, 'one.ts')
  const printed = execFileSync(process.execPath, [program, ...typed], { encoding: 'utf8' })
  const made = JSON.parse(printed) as ImportAttempt
  if (made.invoices !== count) throw new Error(`${made.invoices} of ${count} invoices came in`)
  return made
}
