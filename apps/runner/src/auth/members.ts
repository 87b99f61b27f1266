import { ok, type Result, refused } from '@forfall/rules'
import { audit } from '../store/audit.ts'
import { deleteMember, memberOf, membersOf, updateRoles } from '../store/members.ts'
import { type Store, storeFor } from '../store/store.ts'
import { transact } from '../store/transact.ts'
import { chooseInSession } from '../store/users.ts'
import { type Role, rolesIn, rolesText } from './permissions.ts'
import type { MemberProblem } from './problem.ts'

/** A member of the organisation. */
export type MemberView = {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
}

/** The members of the organisation, by name. */
export const listMembers = (store: Store): readonly MemberView[] =>
  membersOf(store).map(({ roles, ...member }) => ({ ...member, roles: rolesIn(roles) }))

/** A member and the roles they are to have. */
export type RolesOrder = { readonly userId: string; readonly roles: readonly Role[] }

/**
 * Gives a member other roles. Giving those they have changes nothing.
 *
 * @problem member-unknown
 * @problem last-admin nobody would be left who may let others in
 */
export const changeRoles = (
  store: Store,
  { userId, roles }: RolesOrder,
): Result<RolesOrder, MemberProblem> =>
  transact<RolesOrder, MemberProblem>(store, () => {
    const member = memberOf(store, userId)
    if (member === undefined) return refused({ code: 'member-unknown', userId })
    const [from, to] = [rolesIn(member.roles), rolesText(roles)]
    if (rolesText(from) === to) return ok({ userId, roles: from })
    if (!roles.includes('admin') && isLastAdmin(store, userId))
      return refused({ code: 'last-admin' })
    updateRoles(store, { userId, roles: to })
    audit(store, { kind: 'roles-changed', subject: userId, data: { from, to: rolesIn(to) } })
    return ok({ userId, roles: rolesIn(to) })
  })

/**
 * Takes a member out of the organisation, at once; their keys are taken no more.
 *
 * @problem member-unknown
 * @problem last-admin nobody would be left who may let others in
 */
export const removeMember = (
  store: Store,
  userId: string,
): Result<{ readonly userId: string }, MemberProblem> =>
  transact<{ readonly userId: string }, MemberProblem>(store, () => {
    const member = memberOf(store, userId)
    if (member === undefined) return refused({ code: 'member-unknown', userId })
    if (isLastAdmin(store, userId)) return refused({ code: 'last-admin' })
    deleteMember(store, userId)
    const data = { roles: rolesIn(member.roles) }
    audit(store, { kind: 'person-removed', subject: userId, data })
    return ok({ userId })
  })

/** Whether somebody is an admin and no other member is. */
function isLastAdmin(store: Store, userId: string): boolean {
  const admins = membersOf(store).filter(({ roles }) => rolesIn(roles).includes('admin'))
  return admins.length === 1 && admins[0]?.userId === userId
}

/**
 * Lets a person work in another of their organisations from now on, in the browser they ask from.
 *
 * @problem organisation-unknown they do not belong to it, or there is none
 */
export function chooseOrganisation(
  store: Store,
  who: { readonly userId: string; readonly sessionId: string },
  organisationId: string,
): Result<{ readonly organisationId: string }, MemberProblem> {
  const chosen = storeFor(store, { actor: store.actor, organisationId })
  return transact<{ readonly organisationId: string }, MemberProblem>(chosen, () => {
    if (memberOf(chosen, who.userId) === undefined)
      return refused({ code: 'organisation-unknown', organisationId })
    chooseInSession(store, who.sessionId, organisationId)
    return ok({ organisationId })
  })
}
