import { row, rows, write } from './sql.ts'
import type { Store } from './store.ts'

/** What another system shows to come in, without the key itself. */
export type ApiKeyRow = {
  readonly id: string
  readonly organisationId: string
  /** Who made it. */
  readonly userId: string
  readonly name: string
  /** The first characters of the key. */
  readonly start: string
  /** JSON. */
  readonly scopes: string
  readonly createdAt: string
  /** First instant at which it is no longer taken. */
  readonly expiresAt: string | null
  readonly revokedAt: string | null
  /** To the hour. */
  readonly lastUsedAt: string | null
}

const columns = `"id", "organisationId", "userId", "name", "start", "scopes", "createdAt",
  "expiresAt", "revokedAt", "lastUsedAt"`

/** The key with a hash, of any organisation: a key says whose it is. */
export const apiKeyByHash = (store: Store, hash: string): ApiKeyRow | undefined =>
  row<ApiKeyRow>(store, `SELECT ${columns} FROM "ApiKey" WHERE "hash" = $hash`, { hash })

/** A key of the organisation, if it has it. */
export const apiKeyById = (store: Store, id: string): ApiKeyRow | undefined =>
  row<ApiKeyRow>(
    store,
    `SELECT ${columns} FROM "ApiKey" WHERE "id" = $id AND "organisationId" = $organisationId`,
    { id, organisationId: store.organisationId },
  )

/** The keys of the organisation, newest first; those of one maker, where one is named. */
export const apiKeysOf = (store: Store, userId: string | null): readonly ApiKeyRow[] =>
  rows<ApiKeyRow>(
    store,
    `SELECT ${columns} FROM "ApiKey" WHERE "organisationId" = $organisationId
       AND ($userId IS NULL OR "userId" = $userId) ORDER BY "createdAt" DESC, "id"`,
    { organisationId: store.organisationId, userId },
  )

/** Keeps a new key of the organisation. */
export const insertApiKey = (
  store: Store,
  key: Omit<ApiKeyRow, 'organisationId' | 'createdAt' | 'revokedAt' | 'lastUsedAt'> & {
    readonly hash: string
  },
): number =>
  write(
    store,
    `INSERT INTO "ApiKey" ("id", "organisationId", "userId", "name", "start", "hash", "scopes",
       "createdAt", "expiresAt")
     VALUES ($id, $organisationId, $userId, $name, $start, $hash, $scopes, $now, $expiresAt)`,
    { ...key, organisationId: store.organisationId, now: store.now() },
  )

/** Takes a key of the organisation out of use for good; false when it was not in use. */
export const closeApiKey = (store: Store, id: string): boolean =>
  write(
    store,
    `UPDATE "ApiKey" SET "revokedAt" = $now
     WHERE "id" = $id AND "organisationId" = $organisationId AND "revokedAt" IS NULL`,
    { id, organisationId: store.organisationId, now: store.now() },
  ) === 1

/** Notes that a key was used. */
export const touchApiKey = (store: Store, id: string): number =>
  write(store, 'UPDATE "ApiKey" SET "lastUsedAt" = $now WHERE "id" = $id', { id, now: store.now() })
