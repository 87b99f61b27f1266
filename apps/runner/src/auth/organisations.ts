import { randomUUID } from 'node:crypto'
import { assert, ok } from '@forfall/rules'
import { audit } from '../store/audit.ts'
import { insertOrganisation } from '../store/organisations.ts'
import { storeFor } from '../store/store.ts'
import { transact } from '../store/transact.ts'
import type { Door } from './accept-invitation.ts'
import { invitationLink, newInvitation } from './invitations.ts'

/** A new organisation, and the link by which its first admin comes in. */
export type AddedOrganisation = {
  readonly id: string
  readonly name: string
  readonly link: string
  /** First instant at which the link no longer works. */
  readonly expiresAt: string
}

/** Adds an organisation that nobody belongs to yet. */
export function addOrganisation({ store, links }: Door, name: string): AddedOrganisation {
  const organisationId = randomUUID()
  const own = storeFor(store, { actor: store.actor, organisationId })
  const added = transact(own, () => {
    insertOrganisation(own, name)
    const { id, expiresAt } = newInvitation(own, { email: null, roles: ['admin'] })
    const data = { invitationId: id }
    audit(own, { kind: 'organisation-made', subject: organisationId, data })
    return ok({ link: invitationLink(links, id), expiresAt })
  })
  assert(added.ok, 'an organisation is added or the program ends')
  return { id: organisationId, name, ...added.value }
}
