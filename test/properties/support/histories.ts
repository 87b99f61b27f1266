import { norway } from '@forfall/jurisdictions'
import {
  addDays,
  balanceRulesOf,
  type Currency,
  compilePolicy,
  type Given,
  type Happening,
  type Journey,
  money,
  openingEvents,
  type PlainDate,
  type PolicyDocument,
  plainDate,
  type RuleSet,
} from '@forfall/rules'
import fc from 'fast-check'
import { anyPolicy } from './policies.ts'

/** A claim and what happens to it, by days after its due day. */
export type History = {
  readonly given: Given
  readonly happenings: readonly { readonly after: number; readonly happening: Happening }[]
}

/** Between two days, both inclusive. */
export const dayBetween = (first: string, last: string): fc.Arbitrary<PlainDate> => {
  const from = plainDate(first)
  return fc
    .nat({ max: Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) })
    .map((count) => addDays(from, count))
}

/** Amounts from one minor unit to NOK 5,000, round ones and whole invoices among them. */
const sum = fc.oneof(
  fc.integer({ min: 1, max: 100_000 }),
  fc.integer({ min: 1, max: 500_000 }),
  fc.constantFrom(1, 3_800, 50_000, 100_000, 103_800, 500_000),
)

/** The debtor is known and nothing but payment, dispute, holds, plans and stops comes between. */
const dueDays = dayBetween('2025-02-01', '2026-12-10')

const reasons = fc.constantFrom('asked', 'mistake')

const happeningAt = (
  due: PlainDate,
  after: number,
  currency: Currency,
): fc.Arbitrary<Happening> => {
  const amount = sum.map((minor) => money(minor, currency))
  const until = fc.integer({ min: 0, max: 40 }).map((more) => addDays(due, after + more))
  const unknowable = fc.constantFrom(true, false, null)
  const part = fc.constantFrom('principal' as const, 'interest' as const, 'fees' as const)
  return fc.oneof(
    fc.record({ payment: amount }),
    fc.record({ payment: amount }),
    fc.record({
      payment: fc.record(
        { amount, covers: part, source: fc.constantFrom('debtor' as const, 'agency' as const) },
        { requiredKeys: ['amount', 'source'] },
      ),
    }),
    fc.record({ credit: amount }),
    fc.constant<Happening>({ dispute: null }),
    fc.constant<Happening>({ 'dispute-resolved': null }),
    fc.record({ hold: fc.record({ reason: reasons, until }, { requiredKeys: ['reason'] }) }),
    fc.constant<Happening>({ 'hold-lifted': null }),
    fc.record({ 'payment-plan': fc.record({ until }, { requiredKeys: [] }) }),
    fc.constant<Happening>({ 'payment-plan-broken': null }),
    fc.constant<Happening>({ 'review-closed': 'continue' }),
    fc.constant<Happening>({ 'review-closed': 'continue' }),
    fc.constant<Happening>({ 'review-closed': 'stop' }),
    fc.constantFrom<Happening[]>({ insolvency: null }, { deceased: null }, { withdrawn: null }),
    fc.record({ 'customer-stop': fc.constantFrom(true as const, false as const) }),
    fc.record({
      fact: fc.record(
        { isDisputed: unknowable, isInsolvent: unknowable, isDeceased: unknowable },
        { requiredKeys: [] },
      ),
    }),
  )
}

/** A claim under Norwegian law, with at most eight things that happen around it. */
export const anyHistory: fc.Arbitrary<History> = fc
  .record({
    due: dueDays,
    agreedDays: fc.integer({ min: 0, max: 40 }),
    kind: fc.constantFrom('consumer' as const, 'business' as const, 'public' as const),
    currency: fc.constantFrom<Currency[]>('NOK', 'NOK', 'NOK', 'EUR'),
    minor: fc.oneof(sum, fc.constantFrom(100_000, 250_000, 500_000)),
    days: fc.array(fc.integer({ min: -10, max: 90 }), { maxLength: 6 }),
  })
  .chain(({ due, agreedDays, kind, currency, minor, days }) =>
    fc.tuple(...days.map((after) => happeningAt(due, after, currency))).map((happenings) => ({
      given: {
        debtor: { kind },
        invoice: {
          number: '1',
          amount: money(minor, currency),
          issued: addDays(due, -agreedDays),
          due,
        },
      },
      happenings: happenings.map((happening, index) => ({ after: days[index] ?? 0, happening })),
    })),
  )

/** A rule set of a policy that is known to be in order. */
export function ruleSetOf(policy: PolicyDocument): RuleSet {
  const compiled = compilePolicy(policy, norway)
  if (!compiled.ok) throw new Error(`not in order: ${JSON.stringify(compiled.problem)}`)
  return compiled.value
}

/** The walk of a claim under a policy, from its invoice until `daysAfterDue`. */
export function journeyOf(
  { given, happenings }: History,
  policy: PolicyDocument,
  daysAfterDue = 100,
): Journey {
  const { due, issued = due } = given.invoice
  const byDay = new Map<PlainDate, readonly Happening[]>()
  for (const { after, happening } of happenings) {
    const on = addDays(due, after)
    if (on >= issued) byDay.set(on, [...(byDay.get(on) ?? []), happening])
  }
  return {
    claimId: '1',
    events: openingEvents(given),
    ruleSet: ruleSetOf(policy),
    jurisdiction: norway,
    happenings: byDay,
    alsoOn: new Set(),
    from: issued,
    through: addDays(due, daysAfterDue),
  }
}

/** How payments are set against claims under a policy. */
export const balanceOf = (policy: PolicyDocument) => balanceRulesOf(policy, norway)

/** A policy and a claim under it. */
export const anyWorld = fc.record({ policy: anyPolicy, history: anyHistory })
