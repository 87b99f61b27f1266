import type { ActionKind } from '../claim/event.ts'
import type { Blocker, LimitTrace } from '../decision.ts'
import { laterOf, type PlainDate } from '../domain/plain-date.ts'
import { lawNotKnown, limitBlocker } from '../explain/blocker.ts'
import { type ConditionTest, conditionTest } from '../policy/condition-test.ts'
import { textIn } from '../schemas/scalars.ts'
import { type Asked, ask, firstDayWhen, resolvedIn } from './ask.ts'
import { boundIn } from './bound.ts'
import type { LawContext } from './context.ts'
import type { ProposedLetter } from './jurisdiction.ts'
import { factsFor, type KnownFacts } from './legal-facts.ts'
import type { Limit, Remedy } from './limit.ts'
import { kept, lawOfDay, limitsOn } from './memory.ts'
import type { ParameterProblem, ParameterUse } from './parameter.ts'

/** What the policy wants done, as far as the law looks at it. */
export type Proposal = {
  readonly kind: ActionKind
  readonly letter: ProposedLetter | null
  /** What to do about a fee that would be lawful on a later day. */
  readonly feeTooEarly: 'waive' | 'wait'
}

/** What the law lets happen. */
export type Ruling = {
  /** `refer`: forbidden, or the law data does not reach that far; a person decides. */
  readonly verdict: 'allow' | 'postpone' | 'refer'
  /** The letter as the law allows it; `null` when the proposal is no letter. */
  readonly letter: ProposedLetter | null
  /** The day a postponed action becomes lawful. */
  readonly lawfulFrom: PlainDate | null
  readonly limits: readonly LimitTrace[]
  readonly blockers: readonly Blocker[]
  readonly uses: readonly ParameterUse[]
}

/**
 * Holds a proposed action to every limit in force on the day.
 *
 * All limits are looked at, so that the answer names everything that stands in the way. The
 * strictest remedy wins: a person before a later day before a changed letter. A fee comes down to its
 * cap or is dropped; a deadline goes up. Nothing is ever made looser than proposed.
 *
 * Where the context has a memory, limits that let the action pass as it is are left out of the answer.
 */
export function constrain(proposal: Proposal, context: LawContext): Ruling {
  const facts = factsFor(context, proposal.letter)
  const looked = limitsOn(context.jurisdiction, proposal.kind, context)
    .filter((limit) => context.memory === undefined || mayObject(limit, facts, context))
    .map((limit) => lookAt(limit, { proposal, facts, context }))
    .filter((one) => one !== null)
  return {
    verdict: verdictOf(looked),
    letter: proposal.letter === null ? null : changedLetter(proposal.letter, looked),
    lawfulFrom: looked.reduce<PlainDate | null>(
      (last, { postponedTo }) => laterKnown(last, postponedTo),
      null,
    ),
    limits: looked.flatMap(({ trace }) => (trace === null ? [] : [trace])),
    blockers: looked.flatMap(({ blocker }) => (blocker === null ? [] : [blocker])),
    uses: looked.flatMap(({ uses }) => uses),
  }
}

/** Whether a limit has anything against an action, or asks for what the law cannot tell. */
function mayObject(limit: Limit, facts: KnownFacts, context: LawContext): boolean {
  if (facts.problems.size > 0 || context.memory === undefined) return true
  const { objections } = lawOfDay(context.memory.law, context.day)
  return kept(objections, limit, () => objectionOf(limit, context))(facts.values)
}

function objectionOf({ when, requires }: Limit, context: LawContext): ConditionTest {
  const [asked, needed] = [when ?? { all: [] }, requires].map((one) => resolvedIn(context, one))
  if (asked?.ok !== true || needed?.ok !== true) return () => true
  const [speaks, lets] = [asked, needed].map(({ value }) => conditionTest(value.condition))
  return (facts) => speaks?.(facts) === true && lets?.(facts) !== true
}

type Looked = {
  readonly trace: LimitTrace | null
  readonly blocker: Blocker | null
  readonly remedy: Remedy | 'refer' | null
  readonly bound: number | null
  readonly postponedTo: PlainDate | null
  readonly uses: readonly ParameterUse[]
}

