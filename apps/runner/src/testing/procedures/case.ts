import type { Role } from '../../auth/permissions.ts'
import type { Ids } from '../organisation.ts'

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

/** The calls of a case. */
type Inputs = ProcedureCase['inputs']

/** Calls that name nothing. */
export const plainly =
  (...inputs: readonly unknown[]): Inputs =>
  () =>
    inputs.length === 0 ? [undefined] : inputs

/** A call for each thing of a kind. */
export const forEach =
  (kind: keyof Ids, input: (id: string) => unknown): Inputs =>
  ({ ids }) =>
    ids[kind].map(input)

/** The day of calls. */
export const on = '2026-03-20'

/** Why something is done in calls. */
export const reason = 'a test says so'

/** Roles that may do something. */
export const may = {
  author: ['author'] as const,
  operator: ['operator'] as const,
  operatorOrAdmin: ['operator', 'admin'] as const,
  claimWriter: ['operator', 'integrator'] as const,
  evaluator: ['author', 'integrator'] as const,
  tester: ['author', 'reviewer', 'operator', 'admin'] as const,
  keyMaker: ['integrator', 'admin'] as const,
  discussing: ['author', 'reviewer'] as const,
  watching: ['auditor', 'admin'] as const,
  admin: ['admin'] as const,
}

/** Two versions that are compared in calls. */
export const versions = { before: { policyId: 'kept' }, after: { policyId: 'no-consumer' } }
