import {
  type ClaimEvent,
  type ClaimState,
  constrain,
  foldClaim,
  type Jurisdiction,
  type LetterKind,
  type Proposal,
  plainDate,
  type Ruling,
  type StatedFacts,
} from '@forfall/rules'
import { type Letter, sent } from './letters.ts'

/** A claim of 1 000.00 on a consumer, and what has happened to it. */
export type Described = {
  readonly issued: string
  readonly due: string
  readonly facts?: StatedFacts
  readonly letters?: readonly Letter[]
  readonly happened?: readonly {
    readonly type: 'dispute-raised' | 'insolvency-opened'
    readonly on: string
  }[]
}

/** The claim under a country's law. */
export function claimUnder(
  { country, currency, allocation }: Jurisdiction,
  { issued, due, facts, letters = [], happened = [] }: Described,
): ClaimState {
  const issuedOn = plainDate(issued)
  const imported: ClaimEvent = {
    type: 'invoice-imported',
    on: issuedOn,
    invoice: {
      number: '1',
      amount: { minor: 100_000, currency },
      issuedOn,
      dueOn: plainDate(due),
    },
    debtor: { kind: 'consumer', country },
    isCommercial: false,
  }
  const events: ClaimEvent[] = [
    imported,
    ...(facts === undefined ? [] : [{ type: 'facts-stated' as const, on: issuedOn, facts }]),
    ...letters.map(sent),
    ...happened.map(({ type, on }) => ({ type, on: plainDate(on) })),
  ]
  return foldClaim('claim', events, { allocation: allocation.order, unpaidFeesKeepOpen: true })
}

/** What a country's limits say to a proposal, for a claim that is as given unless said otherwise. */
export const rulingsOf =
  (law: Jurisdiction, given: Described) =>
  (proposal: Proposal, day: string, otherwise: Partial<Described> = {}): Ruling =>
    constrain(proposal, {
      state: claimUnder(law, { ...given, ...otherwise }),
      day: plainDate(day),
      jurisdiction: law,
    })

/** A letter somebody wants to send. */
export const letter = (kind: LetterKind, feeMinor: number, payWithinDays: number): Proposal => ({
  kind,
  letter: { kind, feeMinor, payWithinDays },
  feeTooEarly: 'waive',
})

/** A hand-over somebody wants. */
export const handOver: Proposal = { kind: 'hand-over', letter: null, feeTooEarly: 'waive' }

/** Limits that changed or stopped the proposal. */
export const spoke = ({ limits }: Ruling): readonly string[] =>
  limits.filter(({ remedy }) => remedy !== null).map(({ limit }) => limit)
