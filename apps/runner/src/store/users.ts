import { row, write } from './sql.ts'
import type { Store } from './store.ts'

/** A person who can sign in by a password. */
export type UserRow = {
  readonly id: string
  readonly name: string
  /** In lower case. */
  readonly email: string
  readonly passwordHash: string
}

const select = `SELECT u."id", u."name", u."email", a."password" AS "passwordHash"
  FROM "User" u JOIN "Account" a ON a."userId" = u."id" AND a."providerId" = 'credential'
  WHERE a."password" IS NOT NULL`

/** Whether anybody can sign in at all. */
export const hasUsers = (store: Store): boolean =>
  row(store, 'SELECT 1 FROM "User" LIMIT 1', {}) !== undefined

/** The person with an e-mail address in any case, if there is one. */
export const userByEmail = (store: Store, email: string): UserRow | undefined =>
  row<UserRow>(store, `${select} AND u."email" = $email`, { email: email.toLowerCase() })

/** The person with an id, if there is one. */
export const userById = (store: Store, id: string): UserRow | undefined =>
  row<UserRow>(store, `${select} AND u."id" = $id`, { id })

/** Adds a person who signs in by a password. */
export function insertUser(store: Store, { id, name, email, passwordHash }: UserRow): void {
  const now = store.now()
  write(
    store,
    `INSERT INTO "User" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt")
     VALUES ($id, $name, $email, 0, $now, $now)`,
    { id, name, email: email.toLowerCase(), now },
  )
  write(
    store,
    `INSERT INTO "Account"
       ("id", "userId", "providerId", "accountId", "password", "createdAt", "updatedAt")
     VALUES ($id, $id, 'credential', $id, $passwordHash, $now, $now)`,
    { id, passwordHash, now },
  )
}

/** Gives a person another password, and ends every session they have. */
export function replacePassword(store: Store, userId: string, passwordHash: string): void {
  write(
    store,
    `UPDATE "Account" SET "password" = $passwordHash, "updatedAt" = $now
     WHERE "userId" = $userId AND "providerId" = 'credential'`,
    { userId, passwordHash, now: store.now() },
  )
  write(store, 'DELETE FROM "Session" WHERE "userId" = $userId', { userId })
}

/** Notes in which organisation a person works in a browser. */
export const chooseInSession = (store: Store, sessionId: string, organisationId: string): number =>
  write(store, 'UPDATE "Session" SET "activeOrganisationId" = $organisationId WHERE "id" = $id', {
    id: sessionId,
    organisationId,
  })
