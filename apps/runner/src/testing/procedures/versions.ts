import { forEach, may, on, type ProcedureCase, plainly, reason, versions } from './case.ts'

const toKept = { policyId: 'kept', version: 1 }

/** The procedures about published versions: who is on them, and what they would change. */
export const versionCases: { readonly [path: string]: ProcedureCase } = {
  'assignments.choose': {
    roles: may.operatorOrAdmin,
    inputs: ({ ids }) =>
      [
        { scope: 'claim', subjectId: ids.claims[0] },
        { scope: 'debtor', subjectId: ids.debtors[0] },
        { scope: 'creditor', subjectId: ids.creditors[0] },
      ].map((subject) => ({ ...subject, policyId: 'kept', from: on, reason })),
  },
  'assignments.retire': {
    roles: may.operatorOrAdmin,
    inputs: plainly({ ...toKept, from: on, reason }),
  },
  'assignments.why': { roles: 'all', inputs: forEach('claims', (claimId) => ({ claimId })) },

  'backtests.start': {
    roles: may.tester,
    inputs: plainly({ ...versions, through: '2026-05-01' }),
  },
  'backtests.list': { roles: 'all', inputs: plainly() },
  'backtests.get': { roles: 'all', inputs: forEach('backTests', (id) => ({ id })) },
  'backtests.progress': { roles: 'all', inputs: forEach('backTests', (id) => ({ id })) },
  'backtests.rows': { roles: 'all', inputs: forEach('backTests', (id) => ({ id })) },
  'backtests.claim': {
    roles: 'all',
    inputs: ({ ids }) => ids.backTests.map((id) => ({ id, claimId: ids.claims[0] })),
  },
  'backtests.cancel': { roles: may.tester, inputs: forEach('backTests', (id) => ({ id })) },
  'backtests.remove': { roles: may.tester, inputs: forEach('backTests', (id) => ({ id })) },

  'effects.onScenarios': { roles: 'all', inputs: plainly(versions) },
  'effects.onBook': { roles: 'all', inputs: plainly({ ...versions, through: '2026-05-01' }) },

  'moves.preview': {
    roles: 'all',
    inputs: ({ ids }) => [{ to: toKept, claims: { ids: ids.claims } }],
  },
  'moves.make': {
    roles: may.operatorOrAdmin,
    inputs: ({ ids }) => [{ to: toKept, claims: { ids: ids.claims }, reason }],
  },
  'moves.undo': { roles: may.operatorOrAdmin, inputs: forEach('moves', (id) => ({ id })) },
  'moves.get': { roles: 'all', inputs: forEach('moves', (id) => ({ id })) },
}
