import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { ok, type Result, refused } from '@forfall/rules'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import Database from 'better-sqlite3'
import type { Actor, AuditDesk } from './audit.ts'
import { PrismaClient } from './generated/client.ts'
import { type MigrationProblem, migrate, migrationsFolder } from './migrations.ts'
import { type StorageProblem, storageProblem } from './storage-problem.ts'

/** How long a writer waits for another process to finish its transaction, in milliseconds. */
const busyTimeoutMs = 10_000

/** The organisation that every book has from the beginning. */
const defaultOrganisation = 'default'

/**
 * An open book of one organisation.
 *
 * Prisma reads; every write goes through the one synchronous connection. A transaction is therefore
 * never left open across an `await`, and two writers of one process cannot wait for each other.
 */
export type Store = {
  readonly file: string
  readonly organisationId: string
  /** The instant of now, ISO 8601 with `Z`; for the log's own times only, never for a decision. */
  readonly now: () => string
  /** Who does what is done through this store. */
  readonly actor: Actor
  /** Seals the audit log; kept outside the database. */
  readonly sealKey: string
  readonly desk: AuditDesk
  readonly prisma: PrismaClient
  readonly sqlite: Database.Database
  readonly statements: Map<string, Database.Statement>
}

/** What opening a store needs. */
export type StoreOptions = {
  readonly file: string
  readonly now: () => string
  readonly sealKey: string
  readonly actor: Actor
  readonly organisationId?: string
}

/** Why a store cannot be opened. */
export type StoreProblem =
  | MigrationProblem
  | StorageProblem
  | { readonly code: 'cannot-open'; readonly file: string; readonly reason: string }

/**
 * Opens the database of a book; makes it, and the folder it lies in, when there is none.
 *
 * @problem cannot-open the file is not a database, or cannot be read and written
 * @problem as `storageProblem`, and as `migrate`
 */
export function openStore(options: StoreOptions): Result<Store, StoreProblem> {
  const file = resolve(options.file)
  const opened = connect(file)
  if (!opened.ok) return opened
  const sqlite = opened.value
  const migrated = broughtUpToDate(sqlite)
  if (!migrated.ok) {
    sqlite.close()
    return migrated
  }
  const adapter = new PrismaBetterSqlite3({ url: `file:${file}`, timeout: busyTimeoutMs })
  return ok({
    file,
    organisationId: options.organisationId ?? defaultOrganisation,
    now: options.now,
    actor: options.actor,
    sealKey: options.sealKey,
    desk: { open: null },
    // Longer errors quote what was searched for, such as a name.
    prisma: new PrismaClient({ adapter, errorFormat: 'minimal' }),
    sqlite,
    statements: new Map(),
  })
}

/** The same database as somebody else sees it, who may be of another organisation. */
export const storeFor = (
  store: Store,
  who: { readonly actor: Actor; readonly organisationId: string },
): Store => ({ ...store, ...who })

/** Closes both connections of a store. */
export async function closeStore(store: Store): Promise<void> {
  await store.prisma.$disconnect()
  store.sqlite.close()
}

function broughtUpToDate(sqlite: Database.Database): Result<null, StoreProblem> {
  try {
    const migrated = migrate(sqlite, migrationsFolder)
    return migrated.ok ? ok(null) : migrated
  } catch (error) {
    const problem = storageProblem(error)
    if (problem === null) throw error
    return refused(problem)
  }
}

function connect(file: string): Result<Database.Database, StoreProblem> {
  try {
    if (!existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true })
    const sqlite = new Database(file, { timeout: busyTimeoutMs })
    switchToWal(sqlite)
    for (const [name, value] of Object.entries(pragmas)) sqlite.pragma(`${name} = ${value}`)
    return ok(sqlite)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return refused(storageProblem(error) ?? { code: 'cannot-open', file, reason })
  }
}

/** How the connection of a book is set. */
export const pragmas = {
  synchronous: 'NORMAL',
  foreign_keys: 'ON',
  // What is erased is overwritten in the file, not only forgotten.
  secure_delete: 'ON',
  // In KiB: what a page of a run changes stays in memory until it is written.
  cache_size: -16_000,
  // In pages of 4 KiB: a run that changes a page again and again writes it into the file once.
  wal_autocheckpoint: 4_000,
} as const

const pauseMs = 25

/**
 * Turns on the write-ahead log. When another process opens the same new file at the same moment,
 * SQLite refuses at once instead of waiting, so the waiting is done here.
 */
function switchToWal(sqlite: Database.Database): void {
  for (let waitedMs = 0; ; waitedMs += pauseMs) {
    try {
      sqlite.pragma('journal_mode = WAL')
      return
    } catch (error) {
      const isBusy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
      if (!isBusy || waitedMs >= busyTimeoutMs) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs)
    }
  }
}
