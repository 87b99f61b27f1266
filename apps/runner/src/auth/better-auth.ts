import { betterAuth } from 'better-auth'
import { organisationsOf } from '../store/members.ts'
import { queryBuilder } from '../store/query-builder.ts'
import type { Store } from '../store/store.ts'
import type { Address } from './address.ts'
import { passwordLength } from './password.ts'

/** What better-auth is set up with. */
type Setup = {
  readonly store: Store
  readonly address: Address
  /** Signs the cookies. */
  readonly sessionKey: string
  /** Hears of what went wrong inside. */
  readonly onFailure: (error: Error) => void
}

/** A signed-in person who does nothing for so long is signed out. */
const sessionSeconds = 12 * 60 * 60
const sessionRenewedAfterSeconds = 15 * 60

/**
 * better-auth over our own connection: passwords and sessions, and nothing else.
 *
 * Nobody can sign up: a person gets in by the link of the first admin or by an invitation. Nothing is
 * sent, nobody outside is asked, and no network address is kept.
 */
export const configure = ({ store, address, sessionKey, onFailure }: Setup) =>
  betterAuth({
    appName: 'Forfall',
    baseURL: address.origin,
    basePath: '/api/auth',
    trustedOrigins: [...address.origins],
    secret: sessionKey,
    database: { db: queryBuilder(store), type: 'sqlite', transaction: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    user: { modelName: 'User' },
    account: { modelName: 'Account' },
    verification: { modelName: 'Verification', storeIdentifier: 'hashed' },
    session: {
      modelName: 'Session',
      expiresIn: sessionSeconds,
      updateAge: sessionRenewedAfterSeconds,
      additionalFields: {
        activeOrganisationId: { type: 'string', required: false, input: false },
      },
    },
    databaseHooks: { session: { create: { before: withOrganisation(store) } } },
    // The server limits how often anything is asked; see `server/limits.ts`.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    onAPIError: { onError: reportTo(onFailure) },
    advanced: {
      cookiePrefix: 'forfall',
      useSecureCookies: address.isSecure,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      database: { generateId: 'uuid' },
      // Said outright because the library turns it off by itself where tests run.
      disableCSRFCheck: false,
      disableOriginCheck: false,
      ipAddress: { disableIpTracking: true },
    },
  })

/** Whoever signs in works in the organisation they joined first, until they choose another. */
const withOrganisation =
  (store: Store) =>
  async <Session extends { readonly userId: string }>(session: Session) => {
    const [first] = organisationsOf(store, session.userId)
    return { data: { ...session, activeOrganisationId: first?.id ?? null } }
  }

/** A refusal is an answer to the client; what is left is a failure of ours. */
const reportTo =
  (onFailure: (error: Error) => void) =>
  (error: unknown): void => {
    if (error instanceof Error && error.name !== 'APIError') onFailure(error)
  }
