import { forEach, may, type ProcedureCase, plainly } from './case.ts'

/** The procedures of an organisation: its people, its keys, its audit log. */
export const organisationCases: { readonly [path: string]: ProcedureCase } = {
  'audit.list': {
    roles: may.watching,
    inputs: ({ ids, userId }) => [
      { limit: 500 },
      { subject: ids.claims[0] },
      { subject: ids.keys[0] },
      { actorId: userId },
      { from: '2000-01-01T00:00:00Z', until: '2100-01-01T00:00:00Z' },
    ],
  },
  'audit.verify': { roles: may.watching, inputs: plainly({}) },

  'keys.list': { roles: may.keyMaker, inputs: plainly() },
  'keys.create': {
    roles: may.keyMaker,
    inputs: plainly({ name: 'New', scopes: ['book:read'], expiresAt: null }),
  },
  'keys.revoke': { roles: may.keyMaker, inputs: forEach('keys', (id) => ({ id })) },

  'people.me': { roles: 'known', inputs: plainly() },
  'people.organisations': { roles: 'known', inputs: plainly() },
  'people.chooseOrganisation': {
    roles: 'known',
    inputs: ({ organisationId }) => [{ organisationId }],
  },
  'people.names': { roles: 'all', inputs: plainly() },
  'people.list': { roles: may.admin, inputs: plainly() },
  'people.invite': {
    roles: may.admin,
    inputs: ({ mark }) => [{ email: `${mark}@example.com`, roles: ['admin'] }],
  },
  'people.withdrawInvitation': {
    roles: may.admin,
    inputs: forEach('invitations', (id) => ({ id })),
  },
  'people.changeRoles': {
    roles: may.admin,
    inputs: ({ userId }) => [{ userId, roles: ['admin'] }],
  },
  'people.remove': { roles: may.admin, inputs: ({ userId }) => [{ userId }] },
}
