import { type ProcedureCase, plainly } from './case.ts'
import { claimCases } from './claims.ts'
import { decisionCases } from './decisions.ts'
import { organisationCases } from './organisation.ts'
import { policyCases } from './policies.ts'
import { versionCases } from './versions.ts'

/** Every procedure of the runner. A test fails on one that is not here. */
export const procedureCases: { readonly [path: string]: ProcedureCase } = {
  health: { roles: 'nobody', inputs: plainly() },
  ...claimCases,
  ...decisionCases,
  ...organisationCases,
  ...policyCases,
  ...versionCases,
}
