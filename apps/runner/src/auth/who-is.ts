import { apiKeyById } from '../store/api-keys.ts'
import { organisationById } from '../store/organisations.ts'
import { type Store, storeFor } from '../store/store.ts'
import { userById } from '../store/users.ts'
import type { Caller, Place } from './caller.ts'

/** Whoever asks, as they are told of themselves. */
export type Self = {
  readonly kind: 'person' | 'key'
  readonly id: string
  /** Of the person, or of the key. */
  readonly name: string
  /** Null for a key. */
  readonly email: string | null
  /** Null for a person who belongs to none, or has to choose one. */
  readonly organisation: { readonly id: string; readonly name: string } | null
  readonly roles: Place['roles']
  readonly scopes: Place['scopes']
}

/** Who asks, where they work and what they may do there. */
export function whoIs(store: Store, { actor, userId, place }: Caller): Self {
  const found = place === null ? undefined : organisationById(store, place.organisationId)
  const organisation = found === undefined ? null : { id: found.id, name: found.name }
  const { roles, scopes } = place ?? { roles: [], scopes: [] }
  const about = { kind: actor.kind, id: actor.id, organisation, roles, scopes }
  if (actor.kind === 'person') {
    const user = userById(store, userId)
    return { ...about, name: user?.name ?? '', email: user?.email ?? null }
  }
  const own = storeFor(store, { actor, organisationId: place?.organisationId ?? '' })
  return { ...about, name: apiKeyById(own, actor.id)?.name ?? '', email: null }
}
