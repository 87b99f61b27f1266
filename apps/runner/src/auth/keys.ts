import { randomBytes, randomUUID } from 'node:crypto'
import { ok, type Result, refused } from '@forfall/rules'
import {
  type ApiKeyRow,
  apiKeyById,
  apiKeysOf,
  closeApiKey,
  insertApiKey,
} from '../store/api-keys.ts'
import { audit } from '../store/audit.ts'
import type { Store } from '../store/store.ts'
import { transact } from '../store/transact.ts'
import { keyHash, keyPrefix, scopesIn } from './key-use.ts'
import type { KeyScope, Scope } from './permissions.ts'
import type { KeyProblem } from './problem.ts'

/** What a new key is to be. */
export type KeyOrder = {
  readonly name: string
  readonly scopes: readonly KeyScope[]
  /** First instant at which it is no longer taken, ISO 8601 with `Z`; null for never. */
  readonly expiresAt: string | null
}

/** Who makes keys: a person and what they may do. */
export type KeyMaker = { readonly userId: string; readonly scopes: readonly Scope[] }

/** A key as it is listed, without the key itself. */
export type KeyView = Omit<ApiKeyRow, 'organisationId' | 'scopes'> & {
  readonly scopes: readonly Scope[]
}

const startLength = keyPrefix.length + 4

/**
 * Makes a key of the organisation. The key itself is in this answer and nowhere else.
 *
 * @problem key-exceeds-maker whoever makes it may not do all that
 * @problem key-already-expired its last instant is over
 */
export function createKey(
  store: Store,
  maker: KeyMaker,
  order: KeyOrder,
): Result<{ readonly id: string; readonly key: string }, KeyProblem> {
  const { name, scopes, expiresAt } = order
  const beyond = scopes.filter((scope) => !maker.scopes.includes(scope))
  if (beyond.length > 0) return refused({ code: 'key-exceeds-maker', scopes: beyond })
  if (expiresAt !== null && expiresAt <= store.now())
    return refused({ code: 'key-already-expired', expiresAt })
  const key = `${keyPrefix}${randomBytes(32).toString('base64url')}`
  const id = randomUUID()
  const start = key.slice(0, startLength)
  return transact(store, () => {
    const content = { id, userId: maker.userId, name, start, expiresAt, hash: keyHash(key) }
    insertApiKey(store, { ...content, scopes: JSON.stringify(scopes) })
    audit(store, { kind: 'key-made', subject: id, data: { scopes, expiresAt } })
    return ok({ id, key })
  })
}

/** The keys of the organisation that somebody may see, newest first, those out of use too. */
export const listKeys = (store: Store, maker: KeyMaker): readonly KeyView[] =>
  apiKeysOf(store, managesAll(maker) ? null : maker.userId).map(
    ({ organisationId: _same, scopes, ...key }) => ({ ...key, scopes: scopesIn(scopes) }),
  )

/**
 * Takes a key out of use, for good.
 *
 * @problem key-not-found there is no such key in use, or it is another's
 */
export const revokeKey = (
  store: Store,
  maker: KeyMaker,
  keyId: string,
): Result<{ readonly id: string }, KeyProblem> =>
  transact<{ readonly id: string }, KeyProblem>(store, () => {
    const found = apiKeyById(store, keyId)
    const isAllowed = found !== undefined && (managesAll(maker) || found.userId === maker.userId)
    if (!isAllowed || !closeApiKey(store, keyId)) return refused({ code: 'key-not-found', keyId })
    audit(store, { kind: 'key-revoked', subject: keyId, data: { madeBy: found.userId } })
    return ok({ id: keyId })
  })

const managesAll = ({ scopes }: KeyMaker): boolean => scopes.includes('keys:manage')
