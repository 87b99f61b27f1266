import { randomUUID } from 'node:crypto'
import { ok, type Result, refused } from '@forfall/rules'
import { audit } from '../store/audit.ts'
import { insertMember } from '../store/members.ts'
import { type Store, storeFor } from '../store/store.ts'
import { transact } from '../store/transact.ts'
import { hasUsers, insertUser } from '../store/users.ts'
import type { Auth } from './auth.ts'
import { isSame } from './links.ts'
import { passwordHash } from './password.ts'
import type { FirstAdminProblem } from './problem.ts'

/** Who the first admin is, and the token of the link. */
export type FirstAdminOrder = {
  readonly token: string
  readonly name: string
  readonly email: string
  readonly password: string
}

/**
 * Makes the first admin, of the organisation that every book has. The link works once: from then on
 * there is a user.
 *
 * @problem link-invalid the token is not the one of this start of the server
 * @problem first-admin-exists somebody can sign in already
 */
export async function createFirstAdmin(
  auth: Pick<Auth, 'store' | 'firstAdminToken'>,
  { token, name, email, password }: FirstAdminOrder,
): Promise<Result<null, FirstAdminProblem>> {
  if (!isSame(token, auth.firstAdminToken)) return refused({ code: 'link-invalid' })
  const person = { id: randomUUID(), name, email, passwordHash: await passwordHash(password) }
  const store = asPerson(auth.store, person.id)
  return transact<null, FirstAdminProblem>(store, () => {
    if (hasUsers(store)) return refused({ code: 'first-admin-exists' })
    insertUser(store, person)
    insertMember(store, { userId: person.id, roles: 'admin' })
    audit(store, { kind: 'person-joined', subject: person.id, data: { roles: ['admin'] } })
    return ok(null)
  })
}

const asPerson = (store: Store, id: string): Store =>
  storeFor(store, { actor: { kind: 'person', id }, organisationId: store.organisationId })
