import { type Command, InvalidArgumentError } from 'commander'
import { z } from 'zod'
import {
  type InvitationListed,
  invitationLink,
  invite,
  listInvitations,
} from '../../auth/invitations.ts'
import { listMembers, type MemberView } from '../../auth/members.ts'
import { passwordLink } from '../../auth/new-password.ts'
import { type Role, roles } from '../../auth/permissions.ts'
import { answered } from '../answer.ts'
import { refusal } from '../refusal.ts'
import { addWork, type CommonOptions, type Shell, withBook, withLinks } from '../shell.ts'
import { table } from '../text/table.ts'

/** `people`: who may come in, and the links by which they do. */
export function addPeople(program: Command, shell: Shell): void {
  const people = program.command('people').description('who may come in, and as what')
  addList(people, shell)
  addInvite(people, shell)
  addLink(people, shell)
  addReset(people, shell)
}

function addList(people: Command, shell: Shell): void {
  const command = people
    .command('list', { isDefault: true })
    .description('the members of the organisation, and whom it has invited')
  addWork<CommonOptions>(command, shell, (common) =>
    withBook(shell, common, async ({ store }) => {
      const members = listMembers(store)
      const invitations = listInvitations(store)
      return answered({ people: members, invitations }, peopleText(members, invitations))
    }),
  )
}

function addInvite(people: Command, shell: Shell): void {
  const command = people
    .command('invite')
    .description('make a link by which somebody comes in, once; nothing is sent')
    .argument('<email>', 'who', emailArgument)
    .requiredOption('--roles <roles>', `as what, with commas between: ${roles.join(', ')}`, toRoles)
  type Options = CommonOptions & { readonly roles: readonly Role[] }
  addWork<Options>(command, shell, ({ roles: held, ...common }, [email = '']) =>
    withLinks(shell, common, async ({ store }, links) => {
      const invited = invite(store, links, { email, roles: held })
      if (!invited.ok) return refusal(invited.problem)
      const { link, expiresAt } = invited.value
      return answered(invited.value, `${email} comes in once, until ${expiresAt}, at\n${link}`)
    }),
  )
}

function addLink(people: Command, shell: Shell): void {
  const command = people
    .command('link')
    .description('print the link of an open invitation again')
    .argument('<invitation>', 'its id, from the list')
  addWork<CommonOptions>(command, shell, (common, [id = '']) =>
    withLinks(shell, common, async ({ store }, links) => {
      const found = listInvitations(store).find((invitation) => invitation.id === id)
      if (found === undefined) return refusal({ code: 'invitation-unknown', invitationId: id })
      const link = invitationLink(links, id)
      return answered({ id, link, expiresAt: found.expiresAt }, link)
    }),
  )
}

function addReset(people: Command, shell: Shell): void {
  const command = people
    .command('reset')
    .description('make a link by which somebody chooses another password, once, within a day')
    .argument('<email>', 'whose', emailArgument)
  addWork<CommonOptions>(command, shell, (common, [email = '']) =>
    withLinks(shell, common, async ({ store }, links) => {
      const made = passwordLink({ store, links }, email)
      if (!made.ok) return refusal(made.problem)
      const { link, expiresAt } = made.value
      return answered(made.value, `A new password is chosen once, until ${expiresAt}, at\n${link}`)
    }),
  )
}

function emailArgument(text: string): string {
  if (!z.email().max(320).safeParse(text).success)
    throw new InvalidArgumentError('Expected an e-mail address.')
  return text
}

function toRoles(text: string): readonly Role[] {
  const named = text.split(',').map((name) => name.trim())
  const known = roles.filter((role) => named.includes(role))
  if (known.length !== new Set(named).size)
    throw new InvalidArgumentError(`Expected some of ${roles.join(', ')}, with commas between.`)
  return known
}

function peopleText(
  members: readonly MemberView[],
  invitations: readonly InvitationListed[],
): string {
  const rows = members.map(({ name, email, roles: held, userId }) => [
    ...[name, email, held.join(', '), userId],
  ])
  const list = members.length === 0 ? 'Nobody.' : table(['name', 'e-mail', 'roles', 'id'], rows)
  const invited = invitations.map(
    ({ id, email, roles: held, expiresAt }) =>
      `Invited until ${expiresAt}: ${email ?? 'whoever has the link'} (${held.join(', ')}), ${id}`,
  )
  return [list, ...invited].join('\n')
}
