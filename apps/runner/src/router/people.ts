import { z } from 'zod'
import { invite, listInvitations, withdrawInvitation } from '../auth/invitations.ts'
import { changeRoles, chooseOrganisation, listMembers, removeMember } from '../auth/members.ts'
import { roles } from '../auth/permissions.ts'
import { whoIs } from '../auth/who-is.ts'
import { organisationsOf } from '../store/members.ts'
import { knownProcedure, parsed, personProcedure, procedureFor, router, valueOf } from './trpc.ts'

const id = z.string().min(1).max(128)
const someRoles = z.array(z.enum(roles)).min(1).max(roles.length)

/** Who may come in, and as what. */
export const peopleRouter = router({
  /** Who asks: a person or a key, where they work, and what they may do. */
  me: knownProcedure.query(({ ctx }) => whoIs(ctx.root.store, ctx.caller)),

  /** The organisations of whoever asks. */
  organisations: personProcedure.query(({ ctx }) => ({
    organisations: organisationsOf(ctx.root.store, ctx.person.userId),
  })),

  /** Works in another of one's organisations from now on, in this browser. */
  chooseOrganisation: personProcedure
    .input(parsed(z.strictObject({ organisationId: id })))
    .mutation(({ ctx, input }) =>
      valueOf(chooseOrganisation(ctx.root.store, ctx.person, input.organisationId)),
    ),

  /** The names of the members by id, as the book and the log name whoever did something. */
  names: procedureFor('book:read').query(({ ctx }) => ({
    people: listMembers(ctx.book.store).map(({ userId, name }) => ({ userId, name })),
  })),

  list: procedureFor('members:manage').query(({ ctx }) => ({
    people: listMembers(ctx.book.store),
    invitations: listInvitations(ctx.book.store),
  })),

  /** Gives a link that works once. Nothing is sent. */
  invite: procedureFor('members:manage')
    .input(parsed(z.strictObject({ email: z.email().max(320), roles: someRoles })))
    .mutation(({ ctx, input }) => valueOf(invite(ctx.book.store, ctx.links, input))),

  withdrawInvitation: procedureFor('members:manage')
    .input(parsed(z.strictObject({ id })))
    .mutation(({ ctx, input }) => valueOf(withdrawInvitation(ctx.book.store, input.id))),

  changeRoles: procedureFor('members:manage')
    .input(parsed(z.strictObject({ userId: id, roles: someRoles })))
    .mutation(({ ctx, input }) => valueOf(changeRoles(ctx.book.store, input))),

  remove: procedureFor('members:manage')
    .input(parsed(z.strictObject({ userId: id })))
    .mutation(({ ctx, input }) => valueOf(removeMember(ctx.book.store, input.userId))),
})
