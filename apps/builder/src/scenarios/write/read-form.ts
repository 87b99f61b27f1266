import {
  type Expectation,
  type Given,
  type Happening,
  ok,
  type PlainDate,
  parsePlainDate,
  type Result,
  refused,
  type Scenario,
  type ScenarioInput,
  type TimelineEntry,
  writtenScenario,
} from '@forfall/rules'
import { readAmount } from '../../inspector/form/written.ts'
import { type EntryProblem, readEntry } from '../../simulate/entry-draft.ts'
import {
  currencyOf,
  type DayDraft,
  type ExpectationDraft,
  type FormDraft,
  type HappeningDraft,
} from './form-draft.ts'

/** What is wrong in a form, and where. */
export type FormProblem =
  | { readonly at: 'name' | 'amount' | 'issued' | 'due' | 'days'; readonly code: FormCode }
  | { readonly at: 'on' | 'fee' | 'payBy'; readonly day: number; readonly code: FormCode }
  | { readonly at: 'happens'; readonly happening: number; readonly problem: EntryProblem }

/** Why a field of a form cannot be read. */
export type FormCode =
  | 'name-needed'
  | 'amount-needed'
  | 'fee-needed'
  | 'day-needed'
  | 'issued-late'
  | 'days-needed'

/**
 * What a form says, as a scenario is written; its days in order.
 *
 * @problem everything that is wrong in it
 */
export function readForm(draft: FormDraft): Result<ScenarioInput, readonly FormProblem[]> {
  const problems = [...aboutProblems(draft), ...givenProblems(draft)]
  const days = draft.days.map((day) => readDay(day, draft))
  problems.push(...days.flatMap((day) => (day.ok ? [] : day.problem)))
  const due = parsePlainDate(draft.due)
  if (problems.length > 0 || due === null) return refused(problems)
  const timeline = days.flatMap((day) => (day.ok ? [day.value] : [])).toSorted(byDay)
  return ok(writtenScenario(scenarioIn(draft, givenIn(draft, due), timeline)))
}

const byDay = (one: TimelineEntry, other: TimelineEntry): number =>
  one.on === other.on ? 0 : one.on < other.on ? -1 : 1

const aboutProblems = ({ name, days }: FormDraft): readonly FormProblem[] => [
  ...(name.trim() === '' ? [{ at: 'name', code: 'name-needed' } as const] : []),
  ...(days.length === 0 ? [{ at: 'days', code: 'days-needed' } as const] : []),
]

function givenProblems({ amount, issued, due }: FormDraft): readonly FormProblem[] {
  const problems: FormProblem[] = []
  const dueOn = parsePlainDate(due)
  const issuedOn = parsePlainDate(issued)
  if ((readAmount(amount) ?? -1) < 0) problems.push({ at: 'amount', code: 'amount-needed' })
  if (dueOn === null) problems.push({ at: 'due', code: 'day-needed' })
  if (issued !== '' && issuedOn === null) problems.push({ at: 'issued', code: 'day-needed' })
  if (issuedOn !== null && dueOn !== null && issuedOn > dueOn)
    problems.push({ at: 'issued', code: 'issued-late' })
  return problems
}

function givenIn(draft: FormDraft, due: PlainDate): Given {
  const { given } = draft.base
  const { issued: _issued, ...invoice } = given.invoice
  const issued = parsePlainDate(draft.issued)
  const amount = { minor: readAmount(draft.amount) ?? 0, currency: currencyOf(draft) }
  const { commercial: _commercial, ...rest } = given
  return {
    ...rest,
    debtor: { ...given.debtor, kind: draft.debtorKind === '' ? null : draft.debtorKind },
    invoice: { ...invoice, amount, due, ...(issued === null ? {} : { issued }) },
    ...(draft.commercial === null ? {} : { commercial: draft.commercial }),
  }
}

function scenarioIn(draft: FormDraft, given: Given, timeline: TimelineEntry[]): Scenario {
  const { labels: _labels, source: _source, note: _note, ...base } = draft.base
  const labels = draft.labels
    .split(',')
    .map((label) => label.trim())
    .filter((label) => label !== '')
  return {
    ...base,
    scenario: draft.name.trim(),
    ...(labels.length === 0 ? {} : { labels }),
    ...(draft.source.trim() === '' ? {} : { source: draft.source.trim() }),
    ...(draft.note.trim() === '' ? {} : { note: draft.note.trim() }),
    given,
    timeline,
  }
}

function readDay(day: DayDraft, draft: FormDraft): Result<TimelineEntry, readonly FormProblem[]> {
  const on = parsePlainDate(day.on)
  if (on === null) return refused([{ at: 'on', day: day.id, code: 'day-needed' }])
  const problems = expectationProblems(day)
  const happens = day.happens.map((one) => readHappening(one, day.on, draft))
  problems.push(...happens.flatMap((one) => (one.ok ? [] : [one.problem])))
  if (problems.length > 0) return refused(problems)
  return ok({
    on,
    ...happeningsIn(happens.flatMap((one) => (one.ok ? [one.value] : []))),
    ...expectedIn(expectationIn(day.expect, draft)),
  })
}

function expectationProblems({ id, expect: { fee, payBy } }: DayDraft): FormProblem[] {
  const problems: FormProblem[] = []
  if (fee !== '' && (readAmount(fee) ?? -1) < 0)
    problems.push({ at: 'fee', day: id, code: 'fee-needed' })
  if (payBy !== '' && parsePlainDate(payBy) === null)
    problems.push({ at: 'payBy', day: id, code: 'day-needed' })
  return problems
}

function readHappening(
  { id, draft: entry, before, isTouched }: HappeningDraft,
  on: string,
  draft: FormDraft,
): Result<Happening, FormProblem> {
  const from =
    parsePlainDate(draft.issued) ?? parsePlainDate(draft.due) ?? draft.base.given.invoice.due
  const read = readEntry({ ...entry, on }, { currency: currencyOf(draft), from, before })
  if (before !== null && !isTouched && (read.ok || read.problem.field !== 'on')) return ok(before)
  return read.ok
    ? ok(read.value.happens)
    : refused({ at: 'happens', happening: id, problem: read.problem })
}

function happeningsIn(happens: Happening[]): Pick<TimelineEntry, 'happens'> {
  const [first, ...others] = happens
  if (first === undefined) return {}
  return { happens: others.length === 0 ? first : happens }
}

const expectedIn = (expect: Expectation): Pick<TimelineEntry, 'expect'> =>
  Object.keys(expect).length === 0 ? {} : { expect }

function expectationIn(
  { action, step, fee, payBy, rest }: ExpectationDraft,
  draft: FormDraft,
): Expectation {
  const by = parsePlainDate(payBy)
  const minor = readAmount(fee)
  return {
    ...(action === '' ? {} : { action: action as NonNullable<Expectation['action']> }),
    ...(step === '' ? {} : { step }),
    ...(fee === '' || minor === null ? {} : { fee: { minor, currency: currencyOf(draft) } }),
    ...(by === null ? {} : { payBy: by }),
    ...rest,
  }
}
