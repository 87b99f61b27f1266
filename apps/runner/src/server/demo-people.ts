import { randomBytes, randomUUID } from 'node:crypto'
import { assert, ok } from '@forfall/rules'
import { passwordHash } from '../auth/password.ts'
import { type Role, rolesText } from '../auth/permissions.ts'
import { audit } from '../store/audit.ts'
import { insertMember, memberOf } from '../store/members.ts'
import type { Store } from '../store/store.ts'
import { transact } from '../store/transact.ts'
import { insertUser, userByEmail } from '../store/users.ts'

/** Somebody of the demonstration: one who draws and runs, and one who looks it over. */
export type DemoPerson = {
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
}

const demoPeople: readonly DemoPerson[] = [
  { name: 'Anna Berg', email: 'anna@demo.example', roles: ['author', 'operator', 'admin'] },
  { name: 'Bjørn Dahl', email: 'bjorn@demo.example', roles: ['reviewer'] },
]

/** Lets the people of the demonstration in, each by a new password; nobody knows it but from here. */
export async function addDemoPeople(
  store: Store,
): Promise<readonly (DemoPerson & { readonly password: string })[]> {
  const added: (DemoPerson & { readonly password: string })[] = []
  for (const person of demoPeople) {
    const password = randomBytes(12).toString('base64url')
    addPerson(store, person, await passwordHash(password))
    added.push({ ...person, password })
  }
  return added
}

function addPerson(store: Store, { name, email, roles }: DemoPerson, hash: string): void {
  const userId = randomUUID()
  const added = transact(store, () => {
    insertUser(store, { id: userId, name, email, passwordHash: hash })
    insertMember(store, { userId, roles: rolesText(roles) })
    audit(store, { kind: 'person-joined', subject: userId, data: { roles } })
    return ok(null)
  })
  assert(added.ok, 'somebody of the demonstration is there already')
}

/** The people of the demonstration who can sign in to the book. Nobody, where it is none. */
export const demoPeopleIn = (store: Store): readonly DemoPerson[] =>
  demoPeople.filter(({ email }) => {
    const user = userByEmail(store, email)
    return user !== undefined && memberOf(store, user.id) !== undefined
  })
