import {
  type BalanceRules,
  balanceRulesOf,
  compilePolicy,
  type Jurisdiction,
  ok,
  type PolicyDocument,
  type PolicyProblem,
  policyDocumentSchema,
  policyProblemText,
  type Result,
  type RuleSet,
  refused,
} from '@forfall/rules'
import type { PolicyPin } from '../store/claims.ts'
import { entryFits } from '../store/entry-fits.ts'
import { type PolicyVersionRow, policyVersion } from '../store/policies.ts'
import type { Store } from '../store/store.ts'
import { versionHash } from './version-hash.ts'

/** A published policy version with all it takes to decide by it. */
export type ActivePolicy = {
  readonly document: PolicyDocument
  readonly version: number
  readonly hash: string
  readonly ruleSet: RuleSet
  readonly jurisdiction: Jurisdiction
  readonly balance: BalanceRules
}

/** Why a claim cannot be decided by its policy. */
export type PolicyRefusal =
  | { readonly code: 'policy-unknown'; readonly policyId: string; readonly version: number }
  | { readonly code: 'policy-tampered'; readonly policyId: string; readonly version: number }
  | { readonly code: 'no-law'; readonly country: string }
  | {
      readonly code: 'policy-broken'
      readonly policyId: string
      readonly version: number
      readonly problems: readonly PolicyProblem[]
    }

/** Gives a policy version ready for use. */
export type PolicyReader = (pin: PolicyPin) => Result<ActivePolicy, PolicyRefusal>

/**
 * A reader of published versions that compiles each of them once. They are frozen, so what was read
 * never grows old.
 *
 * @problem policy-unknown no such version was published
 * @problem policy-tampered it is not what was published: somebody changed the database by hand
 * @problem no-law this release has no law for its country
 * @problem policy-broken it no longer compiles under the law as it is now
 */
export function policyReader(
  store: Store,
  lawOf: (country: string) => Jurisdiction | null,
): PolicyReader {
  const known = new Map<string, ActivePolicy>()
  return (pin) => {
    const key = `${pin.policyId}@${pin.version}`
    const cached = known.get(key)
    if (cached !== undefined) return ok(cached)
    const read = readVersion(store, lawOf, pin)
    if (read.ok) known.set(key, read.value)
    return read
  }
}

function readVersion(
  store: Store,
  lawOf: (country: string) => Jurisdiction | null,
  { policyId, version }: PolicyPin,
): Result<ActivePolicy, PolicyRefusal> {
  const row = policyVersion(store, policyId, version)
  if (row === undefined) return refused({ code: 'policy-unknown', policyId, version })
  if (!isIntact(store, row)) return refused({ code: 'policy-tampered', policyId, version })
  const document = policyDocumentSchema.parse(JSON.parse(row.document))
  const active = activePolicyOf(document, lawOf)
  if (active.ok) return ok({ ...active.value, version, hash: row.hash })
  if (active.problem.code === 'no-law') return refused(active.problem)
  return refused({ ...active.problem, code: 'policy-broken', policyId, version })
}

/** Whether the row is what was published, by its hash and by the audit log. */
function isIntact(store: Store, row: PolicyVersionRow): boolean {
  if (!entryFits(store, row.auditSeq)) return false
  const document = policyDocumentSchema.safeParse(JSON.parse(row.document))
  const scenarios = JSON.parse(row.scenarios)
  const { lawHash, contentHash } = row
  return (
    document.success && versionHash({ document: document.data, scenarios, lawHash }) === contentHash
  )
}

/** A document that cannot be decided by. */
export type DocumentRefusal =
  | { readonly code: 'no-law'; readonly country: string }
  | { readonly code: 'policy-refused'; readonly problems: readonly PolicyProblem[] }

/**
 * A policy document ready for use without being published. Its version is 0.
 *
 * @problem no-law this release has no law for its country
 * @problem policy-refused it does not compile
 */
export function activePolicyOf(
  document: PolicyDocument,
  lawOf: (country: string) => Jurisdiction | null,
): Result<ActivePolicy, DocumentRefusal> {
  const jurisdiction = lawOf(document.jurisdiction)
  if (jurisdiction === null) return refused({ code: 'no-law', country: document.jurisdiction })
  const compiled = compilePolicy(document, jurisdiction)
  if (!compiled.ok) return refused({ code: 'policy-refused', problems: compiled.problem })
  const ruleSet = compiled.value
  const balance = balanceRulesOf(ruleSet, jurisdiction)
  return ok({ document, version: 0, hash: ruleSet.policyHash, ruleSet, jurisdiction, balance })
}

/** Why a claim cannot be decided by its policy, in one sentence. */
export function policyRefusalText(problem: PolicyRefusal): string {
  if (problem.code === 'no-law') return `This release has no law for ${problem.country}.`
  if (problem.code === 'policy-unknown')
    return `Version ${problem.version} of policy ${problem.policyId} was never published.`
  if (problem.code === 'policy-tampered')
    return (
      `Version ${problem.version} of policy ${problem.policyId} is not what was published: the ` +
      'database was changed by hand. Nothing is decided by it.'
    )
  const first = problem.problems[0]
  const detail = first === undefined ? '' : ` ${policyProblemText(first)}`
  return `Policy ${problem.policyId}, version ${problem.version}, does not compile.${detail}`
}
