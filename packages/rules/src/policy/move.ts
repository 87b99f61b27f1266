import { isLetterKind } from '../claim/event.ts'
import { foldClaim } from '../claim/fold.ts'
import { type ClaimState, startPosition } from '../claim/state.ts'
import type { Decision } from '../decision.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import { isInPlan } from '../facts/facts-of.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { assignmentFacts, isForClaim } from './assignment.ts'
import { balanceRulesOf } from './balance-rules.ts'
import { type LoggedClaim, outwardAhead } from './move-ahead.ts'
import type { RuleSet } from './rule-set.ts'

/** Between which versions a claim is moved, and when. */
export type VersionMove = {
  /** The version it is on; `null` where it is on none, or on one that cannot be read. */
  readonly from: RuleSet | null
  readonly to: RuleSet
  /** The law the claim is under; `null` while nobody can say. */
  readonly jurisdiction: Jurisdiction | null
  readonly day: PlainDate
  /** The new step for a claim that stands on an old one, or `start`; the same id, when absent. */
  readonly mapping?: { readonly [oldStep: string]: string }
}

/** Why a claim is left on its version. Stable. */
export type LeaveCode =
  | 'other-country'
  | 'event-after-day'
  | 'ended'
  | 'action-pending'
  | 'position-gone'
  | 'kind-changed'
  | 'would-end'
  | 'not-for-it'
  | 'deadline-would-shorten'
  | 'fee-would-repeat'

/** What becomes of a claim that is to be moved to another version. */
export type MappedClaim =
  | {
      readonly kind: 'move'
      /** The step of the new version it would stand on. */
      readonly position: string
    }
  | {
      readonly kind: 'leave'
      readonly why: LeaveCode
      /** The step or ending it is about. */
      readonly subject: string | null
      /** The day on which what must not happen would happen. */
      readonly on: PlainDate | null
    }

/**
 * Whether a running claim can go on under another policy version, and from which of its steps.
 *
 * A claim is left where it is when the new version is not for it (`other-country`, `not-for-it`), when
 * nothing is to go on (`ended`; `would-end`: the new version asks for less, so nothing would be left),
 * when something is under way (`action-pending`; `event-after-day`: its log goes past the day), when it
 * stands on a step the new version lacks, or has as something else (`position-gone`, `kind-changed`),
 * and when the debtor would be worse off than was said: `deadline-would-shorten` when something would
 * go out while a letter's last day to pay or an agreed plan still stands, `fee-would-repeat` when a
 * step that charged its fee would charge it again. The last two are found by following the claim under
 * the new version as `outwardAhead` does; steps are told apart by their ids.
 */
export function mapClaim(claim: LoggedClaim, move: VersionMove): MappedClaim {
  const { from, to, jurisdiction, day, mapping = {} } = move
  if (jurisdiction === null || jurisdiction.country !== to.jurisdiction)
    return leave('other-country', { subject: to.jurisdiction })
  const later = claim.events.find(({ on }) => on > day)
  if (later !== undefined) return leave('event-after-day', { on: later.on })
  const state = foldClaim(claim.id, claim.events, balanceRulesOf(from ?? to, jurisdiction))
  const position = mapping[state.position] ?? state.position
  return (
    unfinished(state) ??
    misplaced(state, position, move) ??
    underNew(claim, state, { ...move, jurisdiction, position }) ?? { kind: 'move', position }
  )
}

type Left = Extract<MappedClaim, { kind: 'leave' }>

const leave = (
  why: LeaveCode,
  about: { readonly subject?: string; readonly on?: PlainDate } = {},
): Left => ({ kind: 'leave', why, subject: about.subject ?? null, on: about.on ?? null })

function unfinished({ ending, pending }: ClaimState): Left | null {
  if (ending !== null) return leave('ended', { subject: ending })
  return pending === null ? null : leave('action-pending', { subject: pending.step })
}

function misplaced(state: ClaimState, position: string, { from, to }: VersionMove): Left | null {
  if (position === startPosition) return null
  const kind = to.steps[position]?.kind
  // Nothing stands on the end of a policy: the claim would have ended.
  if (kind === undefined || kind === 'stop')
    return leave('position-gone', { subject: state.position })
  const sent = state.letters.findLast(({ step }) => step === state.position)?.kind
  const before = sent ?? from?.steps[state.position]?.kind ?? kind
  const isOther = before !== kind && (isLetterKind(before) || isLetterKind(kind))
  return isOther ? leave('kind-changed', { subject: state.position }) : null
}

type Placed = VersionMove & { readonly jurisdiction: Jurisdiction; readonly position: string }

/** What stands against a claim that would be at a place of the new version. */
function underNew(claim: LoggedClaim, before: ClaimState, placed: Placed): Left | null {
  const { to, jurisdiction, day, position } = placed
  const events = [
    ...claim.events,
    {
      ...{ type: 'claim-placed' as const, on: day, jurisdiction: jurisdiction.country, position },
      ...{ policyId: to.policyId, policyVersion: null },
    },
  ]
  const state = foldClaim(claim.id, events, balanceRulesOf(to, jurisdiction))
  if (state.ending !== null) return leave('would-end', { subject: state.ending })
  if (!isForClaim(to.appliesTo, assignmentFacts(state, day, jurisdiction)))
    return leave('not-for-it', { subject: to.policyId })
  const outlook = { ruleSet: to, jurisdiction, day }
  for (const decision of outwardAhead({ id: claim.id, events }, outlook)) {
    const left = tooSoon(before, decision) ?? repeatedFee(before, decision, placed)
    if (left !== null) return left
  }
  return null
}

/** Whether something would go out while the debtor was told there is time. */
function tooSoon(before: ClaimState, { action, day: on }: Decision): Left | null {
  const hasTime = before.letters.some(({ payBy }) => on <= payBy) || isInPlan(before, on)
  return hasTime ? leave('deadline-would-shorten', { ...stepOf(action), on }) : null
}

/** Whether a step would charge the fee that it charged before. */
function repeatedFee(
  before: ClaimState,
  { action, day: on }: Decision,
  { mapping = {} }: VersionMove,
): Left | null {
  if (!('feeMinor' in action) || action.feeMinor === 0) return null
  const isCharged = before.letters.some(
    ({ step, feeMinor }) => feeMinor > 0 && (mapping[step] ?? step) === action.step,
  )
  return isCharged ? leave('fee-would-repeat', { ...stepOf(action), on }) : null
}

const stepOf = (action: Decision['action']): { readonly subject?: string } =>
  action.kind === 'none' ? {} : { subject: action.step }
