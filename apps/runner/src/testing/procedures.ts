import type { Role } from '../auth/permissions.ts'
import type { Ids } from './organisation.ts'
import { smallPolicy, smallScenario } from './policies.ts'

/** What a test knows of an organisation that it asks about. */
export type Subject = {
  readonly ids: Ids
  readonly organisationId: string
  readonly userId: string
  /** What is in every text of its own. */
  readonly mark: string
}

/** Who may call a procedure, and calls of it that name everything it could name of a subject. */
export type ProcedureCase = {
  /** `all`: every role. `nobody`: it needs no sign-in. `known`: whoever is signed in. */
  readonly roles: readonly Role[] | 'all' | 'known' | 'nobody'
  readonly inputs: (subject: Subject) => readonly unknown[]
}

type Inputs = ProcedureCase['inputs']

/** Calls that name nothing. */
const plainly =
  (...inputs: readonly unknown[]): Inputs =>
  () =>
    inputs.length === 0 ? [undefined] : inputs

/** A call for each thing of a kind. */
const forEach =
  (kind: keyof Ids, input: (id: string) => unknown): Inputs =>
  ({ ids }) =>
    ids[kind].map(input)

const on = '2026-03-20'
const reason = 'a test says so'
const drawn = { policyId: 'drawn' }
const policyIds = ['kept', 'approved', 'open', 'drawn', 'no-consumer']
const policies = (input: (policyId: string) => unknown) => plainly(...policyIds.map(input))
const versions = { before: { policyId: 'kept' }, after: { policyId: 'no-consumer' } }

const author: readonly Role[] = ['author']
const operator: readonly Role[] = ['operator']
const operatorOrAdmin: readonly Role[] = ['operator', 'admin']
const claimWriter: readonly Role[] = ['operator', 'integrator']
const evaluator: readonly Role[] = ['author', 'integrator']
const keyMaker: readonly Role[] = ['integrator', 'admin']
const discussing: readonly Role[] = ['author', 'reviewer']
const watching: readonly Role[] = ['auditor', 'admin']
const admin: readonly Role[] = ['admin']

const asked = {
  country: 'NO',
  debtorKind: 'consumer',
  dueOn: '2026-02-16',
  principalMinor: 100_000,
}
const { invoice, debtor } = smallScenario.given as { invoice: object; debtor: object }
const question = { claim: { invoice, debtor }, policy: { id: 'kept' }, day: on }
const toKept = { policyId: 'kept', version: 1 }

