import type { ClaimState } from '../claim/state.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { knownFacts } from '../law/legal-facts.ts'
import { type Condition, comparisonsIn, type FactValues, holds } from './condition.ts'

/** A policy version that takes new claims on the day in question. */
export type Candidate = {
  readonly policyId: string
  readonly version: number
  readonly jurisdiction: string
  readonly appliesTo: Condition | null
}

/** What a policy can be chosen for. A choice for one that stands earlier counts first. */
export const assignmentScopes = ['claim', 'debtor', 'creditor'] as const

/** What a policy can be chosen for. */
export type AssignmentScope = (typeof assignmentScopes)[number]

/** A policy that somebody chose. */
export type Override = { readonly scope: AssignmentScope; readonly policyId: string }

/** What a claim has to tell to be assigned. */
export type AssignedClaim = {
  /** Country whose law it is under; `null` while nobody can say, and then no policy is for it. */
  readonly country: string | null
  /** As `assignmentFacts` gives them. */
  readonly facts: FactValues
}

/** What became of a policy that was looked at. `outranked`: it would do, another one goes before. */
export type AssignmentVerdict =
  | 'chosen'
  | 'other-country'
  | 'not-in-force'
  | 'not-for-it'
  | 'outranked'

/** A policy that was looked at, and by whose choice; `organisation` where nobody chose it. */
export type Considered = {
  readonly policyId: string
  /** `null` when no version of it takes new claims. */
  readonly version: number | null
  readonly verdict: AssignmentVerdict
  readonly by: AssignmentScope | 'organisation'
}

/** The policy version for a claim, and every one that was looked at, first to last. */
export type Assignment = {
  readonly chosen: { readonly policyId: string; readonly version: number } | null
  readonly considered: readonly Considered[]
}

/**
 * The policy version for a claim that is placed.
 *
 * A choice for the claim goes before one for its debtor, that before one for its creditor, and all
 * before the policies nobody chose. A choice that cannot be followed does not count. Of the policies
 * nobody chose the more specific goes first: one that says which claims it is for before one that takes
 * all, then the one with more comparisons, then the one whose id comes first in the alphabet.
 *
 * @param overrides at most one for each scope
 */
export function assignPolicy(
  candidates: readonly Candidate[],
  overrides: readonly Override[],
  claim: AssignedClaim,
): Assignment {
  const chosenByPeople = assignmentScopes.flatMap((by) =>
    overrides
      .filter(({ scope }) => scope === by)
      .map(({ policyId }) => looked(policyId, by, candidates)),
  )
  const others = [...candidates]
    .sort(bySpecificity)
    .map((candidate) => ({ policyId: candidate.policyId, by: 'organisation' as const, candidate }))
  return ranked([...chosenByPeople, ...others], claim)
}

/**
 * The facts a claim is assigned by. A debtor of unknown kind is read as a consumer: the policies for
 * consumers are the strictest, and deciding refers such a claim to a person.
 */
export function assignmentFacts(
  state: ClaimState,
  day: PlainDate,
  jurisdiction: Jurisdiction,
): FactValues {
  const supposed = { ...state, debtorKind: state.debtorKind ?? ('consumer' as const) }
  return knownFacts({ state: supposed, day }, jurisdiction).values
}

/** Whether a policy is for a claim with these facts. */
export const isForClaim = (appliesTo: Condition | null, facts: FactValues): boolean =>
  appliesTo === null || holds(appliesTo, facts)

type Looked = {
  readonly policyId: string
  readonly by: Considered['by']
  readonly candidate: Candidate | undefined
}

const looked = (
  policyId: string,
  by: AssignmentScope,
  candidates: readonly Candidate[],
): Looked => ({
  policyId,
  by,
  candidate: candidates.find((candidate) => candidate.policyId === policyId),
})

function ranked(all: readonly Looked[], claim: AssignedClaim): Assignment {
  const misfits = all.map(({ candidate }) => misfit(candidate, claim))
  const first = misfits.indexOf(null)
  const { policyId, version } = all[first]?.candidate ?? {}
  return {
    chosen: policyId === undefined || version === undefined ? null : { policyId, version },
    considered: all.map((one, index) => ({
      policyId: one.policyId,
      version: one.candidate?.version ?? null,
      verdict: misfits[index] ?? (index === first ? 'chosen' : 'outranked'),
      by: one.by,
    })),
  }
}

function misfit(
  candidate: Candidate | undefined,
  { country, facts }: AssignedClaim,
): AssignmentVerdict | null {
  if (candidate === undefined) return 'not-in-force'
  if (candidate.jurisdiction !== country) return 'other-country'
  return isForClaim(candidate.appliesTo, facts) ? null : 'not-for-it'
}

const comparisonCount = ({ appliesTo }: Candidate): number =>
  appliesTo === null ? -1 : comparisonsIn(appliesTo).length

const bySpecificity = (a: Candidate, b: Candidate): number =>
  comparisonCount(b) - comparisonCount(a) || (a.policyId < b.policyId ? -1 : 1)
