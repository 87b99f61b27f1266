import { money } from '../../domain/money.ts'
import { addDays, daysBetween, type PlainDate, weekdayOf } from '../../domain/plain-date.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { Jurisdiction } from '../../law/jurisdiction.ts'
import type { PolicyDocument } from '../../policy/document.ts'
import type { PolicyProblem } from '../../policy/problem.ts'
import { sentence } from '../../words/wording.ts'
import type { Scenario } from '../schema.ts'
import type { WalkedDay } from '../walker.ts'
import { called } from './called.ts'
import type { WalkedDraft } from './draft.ts'
import { type End, endsOn, firstEnds } from './ends.ts'
import { movedBack } from './moved-back.ts'
import { namesOf, recorded, undisturbed } from './record.ts'
import { searchCover } from './search.ts'
import { type CoverWorld, coverWorld } from './world.ts'

/** A course that was moved to another time of the year, and what it is for in words. */
type Moved = { readonly walked: WalkedDraft; readonly words: string }

/** Courses are moved back by so many days at most: a year has every holiday, and a little more. */
const movedMax = 400

/**
 * Scenarios in which a wait or a letter's deadline would end on a public holiday, one for each of them
 * that a search found such a claim for. What they expect is what comes out of the policy today.
 *
 * @param day the claims have run their course by then
 * @problem what keeps the policy from running
 */
export const holidayScenarios = (
  document: PolicyDocument,
  jurisdiction: Jurisdiction,
  day: PlainDate,
): Result<readonly Scenario[], readonly PolicyProblem[]> =>
  moved(coverWorld(document, jurisdiction, day), (world) =>
    firstEnds(searchCover(world), world).flatMap(({ walked, ...end }) =>
      onHoliday(walked, end, world),
    ),
  )

/**
 * Scenarios in which a letter is sent on the last day of a value of the law that it rests on, on the
 * first day of the next one and the day after, with the sums it asks for. What they expect is what comes
 * out of the policy today.
 *
 * @param day the claims have run their course by then
 * @problem what keeps the policy from running
 */
export const rateChangeScenarios = (
  document: PolicyDocument,
  jurisdiction: Jurisdiction,
  day: PlainDate,
): Result<readonly Scenario[], readonly PolicyProblem[]> =>
  moved(coverWorld(document, jurisdiction, day), (world) =>
    firstEnds(searchCover(world), world)
      .filter(({ kind }) => kind === 'deadline')
      .flatMap(({ of, walked }) => aroundChange(walked, of, world)),
  )

function moved(
  world: Result<CoverWorld, readonly PolicyProblem[]>,
  coursesIn: (world: CoverWorld) => readonly Moved[],
): Result<readonly Scenario[], readonly PolicyProblem[]> {
  if (!world.ok) return world
  const courses = coursesIn(world.value)
  const walked = courses.map((one) => one.walked)
  const names = namesOf(walked.map(({ draft }) => draft)).map((name, index) => {
    const words = sentence(courses[index]?.words ?? '')
    return name === undisturbed ? words : `${words}: ${name}`
  })
  return ok(recorded(walked, names, world.value).map((one, index) => withSums(one, walked[index])))
}

/** The latest moved course on which an end would fall on a holiday in the middle of a week. */
function onHoliday(walked: WalkedDraft, end: End, world: CoverWorld): readonly Moved[] {
  const { calendar } = world.jurisdiction
  for (let back = 0; back < movedMax; back += 1) {
    const holiday = addDays(end.plainly, -back)
    const name = isWeekend(holiday) ? null : calendar.holidayOn(holiday)
    if (name === null || !isDueOnWorkingDay(walked, back, world)) continue
    const other = movedBack(walked, back, world)
    const isThere = endsOn(other, world).some(
      ({ of, plainly }) => of === end.of && plainly === holiday,
    )
    if (isThere) return [{ walked: other, words: `${whatEnds(end, world)} on ${name}` }]
  }
  return []
}

const whatEnds = ({ of, kind }: End, world: CoverWorld): string =>
  kind === 'wait' ? `${called(of, world)} ends` : `the deadline of ${called(of, world)} ends`

/** Courses on which a letter goes out around the latest change of what it rests on. */
function aroundChange(walked: WalkedDraft, step: string, world: CoverWorld): readonly Moved[] {
  const sent = sentOn(walked, step)
  const change = sent === undefined ? null : latestChange(sent, world)
  if (sent === undefined || change === null) return []
  return ([-1, 0, 1] as const).flatMap((after) => {
    const day = addDays(change, after)
    const other = movedBack(walked, daysBetween(day, sent.day), world)
    if (sentOn(other, step)?.day !== day) return []
    return [
      { walked: other, words: `${called(step, world)} goes out ${whenChanged[after]} ${change}` },
    ]
  })
}

const whenChanged = {
  [-1]: 'the day before the change of',
  0: 'on the day of the change of',
  1: 'the day after the change of',
} as const

const sentOn = ({ walk }: WalkedDraft, step: string): WalkedDay | undefined =>
  walk.days.find(({ decision: { action } }) => 'payBy' in action && action.step === step)

/** The latest day before a letter on which a value that it rests on replaced another. */
function latestChange({ day, decision }: WalkedDay, world: CoverWorld): PlainDate | null {
  const used = new Set(decision.receipt.parameters.map(({ parameter }) => parameter))
  const changes = world.jurisdiction.parameters
    .filter(({ id }) => used.has(id))
    .flatMap(({ values }) => values.slice(1).map(({ from }) => from))
  return changes.filter((from) => from < day).reduce<PlainDate | null>(laterKnown, null)
}

const laterKnown = (latest: PlainDate | null, one: PlainDate): PlainDate =>
  latest === null || one > latest ? one : latest

const isDueOnWorkingDay = ({ draft }: WalkedDraft, back: number, world: CoverWorld): boolean =>
  world.jurisdiction.calendar.isWorkingDay(addDays(draft.claim.given.invoice.due, -back))

const isWeekend = (day: PlainDate): boolean => weekdayOf(day) > 5

/** A recorded scenario that expects of letters what they ask for in all, interest included. */
function withSums(scenario: Scenario, walked: WalkedDraft | undefined): Scenario {
  const byDay = new Map(walked?.walk.days.map((one) => [one.day, one.decision]))
  const timeline = scenario.timeline.map((entry) => {
    const decision = byDay.get(entry.on)
    if (decision === undefined || !('payBy' in decision.action)) return entry
    const { currency, interest, totalMinor } = decision.amounts
    const sums = {
      interest: money(interest.dueMinor, currency),
      total: money(totalMinor, currency),
    }
    return { ...entry, expect: { ...entry.expect, ...sums } }
  })
  return { ...scenario, timeline }
}
