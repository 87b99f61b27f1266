import { outstanding } from '../../claim/balance.ts'
import { money } from '../../domain/money.ts'
import { addDays, type PlainDate } from '../../domain/plain-date.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { Jurisdiction } from '../../law/jurisdiction.ts'
import type { PolicyDocument } from '../../policy/document.ts'
import type { PolicyProblem } from '../../policy/problem.ts'
import type { Scenario } from '../schema.ts'
import { called } from './called.ts'
import { type Draft, type WalkedDraft, walkDraft } from './draft.ts'
import { type End, firstEnds } from './ends.ts'
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
  const ends = firstEnds(searchCover(world.value), world.value)
  const firsts = ends.map(({ walked, ...end }) => around(end, walked, world.value))
  const drafts = distinct(firsts.flatMap(paidAround))
  const walked = drafts.map((draft) => walkDraft(draft, world.value))
  return ok(recorded(walked, namesOf(drafts), world.value))
}

/** An end on a course, with the day before it, the day itself and the day after it in words. */
type Around = End & {
  readonly when: readonly [string, string, string]
  readonly walked: WalkedDraft
}

const around = (end: End, walked: WalkedDraft, world: CoverWorld): Around => ({
  ...end,
  walked,
  when: end.kind === 'wait' ? whenOver(called(end.of, world)) : whenDue(called(end.of, world)),
})

const whenOver = (wait: string) =>
  [
    `a day before ${wait} is over`,
    `on the day ${wait} is over`,
    `a day after ${wait} is over`,
  ] as const

const whenDue = (letter: string) =>
  [
    `a day before the deadline of ${letter}`,
    `on the deadline of ${letter}`,
    `a day after the deadline of ${letter}`,
  ] as const

/** The course up to the day before an end, to it and to the day after it, and then all is paid. */
const paidAround = ({ on, when, walked }: Around): readonly Draft[] =>
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
