import {
  addDays,
  balanceRulesOf,
  type ClaimEvent,
  daysBetween,
  debtorKinds,
  foldClaim,
  type Given,
  givenOf,
  type Happening,
  type HappeningOn,
  happeningOf,
  holds,
  type Jurisdiction,
  knownDays,
  knownFacts,
  laterOf,
  openingEvents,
  type PlainDate,
  type PolicyDocument,
  type Scenario,
  workingDayFrom,
} from '@forfall/rules'

/** The claim that is simulated: one that somebody made up, or one from the book with what befell it. */
export type Base =
  | { readonly kind: 'made-up'; readonly given: Given }
  | {
      readonly kind: 'claim'
      readonly claimId: string
      /** What the outside brought, its invoice first. */
      readonly events: readonly ClaimEvent[]
    }

/** Something a person lets happen, told from others of its kind by its number. */
export type Entry = HappeningOn & { readonly id: number }

/** A claim and all that is to happen to it. */
export type Run = {
  readonly base: Base
  /** In order of their days. */
  readonly entries: readonly Entry[]
}

/** What can happen to a claim, in the order in which things of one day count. */
export const happeningKinds = [
  'payment',
  'credit',
  'dispute',
  'dispute-resolved',
  'hold',
  'hold-lifted',
  'insolvency',
  'deceased',
  'customer-stop',
  'payment-plan',
  'payment-plan-broken',
  'withdrawn',
  'limitation-interrupted',
  'review-closed',
  'fact',
] as const satisfies readonly (keyof Happening)[]

/** A kind of thing that can happen to a claim. */
export type HappeningKind = (typeof happeningKinds)[number]

/** The kind of what happens. */
export const kindOf = (happens: Happening): HappeningKind =>
  happeningKinds.find((kind) => kind in happens) ?? 'fact'

/** Before the day whose law is looked at lies half a year: the course of most policies. */
const daysBack = 180

const termsDays = 14

/** An amount that is above what policies let pass. */
const amountMinor = 100_000

/** A plain claim that a policy is for, which has run its course by a day. */
export function madeUpFor(document: PolicyDocument, law: Jurisdiction, day: PlainDate): Run {
  const due = workingDayFrom(law.calendar, addDays(day, -daysBack))
  const drafts = debtorKinds.map(
    (kind): Given => ({
      debtor: { kind, country: law.country },
      invoice: {
        number: '1',
        amount: { minor: amountMinor, currency: law.currency },
        issued: addDays(due, -termsDays),
        due,
      },
      commercial: kind !== 'consumer',
    }),
  )
  const [first] = drafts
  const given = drafts.find((draft) => isFor(document, draft, law)) ?? first
  if (given === undefined) throw new Error('Bug: there are kinds of debtor')
  return { base: { kind: 'made-up', given }, entries: [] }
}

function isFor(document: PolicyDocument, given: Given, law: Jurisdiction): boolean {
  const state = foldClaim('1', openingEvents(given), balanceRulesOf(document, law))
  const facts = knownFacts({ state, day: given.invoice.due }, law).values
  return document.appliesTo === undefined || holds(document.appliesTo, facts)
}

/** The run that a scenario tells. */
export function runOf({ given, timeline }: Pick<Scenario, 'given' | 'timeline'>): Run {
  const happenings = timeline.flatMap(({ on, happens = [] }) =>
    [happens]
      .flat()
      .flatMap(oneByOne)
      .map((one) => ({ on, happens: one })),
  )
  return {
    base: { kind: 'made-up', given },
    entries: happenings.map((one, id) => ({ id, ...one })),
  }
}

/** What a scenario writes as one, each thing for itself, in the order in which they count. */
const oneByOne = (happens: Happening): readonly Happening[] =>
  happeningKinds.flatMap((kind) => (kind in happens ? [{ [kind]: happens[kind] }] : []))

/** The invoice of the claim of a run. */
export const invoiceOf = ({ base }: Run): Given['invoice'] => givenIn(base).invoice

/** A claim as a scenario would give it. */
export function givenIn(base: Base): Given {
  if (base.kind === 'made-up') return base.given
  const [first] = base.events
  if (first?.type !== 'invoice-imported') throw new Error('Bug: a claim begins with its invoice')
  return givenOf(first)
}

/** When the invoice of a run was issued; on its due day where nobody said otherwise. */
export const issuedOn = (run: Run): PlainDate => {
  const { issued, due } = invoiceOf(run)
  return issued ?? due
}

/** What happens to a run as a scenario writes it, what is from the book among it. */
export function happeningsOf({ base, entries }: Run): readonly HappeningOn[] {
  if (base.kind === 'made-up') return entries.map(({ on, happens }) => ({ on, happens }))
  const { currency } = givenIn(base).invoice.amount
  const fromBook = knownDays(base.events).flatMap(({ event, knownOn }) => {
    const happens = happeningOf(event, currency)
    return happens === null ? [] : [{ on: knownOn, happens }]
  })
  return [...fromBook, ...entries.map(({ on, happens }) => ({ on, happens }))].sort(byDay)
}

const byDay = (a: { readonly on: PlainDate }, b: { readonly on: PlainDate }): number =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : 0

/** The last day that is looked at: a year after the last thing that is known to happen. */
export function throughOf(run: Run): PlainDate {
  const days = happeningsOf(run).map(({ on }) => on)
  return addDays(days.reduce(laterOf, invoiceOf(run).due), 365)
}

/** A run in which something else happens as well. */
export function withEntry(run: Run, happening: HappeningOn): Run {
  const id = Math.max(-1, ...run.entries.map((entry) => entry.id)) + 1
  return { ...run, entries: [...run.entries, { id, ...happening }].sort(byDay) }
}

/** A run in which something happens otherwise, or on another day. */
export const withEntryChanged = (run: Run, changed: Entry): Run => ({
  ...run,
  entries: run.entries.map((entry) => (entry.id === changed.id ? changed : entry)).sort(byDay),
})

/** A run without something that happened. */
export const withoutEntry = (run: Run, id: number): Run => ({
  ...run,
  entries: run.entries.filter((entry) => entry.id !== id),
})

/** A run of a made-up claim that is another one. A claim from the book is what it is. */
export const withGiven = (run: Run, given: Given): Run =>
  run.base.kind === 'claim' ? run : { ...run, base: { kind: 'made-up', given } }

/** The whole run of a made-up claim so much earlier or later that it is due on a day. */
export function movedTo(run: Run, due: PlainDate): Run {
  if (run.base.kind === 'claim') return run
  const { given } = run.base
  const { invoice } = given
  const days = daysBetween(invoice.due, due)
  const issued = invoice.issued === undefined ? {} : { issued: addDays(invoice.issued, days) }
  return {
    base: { kind: 'made-up', given: { ...given, invoice: { ...invoice, ...issued, due } } },
    entries: run.entries.map((entry) => ({ ...entry, on: addDays(entry.on, days) })),
  }
}
