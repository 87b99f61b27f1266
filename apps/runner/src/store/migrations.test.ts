import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrate, migrationsFolder } from './migrations.ts'

let folder: string
let migrations: string
let database: Database.Database

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forfall-'))
  migrations = join(folder, 'migrations')
  cpSync(migrationsFolder, migrations, { recursive: true })
  database = new Database(join(folder, 'test.db'))
})

afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

const addMigration = (name: string, sql: string): void => {
  mkdirSync(join(migrations, name))
  writeFileSync(join(migrations, name, 'migration.sql'), sql)
}

const tables = (): readonly unknown[] =>
  database.prepare(`SELECT "name" FROM "sqlite_master" WHERE "type" = 'table'`).pluck().all()

describe('migrate', () => {
  test('applies each migration once, in the order of their names', () => {
    addMigration('29990101000000_b', 'INSERT INTO "Extra" ("id") VALUES (1);')
    addMigration('29980101000000_a', 'CREATE TABLE "Extra" ("id" INTEGER);')
    const first = migrate(database, migrations)
    expect(first.ok && first.value.slice(-2)).toEqual(['29980101000000_a', '29990101000000_b'])
    expect(migrate(database, migrations)).toEqual({ ok: true, value: [] })
    expect(database.prepare('SELECT count(*) FROM "Extra"').pluck().get()).toBe(1)
  })

  test('refuses a database whose applied migration reads otherwise now', () => {
    migrate(database, migrations)
    appendFileSync(join(migrations, '20261124000000_init', 'migration.sql'), '-- changed\n')
    expect(migrate(database, migrations)).toEqual({
      ok: false,
      problem: { code: 'migration-changed', migration: '20261124000000_init' },
    })
  })

  test('refuses a database of a newer version', () => {
    addMigration('29990101000000_later', 'CREATE TABLE "Later" ("id" INTEGER);')
    migrate(database, migrations)
    rmSync(join(migrations, '29990101000000_later'), { recursive: true })
    expect(migrate(database, migrations)).toMatchObject({
      problem: { code: 'migration-unknown', migration: '29990101000000_later' },
    })
  })

  test('a migration that breaks leaves nothing of itself or of those before it', () => {
    addMigration('29990101000000_broken', 'CREATE TABLE "Half" ("id" INTEGER); NONSENSE;')
    expect(() => migrate(database, migrations)).toThrow(/NONSENSE/)
    expect(tables()).toEqual([])
  })
})