/** Every procedure of the runner. A test fails on one that is not here. */
export const procedureCases: { readonly [path: string]: ProcedureCase } = {
  health: { roles: 'nobody', inputs: plainly() },

  'actions.list': {
    roles: 'all',
    inputs: ({ ids }) => [{}, { claimId: ids.claims[0] }, { cursor: ids.actions[0] }],
  },
  'actions.release': { roles: operator, inputs: forEach('actions', (id) => ({ id })) },
  'actions.drop': { roles: operator, inputs: forEach('actions', (id) => ({ id, reason })) },
  'actions.closeReview': {
    roles: operator,
    inputs: forEach('actions', (id) => ({ id, outcome: 'stop' })),
  },

  'assignments.choose': {
    roles: operatorOrAdmin,
    inputs: ({ ids }) =>
      [
        { scope: 'claim', subjectId: ids.claims[0] },
        { scope: 'debtor', subjectId: ids.debtors[0] },
        { scope: 'creditor', subjectId: ids.creditors[0] },
      ].map((subject) => ({ ...subject, policyId: 'kept', from: on, reason })),
  },
  'assignments.retire': {
    roles: operatorOrAdmin,
    inputs: plainly({ ...toKept, from: on, reason }),
  },
  'assignments.why': { roles: 'all', inputs: forEach('claims', (claimId) => ({ claimId })) },

  'audit.list': {
    roles: watching,
    inputs: ({ ids, userId }) => [
      { limit: 500 },
      { subject: ids.claims[0] },
      { subject: ids.keys[0] },
      { actorId: userId },
    ],
  },
  'audit.verify': { roles: watching, inputs: plainly({}) },

  'claims.list': {
    roles: 'all',
    inputs: ({ ids, mark }) => [
      { state: 'all' },
      { state: 'all', search: mark },
      { state: 'all', cursor: ids.claims[0] },
    ],
  },
  'claims.get': { roles: 'all', inputs: forEach('claims', (id) => ({ id })) },
  'claims.setLaw': {
    roles: claimWriter,
    inputs: forEach('claims', (id) => ({ id, country: 'SE', reason })),
  },

  'debtors.list': {
    roles: 'all',
    inputs: ({ ids, mark }) => [{}, { search: mark }, { cursor: ids.debtors[0] }],
  },
  'debtors.due': { roles: 'all', inputs: plainly() },
  'debtors.export': { roles: admin, inputs: forEach('debtors', (id) => ({ id })) },
  'debtors.erase': {
    roles: admin,
    inputs: forEach('debtors', (id) => ({ id, reason: 'debtor-asked' })),
  },
  'debtors.setRetention': { roles: admin, inputs: plainly({ days: 7 }) },

  'decisions.evaluate': { roles: evaluator, inputs: plainly(question) },
  'decisions.evaluateMany': { roles: evaluator, inputs: plainly({ questions: [question] }) },
  'decisions.replay': { roles: 'all', inputs: forEach('decisions', (id) => ({ id })) },
  'decisions.forClaim': { roles: 'all', inputs: forEach('claims', (claimId) => ({ claimId })) },

  'drafts.list': { roles: 'all', inputs: plainly() },
  'drafts.get': { roles: 'all', inputs: policies((policyId) => ({ policyId })) },
  'drafts.gates': { roles: 'all', inputs: policies((policyId) => ({ policyId })) },
  'drafts.suggestScenarios': { roles: author, inputs: policies((policyId) => ({ policyId })) },
  'drafts.begin': {
    roles: author,
    inputs: plainly({ policyId: 'copied', origin: { kind: 'version', policyId: 'kept' } }),
  },
  'drafts.save': {
    roles: author,
    inputs: plainly(
      ...[1, 9].map((expectedRevision) => ({
        ...{ ...drawn, expectedRevision },
        content: { document: smallPolicy({ id: 'drawn' }), scenarios: [] },
      })),
    ),
  },
  'drafts.submit': { roles: author, inputs: plainly({ ...drawn, revision: 2 }) },
  'drafts.discard': { roles: author, inputs: policies((policyId) => ({ policyId })) },

  'effects.onScenarios': { roles: 'all', inputs: plainly(versions) },
  'effects.onBook': { roles: 'all', inputs: plainly({ ...versions, through: '2026-05-01' }) },

  'keys.list': { roles: keyMaker, inputs: plainly() },
  'keys.create': {
    roles: keyMaker,
    inputs: plainly({ name: 'New', scopes: ['book:read'], expiresAt: null }),
  },
  'keys.revoke': { roles: keyMaker, inputs: forEach('keys', (id) => ({ id })) },

  'law.countries': { roles: 'all', inputs: plainly() },
  'law.on': { roles: 'all', inputs: plainly({ country: 'NO', day: on }) },
  'law.history': {
    roles: 'all',
    inputs: plainly({ country: 'NO', parameter: 'no.inkassosats' }),
  },
  'law.limits': { roles: 'all', inputs: plainly({ country: 'NO', day: on }) },
  'law.calendar': { roles: 'all', inputs: plainly({ country: 'NO', year: 2026 }) },
  'law.interest': { roles: 'all', inputs: plainly({ ...asked, paidOn: on }) },
  'law.feeMax': { roles: 'all', inputs: plainly({ ...asked, kind: 'remind', sentOn: on }) },
  'law.compensation': { roles: 'all', inputs: plainly({ ...asked, on }) },
  'law.collectionCost': { roles: 'all', inputs: plainly({ ...asked, on, stage: 'light' }) },
  'law.totalCostCap': { roles: 'all', inputs: plainly({ ...asked, on }) },
  'law.limitation': { roles: 'all', inputs: plainly(asked) },

  'moves.preview': {
    roles: 'all',
    inputs: ({ ids }) => [{ to: toKept, claims: { ids: ids.claims } }],
  },
  'moves.make': {
    roles: operatorOrAdmin,
    inputs: ({ ids }) => [{ to: toKept, claims: { ids: ids.claims }, reason }],
  },
  'moves.undo': { roles: operatorOrAdmin, inputs: forEach('moves', (id) => ({ id })) },
  'moves.get': { roles: 'all', inputs: forEach('moves', (id) => ({ id })) },

  'payments.register': {
    roles: claimWriter,
    inputs: ({ ids, mark }) =>
      ids.claims.map((claimId) => ({
        ...{ claimId, on, amountMinor: 100 },
        idempotencyKey: `pay-${mark}`,
      })),
  },

  'people.me': { roles: 'known', inputs: plainly() },
  'people.organisations': { roles: 'known', inputs: plainly() },
  'people.chooseOrganisation': {
    roles: 'known',
    inputs: ({ organisationId }) => [{ organisationId }],
  },
  'people.names': { roles: 'all', inputs: plainly() },
  'people.list': { roles: admin, inputs: plainly() },
  'people.invite': {
    roles: admin,
    inputs: ({ mark }) => [{ email: `${mark}@example.com`, roles: ['admin'] }],
  },
  'people.withdrawInvitation': { roles: admin, inputs: forEach('invitations', (id) => ({ id })) },
  'people.changeRoles': {
    roles: admin,
    inputs: ({ userId }) => [{ userId, roles: ['admin'] }],
  },
  'people.remove': { roles: admin, inputs: ({ userId }) => [{ userId }] },

  'policies.list': { roles: 'all', inputs: plainly() },
  'policies.get': { roles: 'all', inputs: plainly({ id: 'kept' }, { id: 'no-consumer' }) },
  'policies.history': { roles: 'all', inputs: policies((policyId) => ({ policyId })) },
  'policies.export': { roles: 'all', inputs: policies((policyId) => ({ policyId })) },
  'policies.compare': { roles: 'all', inputs: plainly(versions) },

  'reviews.list': { roles: 'all', inputs: plainly({}, { policyId: 'open' }) },
  'reviews.get': {
    roles: 'all',
    inputs: forEach('submissions', (submissionId) => ({ submissionId })),
  },
  'reviews.comments': { roles: 'all', inputs: policies((policyId) => ({ policyId })) },
  'reviews.comment': {
    roles: discussing,
    inputs: forEach('submissions', (submissionId) => {
      return { policyId: 'open', submissionId, text: reason }
    }),
  },
  'reviews.resolveComment': { roles: discussing, inputs: forEach('comments', (id) => ({ id })) },
  'reviews.withdraw': {
    roles: author,
    inputs: forEach('submissions', (submissionId) => ({ submissionId })),
  },
  'reviews.giveVerdict': {
    roles: ['reviewer'],
    inputs: forEach('submissions', (submissionId) => ({
      ...{ submissionId, hash: '0'.repeat(64), verdict: 'approve', statement: reason },
    })),
  },
  'reviews.publish': {
    roles: ['reviewer', 'admin'],
    inputs: forEach('submissions', (submissionId) => ({ submissionId, effectiveFrom: on })),
  },

  'runs.list': { roles: 'all', inputs: plainly({}) },
  'runs.get': { roles: 'all', inputs: forEach('runs', (id) => ({ id })) },
  'runs.progress': { roles: 'all', inputs: forEach('runs', (id) => ({ id })) },
  'runs.start': { roles: operator, inputs: plainly({ asOf: on }) },
}
