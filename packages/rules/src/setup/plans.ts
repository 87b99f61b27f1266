import type { DebtorKind } from '../claim/event.ts'
import { assert } from '../domain/result.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { boundsFor } from '../lint/bounds.ts'
import type { LintMeans } from '../lint/lint.ts'
import { comparisonsIn } from '../policy/condition.ts'
import { isLetterStep, type LetterStep, type PolicyDocument } from '../policy/document.ts'
import { modelsFor, noticeOf, waitBefore } from './model.ts'
import { policyFromSetup } from './policy-from-setup.ts'
import type { Setup, SetupLetter } from './setup.ts'

/** The set-ups that are ready for every country. */
export const setupPlans = ['standard', 'strict'] as const

/** A set-up that is ready: the course of the country's own policies, or the soonest there is. */
export type SetupPlan = (typeof setupPlans)[number]

/** What a ready set-up is made for, and the law it is held to. */
export type PlanFor = LintMeans & {
  readonly jurisdiction: Jurisdiction
  readonly debtorKinds: readonly DebtorKind[]
}

/**
 * A ready set-up for a country, with no figure of its own.
 *
 * `standard` has the days, fees and minimum of the policies the country brings. `strict` sends nothing
 * but the letter before collection, on the first day and with the shortest time the law of the day
 * takes; where the law names no time, that of the country's own letter.
 */
export function setupPlan(plan: SetupPlan, so: PlanFor): Setup {
  const [model] = modelsFor(so.jurisdiction, so.debtorKinds)
  assert(model !== undefined, 'a country without a policy of its own')
  const standard = setupIn(model, so)
  return plan === 'standard' ? standard : strictOf(standard, model, so)
}

/**
 * A set-up with so many reminders: its own first, then ones like those of another, the last of them
 * over and over.
 */
export function withReminders(setup: Setup, count: number, like: Setup): Setup {
  const own = setup.reminders
  const spare = own.at(-1) ?? like.reminders.at(-1) ?? freeLetter
  // What the first one waits since the due day is no measure for a later one.
  const more = (index: number) => (index === 0 ? spare : { ...spare, afterDays: 1 })
  const reminders = Array.from(
    { length: count },
    (_, index) => own[index] ?? like.reminders[index] ?? more(index),
  )
  return { ...setup, reminders }
}

/** What is as little as can be wanted of a letter; the law raises it. */
const freeLetter: SetupLetter = { afterDays: 1, payWithinDays: 0, fee: 'none' }

/** What a policy of one course says, as the answers that ask for it. */
function setupIn(model: PolicyDocument, { debtorKinds }: PlanFor): Setup {
  const letters = Object.entries(model.steps).flatMap(([id, step]) =>
    isLetterStep(step) ? [{ id, step }] : [],
  )
  const reminders = letters.filter(({ step }) => step.kind === 'remind')
  const notice = letters.findLast(({ step }) => step.kind !== 'remind')
  const agency = idOf(model, 'hand-over')
  return {
    debtorKinds: [...debtorKinds],
    reminders: reminders.map(({ id, step }) => letterIn(model, id, step)),
    notice: notice === undefined ? null : letterIn(model, notice.id, notice.step),
    handOver: {
      kind: agency === null ? 'none' : 'hand-over',
      afterDays: agency === null ? 0 : daysBefore(model, agency),
    },
    interest: letters[0]?.step.interest ?? 'none',
    compensation: notice?.step.compensation ?? 'none',
    mode: letters[0]?.step.mode ?? 'create',
    minimumMinor: minimumIn(model),
    acceptPaymentWithoutFees: model.settings.acceptPaymentWithoutFees,
  }
}

function strictOf(standard: Setup, model: PolicyDocument, so: PlanFor): Setup {
  const step = noticeOf(model)
  const id = step === null ? null : idOf(model, step.kind)
  if (step === null || id === null) return standard
  const least = boundsFor(model, id, so).find(({ field, is }) => field !== 'fee' && is === 'least')
  const notice = { afterDays: 1, payWithinDays: least?.value ?? step.payWithinDays, fee: step.fee }
  const soonest: Setup = { ...standard, reminders: [], notice }
  const named = { id: 'plan', title: { en: 'Plan' } }
  const { jurisdiction, day, readText } = so
  const made = policyFromSetup(soonest, jurisdiction, { ...named, day, readText })
  return made.ok ? setupIn(made.value.document, so) : soonest
}

const idOf = ({ steps }: PolicyDocument, kind: string): string | null =>
  Object.entries(steps).findLast(([, step]) => step.kind === kind)?.[0] ?? null

const letterIn = (document: PolicyDocument, id: string, step: LetterStep): SetupLetter => ({
  afterDays: daysBefore(document, id),
  payWithinDays: step.payWithinDays,
  fee: step.fee,
})

function daysBefore(document: PolicyDocument, id: string): number {
  const step = document.steps[waitBefore(document, id) ?? '']
  return step?.kind === 'wait' ? step.days : 0
}

/** The amount below which a policy stops a claim; 0 where it stops none. */
function minimumIn({ steps }: PolicyDocument): number {
  const cases = Object.values(steps).flatMap((step) => (step.kind === 'branch' ? step.cases : []))
  const stops = cases.filter(({ next }) => steps[next]?.kind === 'stop')
  const amount = stops
    .flatMap(({ when }) => comparisonsIn(when))
    .find(({ fact, operator }) => fact === 'outstandingMinor' && operator === 'lessThan')?.value
  return typeof amount === 'number' ? amount : 0
}
