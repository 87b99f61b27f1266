import { smallPolicy, testSetup } from '../policies.ts'
import { forEach, may, on, type ProcedureCase, plainly, reason, versions } from './case.ts'

const drawn = { policyId: 'drawn' }
const policyIds = ['kept', 'approved', 'open', 'drawn', 'no-consumer']
const policies = (input: (policyId: string) => unknown) => plainly(...policyIds.map(input))

/** The procedures of a policy's life until it is published. */
export const policyCases: { readonly [path: string]: ProcedureCase } = {
  'drafts.list': { roles: 'all', inputs: plainly() },
  'drafts.get': { roles: 'all', inputs: policies((policyId) => ({ policyId })) },
  'drafts.gates': { roles: 'all', inputs: policies((policyId) => ({ policyId })) },
  'drafts.suggestScenarios': { roles: may.author, inputs: policies((policyId) => ({ policyId })) },
  'drafts.begin': {
    roles: may.author,
    inputs: plainly(
      ...[
        { kind: 'version', policyId: 'kept' },
        { kind: 'draft', policyId: 'drawn' },
        { kind: 'setup', jurisdiction: 'NO', setup: testSetup({}) },
      ].map((origin) => ({ policyId: 'copied', title: { en: 'Copied' }, origin })),
    ),
  },
  'drafts.save': {
    roles: may.author,
    inputs: plainly(
      ...[1, 9].map((expectedRevision) => ({
        ...{ ...drawn, expectedRevision },
        content: { document: smallPolicy({ id: 'drawn' }), scenarios: [] },
      })),
    ),
  },
  'drafts.submit': { roles: may.author, inputs: plainly({ ...drawn, revision: 2 }) },
  'drafts.discard': { roles: may.author, inputs: policies((policyId) => ({ policyId })) },

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
  'reviews.moveAhead': {
    roles: 'all',
    inputs: forEach('submissions', (submissionId) => ({ submissionId, day: on })),
  },
  'reviews.effects': {
    roles: 'all',
    inputs: forEach('submissions', (submissionId) => ({ submissionId })),
  },
  'reviews.comments': { roles: 'all', inputs: policies((policyId) => ({ policyId })) },
  'reviews.comment': {
    roles: may.discussing,
    inputs: forEach('submissions', (submissionId) => {
      return { policyId: 'open', submissionId, text: reason }
    }),
  },
  'reviews.resolveComment': {
    roles: may.discussing,
    inputs: forEach('comments', (id) => ({ id })),
  },
  'reviews.withdraw': {
    roles: may.author,
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
}
