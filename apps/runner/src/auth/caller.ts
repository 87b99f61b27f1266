import { ok, type Result, refused } from '@forfall/rules'
import type { Actor } from '../store/audit.ts'
import { memberOf } from '../store/members.ts'
import { storeFor } from '../store/store.ts'
import type { Auth } from './auth.ts'
import { keyIn, keyUse } from './key-use.ts'
import { type Role, rolesIn, type Scope, scopesOf } from './permissions.ts'
import type { CallerProblem } from './problem.ts'

/** Who asks: a person in a browser, or another system by its key. */
export type Caller = {
  /** As the audit log names them. */
  readonly actor: Actor & { readonly kind: 'person' | 'key' }
  /** The person; of a key, who made it. */
  readonly userId: string
  /** Null for a key. */
  readonly sessionId: string | null
  /** Null for a person who belongs to no organisation, or no more to the one they chose. */
  readonly place: Place | null
}

/** Where a caller works, and what they may do there. A key has no roles. */
export type Place = {
  readonly organisationId: string
  readonly roles: readonly Role[]
  readonly scopes: readonly Scope[]
}

/**
 * Who a request is from. A key, where there is one, counts alone; cookies beside it are not looked at.
 * What was taken from a member or a key holds from the next request on.
 *
 * @problem not-signed-in there is no key and no session, or the session is over
 * @problem as `keyUse`
 */
export async function callerOf(
  auth: Auth,
  headers: Headers,
): Promise<Result<Caller, CallerProblem>> {
  const key = keyIn(headers)
  if (key === null) return personIn(auth, headers)
  const used = keyUse(auth.store, key)
  if (!used.ok) return used
  const { id, userId, organisationId, scopes } = used.value
  const place = { organisationId, roles: [], scopes }
  const actor = { kind: 'key', id, maker: userId } as const
  return ok({ actor, userId, sessionId: null, place })
}

async function personIn(auth: Auth, headers: Headers): Promise<Result<Caller, CallerProblem>> {
  // The session is renewed where its cookie can be: by the page, at `/api/auth/get-session`.
  const query = { disableRefresh: true }
  const found = await auth.library.api.getSession({ headers, query })
  if (found === null) return refused({ code: 'not-signed-in' })
  const { id, userId, activeOrganisationId } = found.session
  const actor = { kind: 'person', id: userId } as const
  const place = placeOf(auth, userId, activeOrganisationId ?? null)
  return ok({ actor, userId, sessionId: id, place })
}

function placeOf({ store }: Auth, userId: string, organisationId: string | null): Place | null {
  if (organisationId === null) return null
  const member = memberOf(storeFor(store, { actor: store.actor, organisationId }), userId)
  if (member === undefined) return null
  const roles = rolesIn(member.roles)
  return { organisationId, roles, scopes: scopesOf(roles) }
}
