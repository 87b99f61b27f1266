import { outstanding } from '../../claim/balance.ts'
import type { ClaimState } from '../../claim/state.ts'
import { money } from '../../domain/money.ts'
import { addDays, type PlainDate } from '../../domain/plain-date.ts'
import { ok, type Result } from '../../domain/result.ts'
import { firstDayWhen } from '../../law/ask.ts'
import type { Jurisdiction } from '../../law/jurisdiction.ts'
import { knownFacts } from '../../law/legal-facts.ts'
import { waited } from '../../policy/compile.ts'
import { type Condition, holds } from '../../policy/condition.ts'
import type { PolicyDocument } from '../../policy/document.ts'
import type { PolicyProblem } from '../../policy/problem.ts'
import type { Scenario } from '../schema.ts'
import type { WalkedDay } from '../walker.ts'
import { called } from './called.ts'
import { type Draft, type WalkedDraft, walkDraft } from './draft.ts'
import { namesOf, recorded } from './record.ts'
import { searchCover } from './search.ts'
import { type CoverWorld, coverWorld } from './world.ts'

/**
 * Scenarios around the day on which each wait is over and each letter's deadline ends: all that letters
 * have asked for is paid the day before, on the day and the day after. What they expect is what comes
 * out of the policy today. A wait or a letter that no claim was found for has none.
 *
 * @param day the claims have run their course by then
 * @problem what keeps the policy from running
 */
export function boundaryScenarios(
  document: PolicyDocument,
  jurisdiction: Jurisdiction,
  day: PlainDate,
): Result<readonly Scenario[], readonly PolicyProblem[]> {
  const world = coverWorld(document, jurisdiction, day)
  if (!world.ok) return world
  const ends = searchCover(world.value).flatMap((walked) => endsOn(walked, world.value))
  const firsts = ends.filter((end, at) => ends.findIndex(({ of }) => of === end.of) === at)
  const drafts = distinct(firsts.flatMap(paidAround))
  const walked = drafts.map((draft) => walkDraft(draft, world.value))
  return ok(recorded(walked, namesOf(drafts), world.value))
}

/** The end of a wait or of a deadline on the course of a claim. */
type End = {
  /** The step. */
  readonly of: string
  readonly on: PlainDate
  /** The day before, the day itself and the day after, in words. */
  readonly when: readonly [string, string, string]
  readonly walked: WalkedDraft
}

const endsOn = (walked: WalkedDraft, world: CoverWorld): readonly End[] =>
  walked.walk.days.flatMap((one, index) => [
    ...waitsOver(one, walked.walk.days[index - 1], world).map((end) => ({ ...end, walked })),
    ...deadlineOf(one, world).map((end) => ({ ...end, walked })),
  ])

/** The waits on the way that was taken on a day, each with the first day on which it is over. */
function waitsOver(
  { decision }: WalkedDay,
  before: WalkedDay | undefined,
  world: CoverWorld,
): readonly Omit<End, 'walked'>[] {
  const fired = decision.explanation.rules.find(({ outcome }) => outcome === 'fired')
  const passes = fired === undefined ? [] : (world.wayOf.get(fired.rule)?.passes ?? [])
  return passes.flatMap(({ step: of }) => {
    const step = world.document.steps[of]
    if (step?.kind !== 'wait' || before === undefined) return []
    const on = firstDay({ all: waited(step) }, before.state, world.jurisdiction)
    const over = `${called(of, world)} is over`
    if (on === null) return []
    return [{ of, on, when: [`a day before ${over}`, `on the day ${over}`, `a day after ${over}`] }]
  })
}

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

function deadlineOf(
  { decision: { action } }: WalkedDay,
  world: CoverWorld,
): readonly Omit<End, 'walked'>[] {
  if (!('payBy' in action)) return []
  const deadline = `the deadline of ${called(action.step, world)}`
  return [
    {
      of: action.step,
      on: action.payBy,
      when: [`a day before ${deadline}`, `on ${deadline}`, `a day after ${deadline}`],
    },
  ]
}

/** The course up to the day before an end, to it and to the day after it, and then all is paid. */
const paidAround = ({ on, when, walked }: End): readonly Draft[] =>
  when.flatMap((words, index) => paidOn(addDays(on, index - 1), words, walked))

function paidOn(on: PlainDate, when: string, { draft, walk }: WalkedDraft): readonly Draft[] {
  const state = walk.days.findLast(({ day }) => day < on)?.state
  if (state === undefined || outstanding(state) === 0) return []
  const payment = money(outstanding(state), state.invoice.amount.currency)
  const earlier = draft.happenings.filter((one) => one.on <= on)
  return [{ ...draft, happenings: [...earlier, { happens: { payment }, words: 'paid', on, when }] }]
}

/** One for each day of each claim; the end of a deadline is often the day before a wait is over. */
const distinct = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter(
    (draft, index) => drafts.findIndex((other) => keyOf(other) === keyOf(draft)) === index,
  )

const keyOf = ({ claim, happenings }: Draft): string =>
  JSON.stringify([claim.given, happenings.map(({ on, happens }) => [on, happens])])
