import {
  type ClaimEvent,
  type ClaimState,
  plainDateSchema,
  statedFactsSchema,
} from '@forfall/rules'
import { z } from 'zod'

const on = plainDateSchema
const reason = z.string().trim().min(1).max(256)
const amountMinor = z.int().positive()

const happening = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ kind: z.literal(kind), on, reason, ...shape })

const hold = happening('hold', { until: plainDateSchema.nullable() }).refine(
  (held) => held.until === null || held.until > held.on,
  { message: 'expected a day after the one on which it begins', path: ['until'] },
)

const disputeSettled = happening('dispute-settled', {
  /** `claim-lowered` takes an amount off it; `claim-falls` withdraws it. */
  outcome: z.enum(['claim-stands', 'claim-lowered', 'claim-falls']),
  creditMinor: amountMinor.optional(),
}).refine(
  ({ outcome, creditMinor }) => (creditMinor !== undefined) === (outcome === 'claim-lowered'),
  {
    message: 'expected an amount for a claim that is lowered, and for no other',
    path: ['creditMinor'],
  },
)

const facts = happening('facts', { facts: statedFactsSchema }).refine(
  (stated) => Object.values(stated.facts).some((value) => value !== undefined),
  { message: 'expected at least one fact', path: ['facts'] },
)

/**
 * What a person records of a claim: the day it took effect, why, and what it is. Amounts in minor units of
 * the claim's currency. Nothing recorded is taken out again; what was wrong is set right by its opposite.
 */
export const happeningSchema = z.discriminatedUnion('kind', [
  happening('credit', { amountMinor, reference: z.string().trim().min(1).max(128).optional() }),
  happening('dispute', {}),
  disputeSettled,
  hold,
  happening('hold-lifted', {}),
  happening('insolvency', {}),
  happening('insolvency-ended', {}),
  happening('deceased', {}),
  /** It was said of the debtor by mistake. */
  happening('not-deceased', {}),
  happening('payment-plan', {
    /** First day on which the plan no longer holds dunning back; `null` until it is broken. */
    until: plainDateSchema.nullable(),
    instalments: z.array(z.strictObject({ dueOn: plainDateSchema, amountMinor })).max(120),
  }),
  happening('payment-plan-broken', {}),
  happening('withdrawn', {}),
  happening('customer-stop', { stopped: z.boolean() }),
  happening('limitation-interrupted', { by: z.enum(['acknowledgement', 'legal-step']) }),
  facts,
])

/** What a person records of a claim. */
export type RecordedHappening = z.output<typeof happeningSchema>

type Of<Kind extends RecordedHappening['kind']> = Extract<RecordedHappening, { kind: Kind }>

/** The events that what a person records stands for, in their order. */
export function eventsOfHappening(said: RecordedHappening): readonly ClaimEvent[] {
  const { on: day, reason: why } = said
  const base = { on: day, reason: why }
  switch (said.kind) {
    case 'credit':
      return [{ ...base, type: 'credit-applied', ...amountIn(said) }]
    case 'dispute':
      return [{ ...base, type: 'dispute-raised' }]
    case 'dispute-settled':
      return settledDispute(said)
    case 'hold':
      return [{ ...base, type: 'hold-placed', until: said.until }]
    case 'payment-plan': {
      const { until, instalments } = said
      return [{ ...base, type: 'payment-plan-agreed', until, instalments }]
    }
    case 'limitation-interrupted':
      return [{ ...base, type: 'limitation-interrupted', by: said.by }]
    case 'insolvency-ended':
    case 'not-deceased':
    case 'customer-stop':
    case 'facts':
      return [{ ...base, type: 'facts-stated', facts: factsIn(said) }]
    default:
      return [{ ...base, type: plainTypes[said.kind] }]
  }
}

/** Happenings that say nothing but that they happened. */
const plainTypes = {
  'hold-lifted': 'hold-lifted',
  insolvency: 'insolvency-opened',
  deceased: 'debtor-deceased',
  'payment-plan-broken': 'payment-plan-broken',
  withdrawn: 'claim-withdrawn',
} as const

const amountIn = ({ amountMinor: minor, reference }: Of<'credit'>) =>
  reference === undefined ? { amountMinor: minor } : { amountMinor: minor, reference }

function settledDispute({ on: day, reason: why, outcome, creditMinor }: Of<'dispute-settled'>) {
  const base = { on: day, reason: why }
  const settled: ClaimEvent = { ...base, type: 'dispute-resolved' }
  if (outcome === 'claim-falls') return [settled, { ...base, type: 'claim-withdrawn' as const }]
  if (creditMinor === undefined) return [settled]
  return [settled, { ...base, type: 'credit-applied' as const, amountMinor: creditMinor }]
}

function factsIn(said: Of<'insolvency-ended' | 'not-deceased' | 'customer-stop' | 'facts'>) {
  if (said.kind === 'insolvency-ended') return { isInsolvent: false }
  if (said.kind === 'not-deceased') return { isDeceased: false }
  return said.kind === 'customer-stop' ? { isCustomerStopped: said.stopped } : said.facts
}

/** Why something cannot have happened to a claim as it stands. Stable. */
export type UnfitReason =
  | 'no-hold'
  | 'no-dispute'
  | 'no-plan'
  | 'not-insolvent'
  | 'not-deceased'
  | 'nothing-owed'

/** Why something cannot have happened to a claim as it stands; `null` where it can. */
export function unfitReason({ kind }: RecordedHappening, state: ClaimState): UnfitReason | null {
  const obstacle = obstacles[kind]
  return obstacle === undefined || obstacle.isFree(state) ? null : obstacle.otherwise
}

type Obstacle = {
  readonly isFree: (state: ClaimState) => boolean
  readonly otherwise: UnfitReason
}

const obstacles: { readonly [kind in RecordedHappening['kind']]?: Obstacle } = {
  'hold-lifted': { isFree: ({ hold }) => hold !== null, otherwise: 'no-hold' },
  'dispute-settled': { isFree: ({ isDisputed }) => isDisputed === true, otherwise: 'no-dispute' },
  'payment-plan-broken': { isFree: ({ plan }) => plan?.isBroken === false, otherwise: 'no-plan' },
  'insolvency-ended': {
    isFree: ({ isInsolvent }) => isInsolvent !== false,
    otherwise: 'not-insolvent',
  },
  'not-deceased': { isFree: ({ isDeceased }) => isDeceased !== false, otherwise: 'not-deceased' },
  withdrawn: { isFree: (state) => !isOver(state), otherwise: 'nothing-owed' },
}

const isOver = ({ ending }: ClaimState): boolean =>
  ending === 'paid' || ending === 'credited' || ending === 'withdrawn'
