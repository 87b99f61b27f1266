import { row, rows, write } from './sql.ts'
import type { Store } from './store.ts'

/** Somebody asked to join an organisation. */
export type InvitationRow = {
  readonly id: string
  readonly organisationId: string
  readonly organisationName: string
  /** Null where whoever has the link says who they are. */
  readonly email: string | null
  /** Names with commas between them. */
  readonly roles: string
  readonly status: 'pending' | 'accepted' | 'withdrawn'
  readonly createdAt: string
  /** First instant at which the link no longer works. */
  readonly expiresAt: string
}

const select = `SELECT i."id", i."organisationId", o."name" AS "organisationName", i."email",
    i."roles", i."status", i."createdAt", i."expiresAt"
  FROM "Invitation" i JOIN "Organisation" o ON o."id" = i."organisationId"`

/** An invitation to any organisation: whoever has its link does not say which. */
export const invitationById = (store: Store, id: string): InvitationRow | undefined =>
  row<InvitationRow>(store, `${select} WHERE i."id" = $id`, { id })

/** The invitations to the organisation that nobody has used, newest first; those that are over too. */
export const openInvitations = (store: Store): readonly InvitationRow[] =>
  rows<InvitationRow>(
    store,
    `${select} WHERE i."organisationId" = $organisationId AND i."status" = 'pending'
     ORDER BY i."createdAt" DESC, i."id"`,
    { organisationId: store.organisationId },
  )

/** Keeps a new invitation to the organisation. */
export const insertInvitation = (
  store: Store,
  invitation: Pick<InvitationRow, 'id' | 'email' | 'roles' | 'expiresAt'>,
): number =>
  write(
    store,
    `INSERT INTO "Invitation" ("id", "organisationId", "email", "roles", "status", "invitedBy",
       "createdAt", "expiresAt")
     VALUES ($id, $organisationId, $email, $roles, 'pending', $invitedBy, $now, $expiresAt)`,
    {
      ...invitation,
      organisationId: store.organisationId,
      invitedBy: store.actor.id,
      now: store.now(),
    },
  )

/** Moves a pending invitation of the organisation on; false when there is none. */
export const closeInvitation = (
  store: Store,
  id: string,
  status: 'accepted' | 'withdrawn',
): boolean =>
  write(
    store,
    `UPDATE "Invitation" SET "status" = $status
     WHERE "id" = $id AND "organisationId" = $organisationId AND "status" = 'pending'`,
    { id, organisationId: store.organisationId, status },
  ) === 1

/** Takes back what an e-mail address was invited to the organisation by before. */
export const replaceInvitations = (store: Store, email: string): number =>
  write(
    store,
    `UPDATE "Invitation" SET "status" = 'withdrawn'
     WHERE "organisationId" = $organisationId AND "email" = $email AND "status" = 'pending'`,
    { organisationId: store.organisationId, email },
  )
