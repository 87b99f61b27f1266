import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assert, ok, type Result } from '@forfall/rules'
import { acceptInvitation } from '../auth/accept-invitation.ts'
import type { Address } from '../auth/address.ts'
import { type Auth, createAuth } from '../auth/auth.ts'
import { type Caller, callerOf } from '../auth/caller.ts'
import { createFirstAdmin } from '../auth/first-admin.ts'
import { invite } from '../auth/invitations.ts'
import { createKey } from '../auth/keys.ts'
import { keyScopes, type Role, roles, rolesText, scopesOf } from '../auth/permissions.ts'
import { audit } from '../store/audit.ts'
import { insertMember } from '../store/members.ts'
import { closeStore, openStore, type Store } from '../store/store.ts'
import { transact } from '../store/transact.ts'
import { insertUser } from '../store/users.ts'

/** The address of a server in tests. */
export const testAddress: Address = {
  origin: 'http://localhost:4400',
  origins: ['http://localhost:4400'],
  isSecure: false,
}

/** The secret of books in tests of sign-in. */
const testSecret = 'a-secret-for-tests-that-is-long-enough-0123456789'

/** The password of everybody in tests. */
export const testPassword = 'correct horse battery'

/** Sign-in of a test, over a store in a folder of its own. */
export type TestAuth = {
  readonly auth: Auth
  readonly store: Store
  readonly failures: Error[]
  /** Moves the clock of the store on. */
  readonly wait: (minutes: number) => void
  readonly remove: () => Promise<void>
}

/** Opens a store that nobody can sign in to yet. Its clock is the machine's, moved on by `wait`. */
export function openTestAuth(): TestAuth {
  const folder = mkdtempSync(join(tmpdir(), 'forfall-'))
  let laterMs = 0
  const opened = openStore({
    file: join(folder, 'forfall.db'),
    now: () => new Date(Date.now() + laterMs).toISOString(),
    sealKey: 'the seal of a test',
    actor: { kind: 'system', id: 'test' },
  })
  assert(opened.ok, 'the store of the test does not open')
  const store = opened.value
  const failures: Error[] = []
  return {
    auth: testAuth(store, { failures }),
    store,
    failures,
    wait: (minutes) => {
      laterMs += minutes * 60_000
    },
    remove: async () => {
      await closeStore(store)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Sign-in over a store that a test has opened. */
export const testAuth = (
  store: Store,
  { failures = [], address = testAddress }: { failures?: Error[]; address?: Address } = {},
): Auth =>
  createAuth(store, { address, secret: testSecret, onFailure: (error) => failures.push(error) })

/** Makes the first admin and signs in; gives the headers of what the browser sends then. */
export async function signInFirstAdmin(auth: Auth): Promise<Headers> {
  const made = await createFirstAdmin(auth, {
    token: auth.firstAdminToken,
    name: 'Ada Admin',
    email: 'ada@example.com',
    password: testPassword,
  })
  assert(made.ok, 'the first admin is not made')
  return signIn(auth, 'ada@example.com')
}

/** Signs in; gives the headers of what the browser sends then. */
export async function signIn(auth: Auth, email: string): Promise<Headers> {
  const response = await askToSignIn(auth, email, testPassword)
  assert(response.ok, `${email} cannot sign in`)
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  return new Headers({ cookie: cookies.join('; '), origin: auth.address.origin })
}

/** What the server answers to an e-mail address and a password. */
export const askToSignIn = (auth: Auth, email: string, password: string): Promise<Response> =>
  auth.library.handler(
    new Request(`${auth.address.origin}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: auth.address.origin },
      body: JSON.stringify({ email, password }),
    }),
  )

/** Lets a person with roles in without anybody's doing, and gives their id. They cannot sign in. */
export function addTestPerson(store: Store, name: string, held: readonly Role[]): string {
  const id = `user-${name}`
  const joined = transact(store, () => {
    insertUser(store, { id, name, email: `${name}@example.com`, passwordHash: 'none' })
    insertMember(store, { userId: id, roles: rolesText(held) })
    audit(store, { kind: 'person-joined', subject: id, data: { roles: held } })
    return ok(null)
  })
  assert(joined.ok, `${name} is there already`)
  return id
}

/** A new key of the store's organisation that may do all that a key can. */
export function testKey(store: Store): string {
  const userId = addTestPerson(store, 'maker', roles)
  const order = { name: 'Test', scopes: keyScopes, expiresAt: null }
  const made = createKey(store, { userId, scopes: scopesOf(roles) }, order)
  assert(made.ok, 'no key')
  return made.value.key
}

/** The token behind the mark of a link. */
export const tokenIn = (link: string): string => link.split('#')[1] ?? ''

/** The code of a refusal; `ok` where nothing was refused. */
export const problemOf = (result: Result<unknown, { readonly code: string }>): string =>
  result.ok ? 'ok' : result.problem.code

/** Invites somebody; gives the id of the invitation and the token of its link. */
export function inviteTestPerson(
  { store, links }: Auth,
  email: string | null,
  held: readonly Role[],
): { readonly id: string; readonly token: string } {
  const made = invite(store, links, { email, roles: held })
  assert(made.ok, 'not invited')
  return { id: made.value.id, token: tokenIn(made.value.link) }
}

/** Invites somebody who comes in at once; gives the headers of what their browser sends then. */
export async function joinTestPerson(
  auth: Auth,
  email: string,
  held: readonly Role[],
): Promise<Headers> {
  const { token } = inviteTestPerson(auth, email, held)
  const answer = { token, name: 'Somebody', password: testPassword }
  assert((await acceptInvitation(auth, answer)).ok, `${email} cannot join`)
  return signIn(auth, email)
}

/** Who sends headers like these. */
export async function testCallerOf(auth: Auth, headers: Headers): Promise<Caller> {
  const found = await callerOf(auth, headers)
  assert(found.ok, 'nobody is signed in')
  return found.value
}
