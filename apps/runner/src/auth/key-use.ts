import { createHash } from 'node:crypto'
import { ok, type Result, refused } from '@forfall/rules'
import { type ApiKeyRow, apiKeyByHash, touchApiKey } from '../store/api-keys.ts'
import { fromJson } from '../store/convert.ts'
import { memberOf } from '../store/members.ts'
import { type Store, storeFor } from '../store/store.ts'
import { keyScopes, rolesIn, type Scope, scopesOf } from './permissions.ts'
import type { CallerProblem } from './problem.ts'

/** What every key begins with, so that it is recognised where it should not be. */
export const keyPrefix = 'forfall_'

/** A key that was taken. */
export type UsedKey = Pick<ApiKeyRow, 'id' | 'userId' | 'organisationId'> & {
  readonly scopes: readonly Scope[]
}

/** What is kept of a key. It is long and random, so one round of hashing hides it. */
export const keyHash = (key: string): string => createHash('sha256').update(key).digest('hex')

/** The key that a request shows as `Authorization: Bearer …`, if it shows one. */
export function keyIn(headers: Headers): string | null {
  const given = headers.get('authorization')
  if (given === null) return null
  const [scheme, value] = given.split(' ')
  return scheme?.toLowerCase() === 'bearer' && value !== undefined ? value : ''
}

/**
 * Takes a key for one request. It can do what it was made for, as far as its maker still can.
 *
 * @problem key-unknown there is no such key
 * @problem key-revoked it was taken out of use
 * @problem key-expired its time is over
 * @problem key-maker-gone its maker has left the organisation
 */
export function keyUse(store: Store, key: string): Result<UsedKey, CallerProblem> {
  const found = key.startsWith(keyPrefix) ? apiKeyByHash(store, keyHash(key)) : undefined
  if (found === undefined) return refused({ code: 'key-unknown' })
  if (found.revokedAt !== null) return refused({ code: 'key-revoked' })
  const now = store.now()
  if (found.expiresAt !== null && found.expiresAt <= now) return refused({ code: 'key-expired' })
  const { id, userId, organisationId } = found
  const maker = memberOf(storeFor(store, { actor: store.actor, organisationId }), userId)
  if (maker === undefined) return refused({ code: 'key-maker-gone' })
  if (hourOf(found.lastUsedAt ?? '') !== hourOf(now)) touchApiKey(store, id)
  const scopes = weakened(scopesIn(found.scopes), scopesOf(rolesIn(maker.roles)))
  return ok({ id, userId, organisationId, scopes })
}

const hourOf = (instant: string): string => instant.slice(0, 'YYYY-MM-DDTHH'.length)

/** A scope that this version does not know is passed over. */
export function scopesIn(text: string): readonly Scope[] {
  const held = fromJson<readonly string[]>(text)
  return keyScopes.filter((scope) => held.includes(scope))
}

const weakened = (held: readonly Scope[], maker: readonly Scope[]): readonly Scope[] =>
  held.filter((scope) => maker.includes(scope))
