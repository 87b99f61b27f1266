import { addDays, type DebtorKind, formatMinor, type PlainDate } from '@forfall/rules'
import type { Random } from './random.ts'

/** Something that happened to an invoice, as a JSON import file writes it. */
export type DemoHappening = { readonly kind: string; readonly on: PlainDate } & {
  readonly [field: string]: unknown
}

/** What a history is made for. */
export type DemoClaim = {
  readonly number: string
  readonly dueOn: PlainDate
  readonly amountMinor: number
  readonly debtorKind: DebtorKind
}

type History = (claim: DemoClaim, random: Random) => readonly DemoHappening[]

const after = (claim: DemoClaim, days: number): PlainDate => addDays(claim.dueOn, days)

const payment = (claim: DemoClaim, on: PlainDate, amountMinor: number): DemoHappening => ({
  kind: 'payment',
  on,
  amount: formatMinor(amountMinor),
  currency: 'NOK',
  reference: `bank-${claim.number}-${on}`,
})

/** A part of the claim in whole kroner, from a fifth through four fifths. */
const partOf = (claim: DemoClaim, random: Random): number =>
  Math.max(100, Math.floor((claim.amountMinor * random.whole(20, 80)) / 10_000) * 100)

const inTime: History = (claim, random) => [
  payment(claim, after(claim, -random.whole(0, 6)), claim.amountMinor),
]

const late: History = (claim, random) => [
  payment(claim, after(claim, random.whole(2, 55)), claim.amountMinor),
]

const inPart: History = (claim, random) => [
  payment(claim, after(claim, random.whole(-3, 25)), partOf(claim, random)),
]

const inTwoParts: History = (claim, random) => {
  const first = partOf(claim, random)
  const days = random.whole(1, 20)
  return [
    payment(claim, after(claim, days), first),
    payment(claim, after(claim, days + random.whole(7, 40)), claim.amountMinor - first),
  ]
}

const unpaid: History = () => []

const disputed: History = (claim, random) => [
  { kind: 'dispute', on: after(claim, random.whole(-5, 18)), reason: 'the goods had faults' },
]

const disputeSettled: History = (claim, random) => {
  const days = random.whole(-5, 18)
  const resolved = days + random.whole(8, 30)
  return [
    { kind: 'dispute', on: after(claim, days), reason: 'the work was not finished' },
    { kind: 'dispute-resolved', on: after(claim, resolved) },
    payment(claim, after(claim, resolved + random.whole(2, 30)), claim.amountMinor),
  ]
}

const held: History = (claim, random) => {
  const days = random.whole(3, 30)
  const until = after(claim, days + random.whole(14, 45))
  return [{ kind: 'hold', on: after(claim, days), reason: 'asked for time', until }]
}

/** Three instalments a month apart; those before `kept` are paid. */
function planned(claim: DemoClaim, days: number, kept: number): readonly DemoHappening[] {
  const third = Math.floor(claim.amountMinor / 300) * 100
  const amounts = [third, third, claim.amountMinor - 2 * third].filter((amount) => amount > 0)
  const instalments = amounts.map((amountMinor, index) => ({
    due: after(claim, days + 30 * (index + 1)),
    amountMinor,
  }))
  const until = after(claim, days + 30 * amounts.length + 7)
  return [
    { kind: 'payment-plan', on: after(claim, days), until, instalments },
    ...instalments.slice(0, kept).map(({ due, amountMinor }) => payment(claim, due, amountMinor)),
  ]
}

const planKept: History = (claim, random) => planned(claim, random.whole(10, 40), 3)

const planBroken: History = (claim, random) => {
  const days = random.whole(10, 30)
  return [...planned(claim, days, 1), { kind: 'payment-plan-broken', on: after(claim, days + 68) }]
}

const once =
  (kind: string, least: number, most: number): History =>
  (claim, random) => [{ kind, on: after(claim, random.whole(least, most)) }]

const common: readonly (readonly [History, number])[] = [
  [inTime, 28],
  [late, 23],
  [inPart, 6],
  [inTwoParts, 6],
  [unpaid, 20],
  [disputed, 3],
  [disputeSettled, 3],
  [held, 3],
  [planKept, 3],
  [planBroken, 2],
  [once('withdrawn', -2, 20), 1],
  [once('customer-stop', 1, 15), 1],
]

const byKind: { readonly [kind in DebtorKind]: readonly (readonly [History, number])[] } = {
  consumer: [...common, [once('deceased', -4, 40), 1]],
  business: [...common, [once('insolvency', -4, 60), 4]],
  public: [
    [inTime, 55],
    [late, 35],
    [unpaid, 10],
  ],
}

/** What happened to a claim, in order of days; it may reach into the future. */
export function historyOf(claim: DemoClaim, random: Random): readonly DemoHappening[] {
  const history = random.weighted(byKind[claim.debtorKind], unpaid)
  return history(claim, random).map((happening) => ({ ...happening, number: claim.number }))
}
