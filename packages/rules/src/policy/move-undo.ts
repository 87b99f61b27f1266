import type { BalanceRules } from '../claim/balance.ts'
import type { ClaimEvent } from '../claim/event.ts'
import { foldClaim } from '../claim/fold.ts'
import type { LoggedClaim } from './move-ahead.ts'

/** Why a claim stays where a move has put it. Stable. */
export type StayCode = 'placed-since' | 'acted-since' | 'ended'

/** What becomes of a claim whose move is taken back. */
export type UnmovedClaim =
  | {
      readonly kind: 'back'
      /** Where it stood, and what a person had reviewed, as if it had never been moved. */
      readonly position: string
      readonly reviewed: readonly string[]
    }
  | { readonly kind: 'stay'; readonly why: StayCode }

/** The move that is taken back. */
export type MoveMade = {
  /** Place of its `claim-placed` event in the log. */
  readonly at: number
  /** How payments count under the version it was on before, and the one it is on now. */
  readonly rules: { readonly before: BalanceRules; readonly now: BalanceRules }
}

/**
 * Whether a moved claim can go back, and to what. Payments, disputes and the like since then do not
 * stand against it. It stays when it was placed again, when anything was decided or sent on it, or when
 * it has ended.
 */
export function unmoveClaim({ id, events }: LoggedClaim, { at, rules }: MoveMade): UnmovedClaim {
  const since = events.slice(at + 1)
  if (since.some(({ type }) => type === 'claim-placed'))
    return { kind: 'stay', why: 'placed-since' }
  if (since.some(({ type }) => acts.includes(type))) return { kind: 'stay', why: 'acted-since' }
  if (foldClaim(id, events, rules.now).ending !== null) return { kind: 'stay', why: 'ended' }
  const unmoved = foldClaim(id, [...events.slice(0, at), ...since], rules.before)
  return { kind: 'back', position: unmoved.position, reviewed: unmoved.reviewed }
}

/** What comes of decisions. */
const acts: readonly ClaimEvent['type'][] = [
  'decision-made',
  'hold-ended',
  'reminder-sent',
  'notice-sent',
  'demand-sent',
  'message-sent',
  'handed-over',
  'action-withdrawn',
  'review-closed',
]
