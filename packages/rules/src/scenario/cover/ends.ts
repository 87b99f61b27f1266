import type { ClaimState } from '../../claim/state.ts'
import { addDays, type PlainDate } from '../../domain/plain-date.ts'
import { firstDayWhen } from '../../law/ask.ts'
import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { knownFacts } from '../../law/legal-facts.ts'
import { waited } from '../../policy/compile.ts'
import { type Condition, holds } from '../../policy/condition.ts'
import type { PolicyDocument, StepOf } from '../../policy/document.ts'
import type { WalkedDay } from '../walker.ts'
import type { WalkedDraft } from './draft.ts'
import type { WayOfRule } from './goal.ts'

/** The end of a wait or of a letter's deadline on the course of a claim. */
export type End = {
  /** The step. */
  readonly of: string
  readonly kind: 'wait' | 'deadline'
  /** The first day on which the wait is over, or the last day to pay. */
  readonly on: PlainDate
  /** The same where no day were a holiday or a weekend. */
  readonly plainly: PlainDate
}

/** What ends are worked out of. */
export type EndWorld = {
  readonly document: PolicyDocument
  readonly jurisdiction: Jurisdiction
  readonly wayOf: WayOfRule
}

/** The first end of each wait and each deadline on some courses, with the course it is on. */
export function firstEnds(
  courses: readonly WalkedDraft[],
  world: EndWorld,
): readonly (End & { readonly walked: WalkedDraft })[] {
  const ends = courses.flatMap((walked) => endsOn(walked, world).map((end) => ({ ...end, walked })))
  return ends.filter((end, at) => ends.findIndex(({ of }) => of === end.of) === at)
}

/** The ends of the waits that a course passed, and of the deadlines it gave. */
export const endsOn = ({ walk }: WalkedDraft, world: EndWorld): readonly End[] =>
  walk.days.flatMap((one, index) => [
    ...waitsOver(one, walk.days[index - 1], world),
    ...deadlinesOf(one),
  ])

/** The waits on the way that was taken on a day. */
function waitsOver(
  { decision }: WalkedDay,
  before: WalkedDay | undefined,
  { document, jurisdiction, wayOf }: EndWorld,
): readonly End[] {
  const fired = decision.explanation.rules.find(({ outcome }) => outcome === 'fired')
  const passes = fired === undefined ? [] : (wayOf.get(fired.rule)?.passes ?? [])
  return passes.flatMap(({ step: of }) => {
    const step = document.steps[of]
    if (step?.kind !== 'wait' || before === undefined) return []
    const end = waitEnd(step, before.state, jurisdiction)
    return end === null ? [] : [{ of, ...end }]
  })
}

/** The end of a wait for a claim since it came to stand where it stands; `null` if it has none. */
export function waitEnd(
  step: StepOf<'wait'>,
  state: ClaimState,
  jurisdiction: Jurisdiction,
): Omit<End, 'of'> | null {
  const on = firstDay({ all: waited(step) }, state, jurisdiction)
  const plainly = firstDay({ all: waited({ ...step, on: 'any-day' }) }, state, jurisdiction)
  return on === null || plainly === null ? null : { kind: 'wait', on, plainly }
}

/** The deadline of the letter of a day, if there is one. */
export const deadlinesOf = ({ day, decision: { action } }: WalkedDay): readonly End[] =>
  'payBy' in action
    ? [
        {
          of: action.step,
          kind: 'deadline',
          on: action.payBy,
          plainly: addDays(day, action.payWithinDays),
        },
      ]
    : []

/** The first day on which something holds for a claim since it came to stand where it stands. */
function firstDay(
  condition: Condition,
  state: ClaimState,
  jurisdiction: Jurisdiction,
): PlainDate | null {
  const day = state.positionOn ?? state.invoice.issuedOn
  const facts = knownFacts({ state, day }, jurisdiction)
  return holds(condition, facts.values)
    ? day
    : firstDayWhen(condition, null, { state, day, jurisdiction })
}
