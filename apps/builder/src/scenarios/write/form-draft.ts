import {
  type Currency,
  type DebtorKind,
  debtorKinds,
  type Expectation,
  type Happening,
  type Language,
  type Scenario,
  type TimelineEntry,
} from '@forfall/rules'
import { writeAmount } from '../../inspector/form/written.ts'
import { draftOf, type EntryDraft } from '../../simulate/entry-draft.ts'
import { runOf } from '../../simulate/run.ts'

/** Something that happens, being written. */
export type HappeningDraft = {
  readonly id: number
  readonly draft: EntryDraft
  /** What it was, of which the form shows a part only; `null` for something new. */
  readonly before: Happening | null
  /** Whether anything of it was changed: what was not stays as it was written. */
  readonly isTouched: boolean
}

/** What is expected of a day, being written. Empty is not asked. */
export type ExpectationDraft = {
  readonly action: string
  readonly step: string
  readonly fee: string
  readonly payBy: string
  /** What the form does not show. */
  readonly rest: Expectation
}

/** A day of a scenario, being written. */
export type DayDraft = {
  readonly id: number
  readonly on: string
  readonly happens: readonly HappeningDraft[]
  readonly expect: ExpectationDraft
}

/** A scenario, being written in a form. */
export type FormDraft = {
  readonly name: string
  /** With commas between. */
  readonly labels: string
  readonly source: string
  readonly note: string
  readonly debtorKind: DebtorKind | ''
  readonly commercial: boolean | null
  readonly amount: string
  readonly issued: string
  readonly due: string
  readonly days: readonly DayDraft[]
  /** What it was, of which the form shows a part only. */
  readonly base: Scenario
}

/** A number that no day and nothing that happens has. */
export const freeId = ({ days }: FormDraft): number =>
  Math.max(-1, ...days.flatMap(({ id, happens }) => [id, ...happens.map((one) => one.id)])) + 1

/** A scenario to be written anew in a form. */
export function formOf(scenario: Scenario, language: Language): FormDraft {
  const { given } = scenario
  const { invoice, debtor } = given
  const count = counter()
  return {
    name: scenario.scenario,
    labels: (scenario.labels ?? []).join(', '),
    source: scenario.source ?? '',
    note: scenario.note ?? '',
    debtorKind: debtorKinds.find((kind) => kind === debtor.kind) ?? '',
    commercial: given.commercial ?? null,
    amount: writeAmount(invoice.amount.minor, language),
    issued: invoice.issued ?? '',
    due: invoice.due,
    days: scenario.timeline.map((entry) => dayOf(entry, { given, language, count })),
    base: scenario,
  }
}

const counter = () => {
  let next = 0
  return () => next++
}

type DayMeans = {
  readonly given: Scenario['given']
  readonly language: Language
  readonly count: () => number
}

function dayOf(entry: TimelineEntry, { given, language, count }: DayMeans): DayDraft {
  return {
    id: count(),
    on: entry.on,
    happens: runOf({ given, timeline: [entry] }).entries.map(({ on, happens }) => ({
      id: count(),
      draft: draftOf({ on, happens }, language),
      before: happens,
      isTouched: false,
    })),
    expect: expectationOf(entry.expect ?? {}, language),
  }
}

const expectationOf = (
  { action, step, fee, payBy, ...rest }: Expectation,
  language: Language,
): ExpectationDraft => ({
  action: action ?? '',
  step: step ?? '',
  fee: fee === undefined ? '' : writeAmount(fee.minor, language),
  payBy: payBy ?? '',
  rest,
})

/** A day on which nothing happens and nothing is asked. */
export const emptyDay = (id: number, on: string): DayDraft => ({
  id,
  on,
  happens: [],
  expect: { action: '', step: '', fee: '', payBy: '', rest: {} },
})

/** The currency of the claim of a scenario that is being written. */
export const currencyOf = ({ base }: FormDraft): Currency => base.given.invoice.amount.currency
