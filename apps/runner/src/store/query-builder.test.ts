import { ok } from '@forfall/rules'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  askToSignIn,
  openTestAuth,
  signInFirstAdmin,
  type TestAuth,
  testPassword,
} from '../testing/auth.ts'
import { queryBuilder } from './query-builder.ts'
import { write } from './sql.ts'
import { transact } from './transact.ts'

let opened: TestAuth

beforeEach(() => {
  opened = openTestAuth()
})

afterEach(() => opened.remove())

test('begins no transaction', async () => {
  const builder = queryBuilder(opened.store)
  await expect(builder.transaction().execute(async () => 1)).rejects.toThrow(/transaction/)
  expect(opened.store.sqlite.inTransaction).toBe(false)
})

test('leaves the connection open when it is done', async () => {
  await queryBuilder(opened.store).destroy()
  expect(opened.store.sqlite.open).toBe(true)
})

test('reads and writes on the connection of the store', async () => {
  const builder = queryBuilder(opened.store)
  await sql`UPDATE "Organisation" SET "name" = ${'Fjord'}`.execute(builder)
  const { rows } = await sql`SELECT "name" FROM "Organisation"`.execute(builder)
  expect(rows).toEqual([{ name: 'Fjord' }])
})

test('people sign in while transactions are written, and neither waits or fails', async () => {
  const { auth, store } = opened
  await signInFirstAdmin(auth)
  let written = 0
  let isOver = false
  const writing = (async () => {
    while (!isOver) {
      await new Promise((resolve) => setImmediate(resolve))
      transact(store, () => ok(write(store, 'UPDATE "Organisation" SET "name" = "name"', {})))
      written += 1
    }
  })()
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => askToSignIn(auth, 'ada@example.com', testPassword)),
  )
  isOver = true
  await writing
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
  expect(written).toBeGreaterThan(10)
})
