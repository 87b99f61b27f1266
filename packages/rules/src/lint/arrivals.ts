import type { LetterKind } from '../claim/event.ts'
import { dayNumberOf, type PlainDate } from '../domain/plain-date.ts'
import { isLetterStep, type PolicyDocument } from '../policy/document.ts'
import type { Course, Leg } from './course.ts'
import type { DayTable } from './day-table.ts'
import type { Anchor, Timing } from './timing.ts'

/** Where a claim on a course begins. */
export type Beginning = {
  readonly dueOn: PlainDate
  /** The due day, when absent. */
  readonly issuedOn?: PlainDate
  /** First day on which a decision is made about it; the due day, when absent. */
  readonly bookedOn?: PlainDate
}

/** A policy, its calendar, and where claims begin on it. */
export type Journey = {
  readonly document: PolicyDocument
  readonly table: DayTable
  readonly beginnings: readonly Beginning[]
}

/** Days by their number, one for each beginning, in the order of the beginnings. */
export type Days = Float64Array

/** Letters of claims on a course, all of them sent the same ones. */
type LetterDays = {
  readonly kind: LetterKind
  readonly step: string
  readonly sent: Days
  readonly payWithinDays: number
  readonly payBy: Days
  readonly hasFee: boolean
}

/** When the claims of a journey come to the end of a course. */
export type Arrivals = {
  /** The step they come to. */
  readonly step: string
  readonly days: Days
  readonly letters: readonly LetterDays[]
  /** By which timing of the leg each claim comes soonest. */
  readonly by: Uint8Array
  readonly leg: Leg
  readonly before: Arrivals | null
}

/**
 * Where the claims of a journey come at the earliest, by the last leg of each course. Courses on which
 * something is asked for that has not happened are left out: it has for all claims or for none.
 *
 * @param courses each after the one that it is longer than by a leg
 */
export function arrivalsOn(
  courses: readonly Course[],
  journey: Journey,
): ReadonlyMap<Leg, Arrivals> {
  const start = startOf(journey)
  const found = new Map<Leg, Arrivals>()
  for (const course of courses) {
    const [leg, last] = [course.at(-1), course.at(-2)]
    const before = last === undefined ? null : found.get(last)
    if (leg === undefined || before === undefined) continue
    const arrivals = arrivalsAfter(leg, before, { journey, start })
    if (arrivals !== null) found.set(leg, arrivals)
  }
  return found
}

type Start = { readonly due: Days; readonly issued: Days; readonly from: Days }

function startOf({ beginnings, table }: Journey): Start {
  const days = (of: (one: Beginning) => PlainDate): Days =>
    Float64Array.from(beginnings, (one) => dayNumberOf(of(one)))
  return {
    due: days(({ dueOn }) => dueOn).map(table.rolledOver),
    issued: days(({ issuedOn, dueOn }) => issuedOn ?? dueOn),
    from: days(({ bookedOn, dueOn }) => bookedOn ?? dueOn),
  }
}

type On = { readonly journey: Journey; readonly start: Start }

/**
 * One action a day: a step without a wait before it is reached the next day. `null` where something is
 * asked for that has not happened.
 */
function arrivalsAfter(leg: Leg, before: Arrivals | null, { journey, start }: On): Arrivals | null {
  const standing = { start, before, letters: before === null ? [] : lettersAfter(before, journey) }
  const from = before === null ? start.from : before.days.map((day) => day + 1)
  const soonest = {
    days: new Float64Array(from.length).fill(Infinity),
    by: new Uint8Array(from.length),
  }
  let canCome = false
  for (const [index, timing] of leg.timings.entries()) {
    const counts = countsOf(timing, standing)
    if (counts === null) continue
    canCome = true
    takeSooner(soonest, daysBy(from, counts, timing.isOnWorkingDay ? journey.table : null), index)
  }
  if (!canCome) return null
  return { ...soonest, step: leg.steps.at(-1) ?? '', letters: standing.letters, leg, before }
}

/** Takes in the days on which claims come by a timing, where they are sooner than those known. */
function takeSooner(
  { days, by }: Pick<Arrivals, 'days' | 'by'>,
  coming: Days,
  timing: number,
): void {
  for (let claim = 0; claim < days.length; claim += 1) {
    const day = coming[claim] ?? Infinity
    if (day >= (days[claim] ?? Infinity)) continue
    days[claim] = day
    by[claim] = timing
  }
}

/** Where claims stand before a leg: what they began with, their last action and their letters. */
type Standing = {
  readonly start: Start
  readonly before: Arrivals | null
  readonly letters: readonly LetterDays[]
}

/** So many days from these days on. */
type Count = { readonly since: Days; readonly least: number }

/** The counts that a timing waits for; `null` where one is of what never happened, or has no end. */
function countsOf({ counts }: Timing, standing: Standing): readonly Count[] | null {
  const found: Count[] = []
  for (const { since, least, mayBeNothing } of counts) {
    const days = daysOf(since, standing)
    if (days === null && !mayBeNothing) return null
    if (days === null || least === null) continue
    if (least === Infinity) return null
    found.push({ since: days, least })
  }
  return found
}

/** The first days from some days on by which all counts are met, on working days where a table is given. */
function daysBy(from: Days, counts: readonly Count[], working: DayTable | null): Days {
  const days = Float64Array.from(from)
  for (const { since, least } of counts)
    for (let claim = 0; claim < days.length; claim += 1)
      days[claim] = Math.max(days[claim] ?? 0, (since[claim] ?? 0) + least)
  return working === null ? days : days.map(working.workingFrom)
}

function daysOf(anchor: Anchor, { start, before, letters }: Standing): Days | null {
  if (anchor === 'due-day') return start.due
  if (anchor === 'issue-day') return start.issued
  if (anchor === 'step') return before?.days ?? null
  if (anchor === 'payment') return null
  const { of, letter: wanted } = anchor
  const letter = letters.findLast(
    ({ kind, hasFee }) => wanted === 'any' || (wanted === 'fee' ? hasFee : kind === wanted),
  )
  return (of === 'sent' ? letter?.sent : letter?.payBy) ?? null
}

/** The letters claims have been sent once the step they came to is taken. */
function lettersAfter(
  { step: id, days, letters }: Arrivals,
  { document, table }: Journey,
): readonly LetterDays[] {
  const step = document.steps[id]
  if (step === undefined || !isLetterStep(step)) return letters
  const { kind, payWithinDays, fee } = step
  const payBy = days.map((day) => table.deadlineOn(day + payWithinDays))
  return [...letters, { kind, step: id, sent: days, payWithinDays, payBy, hasFee: fee !== 'none' }]
}
