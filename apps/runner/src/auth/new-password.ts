import { ok, type Result, refused } from '@forfall/rules'
import { audit } from '../store/audit.ts'
import { organisationsOf } from '../store/members.ts'
import { storeFor } from '../store/store.ts'
import { transact } from '../store/transact.ts'
import { replacePassword, type UserRow, userByEmail, userById } from '../store/users.ts'
import type { Door } from './accept-invitation.ts'
import { isOurs, linkTo, textIn } from './links.ts'
import { passwordHash } from './password.ts'
import type { NewPasswordProblem } from './problem.ts'

const lastsMs = 24 * 60 * 60 * 1000

/**
 * A link by which a person chooses another password, within a day. It works once: it is signed over
 * the password they have, which is another one then.
 *
 * @problem user-unknown nobody with that e-mail address can sign in
 */
export function passwordLink(
  { store, links }: Door,
  email: string,
): Result<{ readonly link: string; readonly expiresAt: string }, NewPasswordProblem> {
  return transact<{ readonly link: string; readonly expiresAt: string }, NewPasswordProblem>(
    store,
    () => {
      const user = userByEmail(store, email)
      if (user === undefined) return refused({ code: 'user-unknown' })
      const endsAt = Date.parse(store.now()) + lastsMs
      const link = linkTo(links, 'new-password', `${user.id}.${endsAt}`, user.passwordHash)
      audit(store, { kind: 'password-link-made', subject: user.id, data: {} })
      return ok({ link, expiresAt: new Date(endsAt).toISOString() })
    },
  )
}

/**
 * Gives the person of a link another password, and ends every session they have.
 *
 * @problem link-invalid we made no such link, or it was used
 * @problem link-expired its time is over
 */
export async function setNewPassword(
  door: Door,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<Result<null, NewPasswordProblem>> {
  const found = userOfLink(door, token)
  if (!found.ok) return found
  const hash = await passwordHash(password)
  const actor = { kind: 'person', id: found.value.id } as const
  const [first] = organisationsOf(door.store, actor.id)
  const organisationId = first?.id ?? door.store.organisationId
  const store = storeFor(door.store, { actor, organisationId })
  return transact<null, NewPasswordProblem>(store, () => {
    const again = userOfLink(door, token)
    if (!again.ok) return again
    replacePassword(store, actor.id, hash)
    audit(store, { kind: 'password-reset', subject: actor.id, data: {} })
    return ok(null)
  })
}

function userOfLink({ store, links }: Door, token: string): Result<UserRow, NewPasswordProblem> {
  const [id = '', endsAt = ''] = textIn(token)?.split('.') ?? []
  const user = userById(store, id)
  if (user === undefined || !isOurs(links, 'new-password', token, user.passwordHash))
    return refused({ code: 'link-invalid' })
  const isOver = Number(endsAt) <= Date.parse(store.now())
  return isOver ? refused({ code: 'link-expired' }) : ok(user)
}
