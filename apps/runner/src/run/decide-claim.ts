import { addDays, type ClaimState, type Decision, decide, type PlainDate } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import { foldedClaim, policyFor } from '../book/fold.ts'
import { bookProblemText } from '../book/problem-text.ts'
import type { StoredClaim } from '../store/claims.ts'
import type { RunNote } from '../store/runs.ts'

/** What a run finds for a claim, before anything is written. */
export type Finding =
  | {
      readonly kind: 'decided'
      readonly claim: StoredClaim
      readonly state: ClaimState
      readonly decision: Decision
      /** What a claim that had its action of the day would come to on the morrow; for lists only. */
      readonly ahead: Decision | null
    }
  /** No law or no policy: it is left to a person, and never dunned. */
  | { readonly kind: 'unplaced'; readonly claim: StoredClaim; readonly why: string }
  | { readonly kind: 'skipped'; readonly claim: StoredClaim; readonly note: RunNote }

/** Decides a claim for a day. Whatever goes wrong with it stays with it. */
export async function decideClaim(
  book: Book,
  claim: StoredClaim,
  asOf: PlainDate,
): Promise<Finding> {
  try {
    return await decided(book, claim, asOf)
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    return skipped(claim, 'bug', text)
  }
}

async function decided(book: Book, claim: StoredClaim, asOf: PlainDate): Promise<Finding> {
  const policy = policyFor(book, claim)
  if (!policy.ok) {
    const why = bookProblemText(policy.problem)
    return policy.problem.code === 'claim-unplaced'
      ? { kind: 'unplaced', claim, why }
      : skipped(claim, 'policy-broken', why)
  }
  const { events, state } = foldedClaim(book, claim)
  const later = events.find(({ on }) => on > asOf)
  if (later !== undefined)
    return skipped(claim, 'event-after-day', `It has an event on ${later.on}, after ${asOf}.`)
  const { ruleSet, jurisdiction } = policy.value
  const decision = await decide({ state, ruleSet, jurisdiction, day: asOf })
  const hasActed = decision.blockers.some(({ code }) => code === 'acted-today')
  const ahead = hasActed
    ? await decide({ state, ruleSet, jurisdiction, day: addDays(asOf, 1) })
    : null
  return { kind: 'decided', claim, state, decision, ahead }
}

const skipped = (claim: StoredClaim, code: RunNote['code'], text: string): Finding => ({
  kind: 'skipped',
  claim,
  note: { code, claimId: claim.id, text },
})
