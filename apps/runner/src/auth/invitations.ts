import { randomUUID } from 'node:crypto'
import { ok, type Result, refused } from '@forfall/rules'
import { audit } from '../store/audit.ts'
import {
  closeInvitation,
  insertInvitation,
  openInvitations,
  replaceInvitations,
} from '../store/invitations.ts'
import { memberOf } from '../store/members.ts'
import type { Store } from '../store/store.ts'
import { transact } from '../store/transact.ts'
import { userByEmail } from '../store/users.ts'
import { type Links, linkTo } from './links.ts'
import { type Role, rolesIn, rolesText } from './permissions.ts'
import type { InvitationProblem } from './problem.ts'

/** Who is to be let in, and as what. */
export type InvitationOrder = {
  /** Null to let whoever has the link say who they are. */
  readonly email: string | null
  readonly roles: readonly Role[]
}

/** An invitation and its link, which works once. */
export type Invited = { readonly id: string; readonly link: string; readonly expiresAt: string }

/** An invitation that nobody has used. */
export type InvitationListed = {
  readonly id: string
  readonly email: string | null
  readonly roles: readonly Role[]
  readonly createdAt: string
  readonly expiresAt: string
}

const lastsMs = 7 * 24 * 60 * 60 * 1000

/**
 * Invites somebody into the organisation; an earlier invitation of the same person no longer works.
 *
 * @problem already-member the person is in the organisation
 */
export function invite(
  store: Store,
  links: Links,
  order: InvitationOrder,
): Result<Invited, InvitationProblem> {
  return transact<Invited, InvitationProblem>(store, () => {
    const email = order.email?.toLowerCase() ?? null
    const known = email === null ? undefined : userByEmail(store, email)
    if (known !== undefined && memberOf(store, known.id) !== undefined)
      return refused({ code: 'already-member' })
    if (email !== null) replaceInvitations(store, email)
    const invitation = newInvitation(store, { email, roles: order.roles })
    const data = { roles: rolesIn(rolesText(order.roles)) }
    audit(store, { kind: 'person-invited', subject: invitation.id, data })
    return ok({ ...invitation, link: invitationLink(links, invitation.id) })
  })
}

/** Keeps an invitation; the open transaction says why. */
export function newInvitation(
  store: Store,
  { email, roles }: InvitationOrder,
): { readonly id: string; readonly expiresAt: string } {
  const id = randomUUID()
  const expiresAt = new Date(Date.parse(store.now()) + lastsMs).toISOString()
  insertInvitation(store, { id, email, roles: rolesText(roles), expiresAt })
  return { id, expiresAt }
}

/**
 * Takes an invitation back.
 *
 * @problem invitation-unknown there is none that is open
 */
export const withdrawInvitation = (
  store: Store,
  invitationId: string,
): Result<{ readonly id: string }, InvitationProblem> =>
  transact<{ readonly id: string }, InvitationProblem>(store, () => {
    if (!closeInvitation(store, invitationId, 'withdrawn'))
      return refused({ code: 'invitation-unknown', invitationId })
    audit(store, { kind: 'invitation-withdrawn', subject: invitationId, data: {} })
    return ok({ id: invitationId })
  })

/** The invitations to the organisation that still work, newest first. */
export const listInvitations = (store: Store): readonly InvitationListed[] =>
  openInvitations(store)
    .filter(({ expiresAt }) => expiresAt > store.now())
    .map(({ id, email, roles, createdAt, expiresAt }) => {
      return { id, email, roles: rolesIn(roles), createdAt, expiresAt }
    })

/** The link of an invitation. */
export const invitationLink = (links: Links, id: string): string => linkTo(links, 'invitation', id)
