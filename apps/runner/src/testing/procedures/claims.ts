import { forEach, may, on, type ProcedureCase, plainly, reason } from './case.ts'

/** A file that a caller hands in. */
const upload = {
  name: 'invoices.json',
  contentBase64: Buffer.from('[{"number":"9"}]').toString('base64'),
}

/** The procedures of the daily work: claims, what goes out for them, files, runs. */
export const claimCases: { readonly [path: string]: ProcedureCase } = {
  'actions.list': {
    roles: 'all',
    inputs: ({ ids }) => [{}, { claimId: ids.claims[0] }, { cursor: ids.actions[0] }],
  },
  'actions.counts': { roles: 'all', inputs: plainly({}) },
  'actions.change': {
    roles: may.operator,
    inputs: forEach('actions', (id) => ({ id, change: { feeMaxMinor: 0 }, reason })),
  },
  'actions.changeMany': {
    roles: may.operator,
    inputs: ({ ids }) => [{ selection: { ids: ids.actions }, change: { feeMaxMinor: 0 }, reason }],
  },
  'actions.dropMany': {
    roles: may.operator,
    inputs: ({ ids }) => [{ selection: { ids: ids.actions }, reason }],
  },
  'actions.releaseMany': {
    roles: may.operator,
    inputs: ({ ids, mark }) => [
      { selection: { ids: ids.actions } },
      { selection: { filter: { search: mark }, expectedCount: 0 } },
    ],
  },
  'actions.release': { roles: may.operator, inputs: forEach('actions', (id) => ({ id })) },
  'actions.drop': { roles: may.operator, inputs: forEach('actions', (id) => ({ id, reason })) },
  'actions.closeReview': {
    roles: may.operator,
    inputs: forEach('actions', (id) => ({ id, outcome: 'stop' })),
  },

  'claims.list': {
    roles: 'all',
    inputs: ({ ids, mark }) => [
      { state: 'all' },
      { state: 'all', search: mark },
      { state: 'all', cursor: ids.claims[0] },
      { state: 'all', debtorId: ids.debtors[0] },
      { state: 'all', creditorId: ids.creditors[0] },
    ],
  },
  'claims.choices': { roles: 'all', inputs: plainly() },
  'claims.counts': {
    roles: 'all',
    inputs: ({ mark }) => [{ state: 'all', search: mark }],
  },
  'claims.get': { roles: 'all', inputs: forEach('claims', (id) => ({ id })) },
  'claims.record': {
    roles: may.claimWriter,
    inputs: ({ ids, mark }) =>
      ids.claims.map((id) => ({
        ...{ id, happening: { kind: 'hold', on, reason, until: null } },
        idempotencyKey: `hold-${mark}-${id}`,
      })),
  },
  'claims.setLaw': {
    roles: may.claimWriter,
    inputs: forEach('claims', (id) => ({ id, country: 'SE', reason })),
  },

  'debtors.list': {
    roles: 'all',
    inputs: ({ ids, mark }) => [{}, { search: mark }, { cursor: ids.debtors[0] }],
  },
  'debtors.due': { roles: 'all', inputs: plainly() },
  'debtors.stop': {
    roles: may.claimWriter,
    inputs: forEach('debtors', (id) => ({ id, stopped: true, reason })),
  },
  'debtors.export': { roles: may.admin, inputs: forEach('debtors', (id) => ({ id })) },
  'debtors.erase': {
    roles: may.admin,
    inputs: forEach('debtors', (id) => ({ id, reason: 'debtor-asked' })),
  },
  'debtors.setRetention': { roles: may.admin, inputs: plainly({ days: 7 }) },

  'imports.check': { roles: may.claimWriter, inputs: plainly(upload) },
  'imports.commit': { roles: may.claimWriter, inputs: plainly(upload) },
  'imports.list': { roles: 'all', inputs: ({ ids }) => [{}, { cursor: ids.imports[0] }] },
  'imports.get': { roles: 'all', inputs: forEach('imports', (id) => ({ id })) },

  'letters.get': { roles: 'all', inputs: forEach('actions', (actionId) => ({ actionId })) },
  'letters.preview': {
    roles: 'all',
    inputs: forEach('actions', (actionId) => ({ actionId, change: { feeMaxMinor: 0 } })),
  },

  'payments.register': {
    roles: may.claimWriter,
    inputs: ({ ids, mark }) =>
      ids.claims.map((claimId) => ({
        ...{ claimId, on, amountMinor: 100 },
        idempotencyKey: `pay-${mark}`,
      })),
  },

  'runs.cancel': { roles: may.operator, inputs: forEach('runs', (id) => ({ id })) },
  'runs.list': { roles: 'all', inputs: plainly({}) },
  'runs.get': { roles: 'all', inputs: forEach('runs', (id) => ({ id })) },
  'runs.preview': { roles: may.operator, inputs: plainly({ asOf: on, limit: 10 }) },
  'runs.problems': { roles: 'all', inputs: forEach('runs', (id) => ({ id })) },
  'runs.progress': { roles: 'all', inputs: forEach('runs', (id) => ({ id })) },
  'runs.start': { roles: may.operator, inputs: plainly({ asOf: on }) },
}