const nothing: Looked = {
  trace: null,
  blocker: null,
  remedy: null,
  bound: null,
  postponedTo: null,
  uses: [],
}

const laterKnown = (a: PlainDate | null, b: PlainDate | null): PlainDate | null =>
  a === null || b === null ? (a ?? b) : laterOf(a, b)

function verdictOf(looked: readonly Looked[]): Ruling['verdict'] {
  if (looked.some(({ remedy }) => remedy === 'forbid' || remedy === 'refer')) return 'refer'
  return looked.some(({ remedy }) => remedy === 'postpone') ? 'postpone' : 'allow'
}

function changedLetter(letter: ProposedLetter, looked: readonly Looked[]): ProposedLetter {
  const bounds = (remedy: Remedy): readonly number[] =>
    looked.flatMap((one) => (one.remedy === remedy && one.bound !== null ? [one.bound] : []))
  const isWaived = looked.some(({ remedy }) => remedy === 'waive')
  return {
    ...letter,
    feeMinor: isWaived ? 0 : Math.min(letter.feeMinor, ...bounds('cap')),
    payWithinDays: Math.max(letter.payWithinDays, ...bounds('raise')),
  }
}

type Case = {
  readonly proposal: Proposal
  readonly facts: KnownFacts
  readonly context: LawContext
}

/** Looks at one limit; `null` when it does not speak of this proposal. */
function lookAt(limit: Limit, about: Case): Looked | null {
  const when = limit.when === undefined ? null : ask(limit.when, about.facts, about.context)
  if (when !== null && !when.ok) return unknownLaw(when.problem, limit)
  if (when !== null && !when.value.trace.met) return null
  const requires = ask(limit.requires, about.facts, about.context)
  if (!requires.ok) return unknownLaw(requires.problem, limit)
  const { uses, trace } = requires.value
  if (!trace.met) return remedied(limit, requires.value, about)
  return { ...nothing, trace: traceOf(limit, requires.value, null), uses }
}

const unknownLaw = (problem: ParameterProblem, limit: Limit): Looked => ({
  ...nothing,
  blocker: lawNotKnown(problem, limit.source),
  remedy: 'refer',
})

const traceOf = (limit: Limit, asked: Asked, remedy: LimitTrace['remedy']): LimitTrace => ({
  limit: limit.id,
  on: limit.on,
  title: textIn(limit.title, 'en'),
  citation: limit.source,
  met: asked.trace.met,
  conditions: asked.trace,
  remedy,
})

function remedied(limit: Limit, asked: Asked, { proposal, context }: Case): Looked {
  const changesFigure = limit.otherwise === 'cap' || limit.otherwise === 'raise'
  const lawfulFrom = changesFigure ? null : firstDayWhen(asked.condition, proposal.letter, context)
  const kind = remedyFor(limit, proposal.feeTooEarly, lawfulFrom)
  const bound = changesFigure ? boundIn(asked.trace) : null
  const trace = traceOf(limit, asked, {
    kind,
    ...figures(kind, bound, proposal.letter),
    lawfulFrom,
  })
  return {
    trace,
    blocker: limitBlocker(trace),
    remedy: kind,
    bound,
    postponedTo: kind === 'postpone' ? lawfulFrom : null,
    uses: asked.uses,
  }
}

/** A postponement that no day ends is a prohibition; a fee that can wait makes its letter wait. */
function remedyFor(
  { otherwise, isOnlyEarly }: Limit,
  feeTooEarly: Proposal['feeTooEarly'],
  lawfulFrom: PlainDate | null,
): Remedy {
  if (otherwise === 'postpone') return lawfulFrom === null ? 'forbid' : 'postpone'
  const canWait = isOnlyEarly === true && feeTooEarly === 'wait' && lawfulFrom !== null
  return canWait ? 'postpone' : otherwise
}

function figures(
  remedy: Remedy,
  bound: number | null,
  letter: ProposedLetter | null,
): { readonly from: number | null; readonly to: number | null } {
  if (letter === null) return { from: null, to: null }
  if (remedy === 'cap') return { from: letter.feeMinor, to: bound }
  if (remedy === 'waive') return { from: letter.feeMinor, to: 0 }
  return remedy === 'raise' ? { from: letter.payWithinDays, to: bound } : { from: null, to: null }
}
