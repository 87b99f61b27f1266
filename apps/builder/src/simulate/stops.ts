import {
  type Amounts,
  addDays,
  type BlockerCode,
  type ClaimEvent,
  type ClaimState,
  type Decision,
  deadlineOn,
  type Exit,
  exitsOf,
  type Jurisdiction,
  knownDays,
  movedDueOn,
  type PlainDate,
  type PolicyDocument,
  type Walk,
  type WalkedDay,
  type WayOfRule,
} from '@forfall/rules'
import { exitKey } from '../editor-parts/overlay.ts'

/** A last day to pay that the law moved off a day on which nobody can pay. */
export type MovedDay = {
  readonly what: 'due' | 'pay-by'
  readonly from: PlainDate
  readonly to: PlainDate
}

/** How a claim came from where it stood to a step. */
export type Passage = {
  /** The waits and branches on the way, and the step. */
  readonly steps: readonly string[]
  /** By which exits, named as `exitKey` does. */
  readonly exits: readonly string[]
}

/** A day on which something happened to a claim, or could have. */
export type Stop = {
  readonly day: PlainDate
  /** What happened on it, in the order of the log. */
  readonly events: readonly ClaimEvent[]
  /** Whether it is the due day, as the law moves it. */
  readonly isDue: boolean
  /** `null` before the first day on which the claim is decided. */
  readonly decision: Decision | null
  readonly amounts: Amounts
  readonly passage: Passage | null
  readonly moved: readonly MovedDay[]
}

/** What the stops of a walk are made with. */
export type StopMeans = {
  readonly document: PolicyDocument
  readonly jurisdiction: Jurisdiction
  readonly wayOf: WayOfRule
}

/**
 * The days of a walk worth stopping at: those on which something happened, on which the claim fell due,
 * and on which something other than a wait stood in the way of the policy.
 */
export function stopsOf(walk: Walk, means: StopMeans): readonly Stop[] {
  const byDay = Map.groupBy(knownDays(walk.events), ({ knownOn }) => knownOn)
  const walked = new Map(walk.days.map((one) => [one.day, one]))
  const dueOn = movedDueOn(walk.state, means.jurisdiction.calendar)
  const days = [...new Set([dueOn, ...byDay.keys(), ...walked.keys()])].sort()
  return days.flatMap((day) => {
    const events = (byDay.get(day) ?? []).map(({ event }) => event)
    const one = walked.get(day)
    const isWorth = events.length > 0 || day === dueOn || isHindered(one)
    return isWorth ? [stopOn(day, { events, one, dueOn, state: walk.state }, means)] : []
  })
}

/** Blockers that say only that nothing is to be done yet, or any more. */
const quiet: ReadonlySet<BlockerCode> = new Set([
  'wait-not-over',
  'end-of-policy',
  'acted-today',
  'on-hold',
  'held-by-policy',
  'customer-stop',
  'review-open',
  'action-pending',
  ...(['paid', 'credited', 'withdrawn', 'stopped', 'handed-over'] as const),
])

const isHindered = (walked: WalkedDay | undefined): boolean =>
  walked?.decision.blockers.some(({ code }) => !quiet.has(code)) === true &&
  walked.decision.explanation.wanted?.on === walked.day

type Known = {
  readonly events: readonly ClaimEvent[]
  readonly one: WalkedDay | undefined
  readonly dueOn: PlainDate
  readonly state: ClaimState
}

function stopOn(day: PlainDate, { events, one, dueOn, state }: Known, means: StopMeans): Stop {
  const decision = one?.decision ?? null
  return {
    day,
    events,
    isDue: day === dueOn,
    decision,
    amounts: decision?.amounts ?? untouched(state),
    passage: decision === null ? null : passageOf(decision, means),
    moved: [
      ...(day === dueOn && dueOn !== state.invoice.dueOn
        ? [{ what: 'due' as const, from: state.invoice.dueOn, to: dueOn }]
        : []),
      ...(decision === null ? [] : movedPayBy(decision, means)),
    ],
  }
}

/** A claim in money before anything has happened to it. */
const untouched = ({ invoice: { amount } }: ClaimState): Amounts => ({
  currency: amount.currency,
  principalMinor: amount.minor,
  interest: { lines: [], accruedMinor: 0, paidMinor: 0, dueMinor: 0 },
  fees: { chargedMinor: 0, compensationMinor: 0, paidMinor: 0, newMinor: 0, dueMinor: 0 },
  totalMinor: amount.minor,
})

function movedPayBy({ action, day }: Decision, { jurisdiction }: StopMeans): readonly MovedDay[] {
  if (!('payBy' in action)) return []
  const from = addDays(day, action.payWithinDays)
  const to = action.payBy
  const isMoved = from !== to && deadlineOn(jurisdiction.calendar, from) === to
  return isMoved ? [{ what: 'pay-by', from, to }] : []
}

/** The way of the rule that decided, where it led to a step of the flow. */
function passageOf(
  { action, explanation }: Decision,
  { document, wayOf }: StopMeans,
): Passage | null {
  const fired = explanation.rules.find(({ outcome }) => outcome === 'fired')
  const way = fired === undefined ? undefined : wayOf.get(fired.rule)
  if (way === undefined || action.kind === 'none') return null
  return {
    steps: [...way.passes.map(({ step }) => step), way.to],
    exits: [
      exitKey(way.from, 'next'),
      ...way.passes.map(({ step, exit }) => exitKey(step, nameOf(exitsOf(document, step), exit))),
    ],
  }
}

/** The exits of a branch are counted in the order in which they are read. */
const nameOf = (exits: readonly Exit[], exit: number | null): string =>
  exits[exit ?? 0]?.exit ?? 'next'
