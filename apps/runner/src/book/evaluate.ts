import {
  type ClaimEvent,
  type Decision,
  type DescribedClaim,
  decide,
  eventsThrough,
  foldClaim,
  idSchema,
  ok,
  type PlainDate,
  plainDateSchema,
  policyDocumentSchema,
  type Result,
  readClaim,
  refused,
} from '@forfall/rules'
import { z } from 'zod'
import { policyVersion } from '../store/policies.ts'
import type { Book } from './book.ts'
import { type ActivePolicy, activePolicyOf } from './policies.ts'
import type { BookProblem } from './problems.ts'

/** A claim that is handed in, a policy by id or as a document, and a day. */
export const evaluateInput = z.strictObject({
  /** `events`, or `given` with a `timeline`, or `debtor` and `invoice`: what claim files hold. */
  claim: z.record(z.string(), z.unknown()),
  policy: z.union([
    z.strictObject({ id: idSchema, version: z.int().positive().optional() }),
    z.strictObject({ document: policyDocumentSchema }),
  ]),
  day: plainDateSchema,
})

/** A question for `evaluate`. */
export type EvaluateInput = z.output<typeof evaluateInput>

/**
 * Decides a claim that is handed in; nothing is kept of it.
 *
 * @problem claim-not-readable, policy-not-found, policy-refused, no-law
 */
export async function evaluate(
  book: Book,
  { claim, policy, day }: EvaluateInput,
): Promise<Result<Decision, BookProblem>> {
  const described = readClaim(claim)
  if (!described.ok) {
    const { path = [], expected = 'a claim' } = described.problem[0] ?? {}
    return refused({ code: 'claim-not-readable', place: ['claim', ...path].join('.'), expected })
  }
  const active = policyAsked(book, policy)
  return active.ok ? ok(await decideDescribed(described.value, active.value, day)) : active
}

/** The decision about a claim that a file describes. Events after the day do not count. */
export function decideDescribed(
  claim: DescribedClaim,
  policy: ActivePolicy,
  day: PlainDate,
): Promise<Decision> {
  const { ruleSet, jurisdiction, balance } = policy
  const events: readonly ClaimEvent[] = eventsThrough(claim, day, { policy: ruleSet, jurisdiction })
  return decide({ state: foldClaim(claim.id, events, balance), ruleSet, jurisdiction, day })
}

function policyAsked(
  book: Book,
  asked: EvaluateInput['policy'],
): Result<ActivePolicy, BookProblem> {
  if ('document' in asked) return activePolicyOf(asked.document, book.lawOf)
  const version = asked.version ?? null
  const row = policyVersion(book.store, asked.id, version)
  if (row === undefined) return refused({ code: 'policy-not-found', policyId: asked.id, version })
  return book.policyOf({ policyId: asked.id, version: row.version })
}
