import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ok, type Result, refused } from '@forfall/rules'
import type Database from 'better-sqlite3'

/** Why a database cannot be brought to the shape this code expects. */
export type MigrationProblem =
  | { readonly code: 'migration-changed'; readonly migration: string }
  | { readonly code: 'migration-unknown'; readonly migration: string }
  | { readonly code: 'migration-unfinished'; readonly migration: string }

type Migration = { readonly name: string; readonly sql: string; readonly checksum: string }
type AppliedRow = { readonly name: string; readonly checksum: string; readonly isFinished: number }

/** The migrations that belong to this code. */
export const migrationsFolder = fileURLToPath(
  new URL('../../../../prisma/migrations', import.meta.url),
)

/** Prisma's own table, so that its tools see what was applied here as applied. */
const bookkeeping = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`

/**
 * Applies the migrations that a database lacks, in the order of their names, all of them or none.
 *
 * @problem migration-changed an applied migration no longer reads as it did
 * @problem migration-unknown the database was written by a newer version
 * @problem migration-unfinished another tool began a migration and did not finish it
 */
export function migrate(
  database: Database.Database,
  folder: string,
): Result<readonly string[], MigrationProblem> {
  const migrations = migrationsIn(folder)
  database.exec('BEGIN IMMEDIATE')
  try {
    database.exec(bookkeeping)
    const applied = appliedIn(database)
    const problem = disagreement(migrations, applied)
    if (problem !== null) {
      database.exec('ROLLBACK')
      return refused(problem)
    }
    const missing = migrations.filter(({ name }) => !applied.some((row) => row.name === name))
    for (const migration of missing) apply(database, migration)
    database.exec('COMMIT')
    return ok(missing.map(({ name }) => name))
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK')
    throw error
  }
}

function migrationsIn(folder: string): readonly Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name, 'migration.sql'))
      const checksum = createHash('sha256').update(bytes).digest('hex')
      return { name, sql: bytes.toString('utf8'), checksum }
    })
}

const appliedIn = (database: Database.Database): readonly AppliedRow[] =>
  database
    .prepare(
      `SELECT "migration_name" AS "name", "checksum", "finished_at" IS NOT NULL AS "isFinished"
       FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL ORDER BY "migration_name"`,
    )
    .all() as readonly AppliedRow[]

function disagreement(
  migrations: readonly Migration[],
  applied: readonly AppliedRow[],
): MigrationProblem | null {
  for (const row of applied) {
    const own = migrations.find(({ name }) => name === row.name)
    if (row.isFinished === 0) return { code: 'migration-unfinished', migration: row.name }
    if (own === undefined) return { code: 'migration-unknown', migration: row.name }
    if (own.checksum !== row.checksum) return { code: 'migration-changed', migration: row.name }
  }
  return null
}

function apply(database: Database.Database, { name, sql, checksum }: Migration): void {
  database.exec(sql)
  database
    .prepare(
      `INSERT INTO "_prisma_migrations"
         ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
       VALUES (?, ?, ?, current_timestamp, 1)`,
    )
    .run(randomUUID(), checksum, name)
}
