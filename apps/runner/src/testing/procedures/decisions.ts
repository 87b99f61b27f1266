import { smallScenario } from '../policies.ts'
import { forEach, may, on, type ProcedureCase, plainly } from './case.ts'

const asked = {
  country: 'NO',
  debtorKind: 'consumer',
  dueOn: '2026-02-16',
  principalMinor: 100_000,
}
const { invoice, debtor } = smallScenario.given as { invoice: object; debtor: object }
const question = { claim: { invoice, debtor }, policy: { id: 'kept' }, day: on }

/** The procedures that decide a claim or tell the law. */
export const decisionCases: { readonly [path: string]: ProcedureCase } = {
  'decisions.evaluate': { roles: may.evaluator, inputs: plainly(question) },
  'decisions.evaluateMany': { roles: may.evaluator, inputs: plainly({ questions: [question] }) },
  'decisions.evaluateStream': { roles: may.evaluator, inputs: plainly({ questions: [question] }) },
  'decisions.replay': { roles: 'all', inputs: forEach('decisions', (id) => ({ id })) },
  'decisions.forClaim': { roles: 'all', inputs: forEach('claims', (claimId) => ({ claimId })) },

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
}
