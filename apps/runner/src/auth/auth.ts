import { randomBytes } from 'node:crypto'
import { keyFor } from '../secret.ts'
import type { Store } from '../store/store.ts'
import { hasUsers } from '../store/users.ts'
import type { Address } from './address.ts'
import { configure } from './better-auth.ts'
import type { Links } from './links.ts'

/** Who may come in, and how. */
export type Auth = {
  /** The whole database: whoever comes in says of which organisation they are. */
  readonly store: Store
  readonly address: Address
  readonly links: Links
  readonly library: ReturnType<typeof configure>
  /** Opens the way for the first admin, while there are no users; another after each start. */
  readonly firstAdminToken: string
}

/** What sign-in needs besides the store. */
export type AuthOptions = {
  readonly address: Address
  /** The secret of the book. */
  readonly secret: string
  /** Hears of what went wrong inside. */
  readonly onFailure: (error: Error) => void
}

/** Sets up sign-in over a store. */
export function createAuth(store: Store, { address, secret, onFailure }: AuthOptions): Auth {
  const sessionKey = keyFor(secret, 'sessions')
  return {
    store,
    address,
    links: linksOf(address, secret),
    library: configure({ store, address, sessionKey, onFailure }),
    firstAdminToken: randomBytes(32).toString('base64url'),
  }
}

/** What the links of a book are made with. */
export const linksOf = ({ origin }: Address, secret: string): Links => ({
  origin,
  key: keyFor(secret, 'links'),
})

/** The link by which the first admin comes in; null when there are users already. */
export const firstAdminLink = ({ store, address, firstAdminToken }: Auth): string | null =>
  hasUsers(store) ? null : `${address.origin}/first-admin#${firstAdminToken}`
