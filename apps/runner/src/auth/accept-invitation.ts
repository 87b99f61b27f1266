import { randomUUID } from 'node:crypto'
import { ok, type Result, refused } from '@forfall/rules'
import { audit } from '../store/audit.ts'
import { closeInvitation, type InvitationRow, invitationById } from '../store/invitations.ts'
import { insertMember, memberOf } from '../store/members.ts'
import { type Store, storeFor } from '../store/store.ts'
import { transact } from '../store/transact.ts'
import { insertUser, userByEmail } from '../store/users.ts'
import { isOurs, type Links, textIn } from './links.ts'
import { isPassword, passwordHash } from './password.ts'
import { type Role, rolesIn, rolesText } from './permissions.ts'
import type { InvitationProblem } from './problem.ts'

/** What an invited person is shown. */
export type InvitationView = {
  readonly organisationName: string
  /** Null where the person says who they are. */
  readonly email: string | null
  readonly roles: readonly Role[]
  readonly expiresAt: string
  /** Whether the person can sign in already, and so gives a password instead of choosing one. */
  readonly isKnown: boolean
}

/** The person's answer. The name is that of a new user; a known one keeps theirs. */
export type InvitationAnswer = {
  readonly token: string
  readonly name: string
  readonly password: string
  /** Read only where the invitation names no address. */
  readonly email?: string | undefined
}

/** A database and what its links are signed with. */
export type Door = { readonly store: Store; readonly links: Links }

/**
 * What an invitation offers.
 *
 * @problem link-invalid we made no such link
 * @problem invitation-used it was accepted or taken back
 * @problem invitation-expired its time is over
 */
export function readInvitation(
  door: Door,
  token: string,
): Result<InvitationView, InvitationProblem> {
  const found = openInvitation(door, token)
  if (!found.ok) return found
  const { organisationName, email, roles, expiresAt } = found.value
  const isKnown = email !== null && userByEmail(door.store, email) !== undefined
  return ok({ organisationName, email, roles: rolesIn(roles), expiresAt, isKnown })
}

/**
 * Lets an invited person in. Who can sign in already proves it by their password; who cannot yet
 * chooses one. The link works once.
 *
 * @problem as `readInvitation`
 * @problem email-missing neither the invitation nor the answer says who it is
 * @problem already-member the person is in that organisation
 * @problem password-wrong it is not the password of the user with that e-mail address
 */
export async function acceptInvitation(
  door: Door,
  answer: InvitationAnswer,
): Promise<Result<null, InvitationProblem>> {
  const found = openInvitation(door, answer.token)
  if (!found.ok) return found
  const email = found.value.email ?? answer.email
  if (email === undefined) return refused({ code: 'email-missing' })
  const known = userByEmail(door.store, email)
  if (known === undefined) {
    const hash = await passwordHash(answer.password)
    const person = { id: randomUUID(), name: answer.name, email, passwordHash: hash }
    return join(door, answer.token, person)
  }
  if (!(await isPassword(answer.password, known.passwordHash)))
    return refused({ code: 'password-wrong' })
  return join(door, answer.token, known)
}

type Person = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly passwordHash: string
}

/** Whether the invitation is open is looked at again inside the transaction. */
function join(door: Door, token: string, person: Person): Result<null, InvitationProblem> {
  const before = openInvitation(door, token)
  if (!before.ok) return before
  const { organisationId } = before.value
  const store = storeFor(door.store, { actor: { kind: 'person', id: person.id }, organisationId })
  return transact<null, InvitationProblem>(store, () => {
    const found = openInvitation({ ...door, store }, token)
    if (!found.ok) return found
    const userId = userIdOf(store, person)
    if (userId === null) return refused({ code: 'password-wrong' })
    if (memberOf(store, userId) !== undefined) return refused({ code: 'already-member' })
    const { id, roles } = found.value
    closeInvitation(store, id, 'accepted')
    insertMember(store, { userId, roles: rolesText(rolesIn(roles)) })
    const data = { roles: rolesIn(roles), invitationId: id }
    audit(store, { kind: 'person-joined', subject: userId, data })
    return ok(null)
  })
}

/** The user that a person is by now; null when somebody else has taken the address meanwhile. */
function userIdOf(store: Store, person: Person): string | null {
  const known = userByEmail(store, person.email)
  if (known !== undefined) return known.id === person.id ? known.id : null
  insertUser(store, person)
  return person.id
}

function openInvitation(
  { store, links }: Door,
  token: string,
): Result<InvitationRow, InvitationProblem> {
  const id = isOurs(links, 'invitation', token) ? textIn(token) : null
  const found = id === null ? undefined : invitationById(store, id)
  if (found === undefined) return refused({ code: 'link-invalid' })
  if (found.status !== 'pending') return refused({ code: 'invitation-used' })
  return found.expiresAt <= store.now() ? refused({ code: 'invitation-expired' }) : ok(found)
}
