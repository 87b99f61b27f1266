import { row, rows, write } from './sql.ts'
import type { Store } from './store.ts'

/** A person's place in an organisation. */
export type MemberRow = {
  readonly userId: string
  /** Names with commas between them. */
  readonly roles: string
}

/** A member with what the other members know of them. */
export type NamedMemberRow = MemberRow & { readonly name: string; readonly email: string }

/** An organisation a person belongs to. */
export type OrganisationOfUser = { readonly id: string; readonly name: string }

/** A person's place in the organisation, if they have one. */
export const memberOf = (store: Store, userId: string): MemberRow | undefined =>
  row<MemberRow>(
    store,
    `SELECT "userId", "roles" FROM "Member"
     WHERE "organisationId" = $organisationId AND "userId" = $userId`,
    { organisationId: store.organisationId, userId },
  )

/** The members of the organisation, by name. */
export const membersOf = (store: Store): readonly NamedMemberRow[] =>
  rows<NamedMemberRow>(
    store,
    `SELECT m."userId", m."roles", u."name", u."email"
     FROM "Member" m JOIN "User" u ON u."id" = m."userId"
     WHERE m."organisationId" = $organisationId ORDER BY u."name", u."id"`,
    { organisationId: store.organisationId },
  )

/** The organisations of a person, in the order they joined them. */
export const organisationsOf = (store: Store, userId: string): readonly OrganisationOfUser[] =>
  rows<OrganisationOfUser>(
    store,
    `SELECT o."id", o."name" FROM "Member" m JOIN "Organisation" o ON o."id" = m."organisationId"
     WHERE m."userId" = $userId ORDER BY m."createdAt", o."id"`,
    { userId },
  )

/** Gives a person a place in the organisation. */
export const insertMember = (store: Store, { userId, roles }: MemberRow): number =>
  write(
    store,
    `INSERT INTO "Member" ("organisationId", "userId", "roles", "createdAt")
     VALUES ($organisationId, $userId, $roles, $now)`,
    { organisationId: store.organisationId, userId, roles, now: store.now() },
  )

/** Gives a member other roles. */
export const updateRoles = (store: Store, { userId, roles }: MemberRow): number =>
  write(
    store,
    `UPDATE "Member" SET "roles" = $roles
     WHERE "organisationId" = $organisationId AND "userId" = $userId`,
    { organisationId: store.organisationId, userId, roles },
  )

/** Takes a member out of the organisation. */
export const deleteMember = (store: Store, userId: string): number =>
  write(
    store,
    `DELETE FROM "Member" WHERE "organisationId" = $organisationId AND "userId" = $userId`,
    { organisationId: store.organisationId, userId },
  )
