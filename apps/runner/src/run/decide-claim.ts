import {
  addDays,
  applyEvents,
  type ClaimEvent,
  type ClaimState,
  type CompactDecision,
  decideCompactly,
  eventsOf,
  type PlainDate,
  type Prepared,
  type Recheck,
  recheckDraft,
} from '@forfall/rules'
import type { Book } from '../book/book.ts'
import { foldedClaim, lastDayOf, markOfRules, policyFor } from '../book/fold.ts'
import type { ActivePolicy } from '../book/policies.ts'
import { bookProblemText } from '../book/problem-text.ts'
import type { DecidedClaim } from '../store/claims.ts'
import { fromJson } from '../store/convert.ts'
import { isDraft } from '../store/outbox.ts'
import type { DueClaim } from '../store/run-claims.ts'
import type { RunNote } from '../store/runs.ts'
import { decidedClaim, unplacedClaim } from './next-action.ts'
import { preparedFor } from './prepared.ts'

/** A claim that was decided, before anything is written. */
export type Decided = {
  readonly kind: 'decided'
  readonly claim: DueClaim
  readonly decision: CompactDecision
  /** The event that takes back an action which waited for release and is no longer wanted. */
  readonly withdrawal: Withdrawal | null
  /** What deciding adds to the log. */
  readonly events: readonly ClaimEvent[]
  /** The claim after all that; `null` where its row is as its log leaves it. */
  readonly state: ClaimState | null
  readonly foldedBy: string
  /** The latest day in its log before. */
  readonly lastEventOn: PlainDate
  readonly left: DecidedClaim
}

type Withdrawal = Extract<ClaimEvent, { readonly type: 'action-withdrawn' }>

/** What a run finds for a claim. */
export type Finding =
  | Decided
  /** No law or no policy: it is left to a person, and never dunned. */
  | { readonly kind: 'unplaced'; readonly claim: DueClaim; readonly left: DecidedClaim }
  | { readonly kind: 'skipped'; readonly claim: DueClaim; readonly note: RunNote }

/** Decides a claim for a day. Whatever goes wrong with it stays with it. */
export function decideClaim(book: Book, claim: DueClaim, asOf: PlainDate): Finding {
  try {
    return found(book, claim, asOf)
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    return skipped(claim, 'bug', text)
  }
}

function found(book: Book, claim: DueClaim, asOf: PlainDate): Finding {
  const policy = policyFor(book, claim)
  if (!policy.ok) {
    const why = bookProblemText(policy.problem)
    return policy.problem.code === 'claim-unplaced'
      ? { kind: 'unplaced', claim, left: unplacedClaim(why, asOf) }
      : skipped(claim, 'policy-broken', why)
  }
  const folded = foldedState(book, claim, policy.value)
  if (folded.lastEventOn > asOf)
    return skipped(
      claim,
      'event-after-day',
      `It has an event on ${folded.lastEventOn}, after ${asOf}.`,
    )
  return decided({ book, claim, asOf, policy: policy.value }, folded)
}

type Folded = {
  readonly state: ClaimState
  readonly lastEventOn: PlainDate
  /** Whether it was folded just now and the row does not have it. */
  readonly isNew: boolean
}

/** The claim as its row has it; folded anew where that was under other rules. */
function foldedState(book: Book, claim: DueClaim, { balance }: ActivePolicy): Folded {
  const { lastEventOn, foldedBy, state } = claim
  if (lastEventOn !== null && foldedBy === markOfRules(balance))
    return { state: fromJson(state), lastEventOn, isNew: false }
  const { events, state: anew } = foldedClaim(book, claim)
  return { state: anew, lastEventOn: lastDayOf(events), isNew: true }
}

type About = {
  readonly book: Book
  readonly claim: DueClaim
  readonly asOf: PlainDate
  readonly policy: ActivePolicy
}

function decided({ book, claim, asOf, policy }: About, folded: Folded): Decided {
  const { balance } = policy
  const prepared = preparedFor(policy)
  const draft = recheck(folded.state, prepared, asOf)
  const withdrawal = draft?.kind === 'withdraw' ? withdrawalIn(book, draft) : null
  const state =
    withdrawal === null ? folded.state : applyEvents(folded.state, [withdrawal], balance)
  const decision = decideCompactly(state, prepared, asOf)
  const events = eventsOf(decision)
  const after = applyEvents(state, events, balance)
  const isChanged = folded.isNew || after !== folded.state
  return {
    ...{ kind: 'decided', claim, decision, withdrawal, events },
    state: isChanged ? after : null,
    foldedBy: markOfRules(balance),
    lastEventOn: folded.lastEventOn,
    left: decidedClaim(decision, after, {
      ahead: hasActed(decision) ? decideCompactly(state, prepared, addDays(asOf, 1)) : null,
      draftOn: draft?.kind === 'wait' ? draft.reviewOn : null,
    }),
  }
}

/** Asks again for an action that waits for a person; `null` where none does. */
function recheck(state: ClaimState, prepared: Prepared, asOf: PlainDate): Recheck | null {
  const { pending } = state
  return pending?.mode === 'create' ? recheckDraft(state, prepared, asOf) : null
}

/** Only what nobody has released is taken back here; the rest is the dispatcher's. */
const withdrawalIn = (
  { store }: Book,
  { event }: Extract<Recheck, { kind: 'withdraw' }>,
): Withdrawal | null => (isDraft(store, event.decisionId) ? event : null)

const hasActed = ({ blockers }: CompactDecision): boolean =>
  blockers.some(({ code }) => code === 'acted-today')

const skipped = (claim: DueClaim, code: RunNote['code'], text: string): Finding => ({
  kind: 'skipped',
  claim,
  note: { code, claimId: claim.id, text },
})
