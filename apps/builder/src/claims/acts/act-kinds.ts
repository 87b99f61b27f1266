import type { ClaimDetails, Happening } from '../../app/api.ts'

/** What somebody can record of a claim. */
export type ActKind = 'payment' | Happening['kind']

/** What is asked besides the day and why. */
export type ActField =
  | 'amount'
  | 'reference'
  | 'until'
  | 'outcome'
  | 'stopped'
  | 'by'
  | 'instalments'
  | 'debtorKind'
  | 'isCommercial'

type Act = {
  readonly fields: readonly ActField[]
  /** Whether it can have happened to a claim as it stands. */
  readonly isOffered: (claim: ClaimDetails) => boolean
}

const always = () => true
const goesOn = ({ ending }: ClaimDetails) =>
  ending !== 'paid' && ending !== 'credited' && ending !== 'withdrawn'

/** Everything that can be recorded of a claim, what is most often first. */
export const acts: Readonly<Record<ActKind, Act>> = {
  payment: { fields: ['amount', 'reference'], isOffered: always },
  hold: { fields: ['until'], isOffered: (claim) => goesOn(claim) && claim.heldUntil === null },
  'hold-lifted': { fields: [], isOffered: ({ heldUntil }) => heldUntil !== null },
  dispute: { fields: [], isOffered: (claim) => goesOn(claim) && !claim.isDisputed },
  'dispute-settled': { fields: ['outcome'], isOffered: ({ isDisputed }) => isDisputed },
  credit: { fields: ['amount', 'reference'], isOffered: goesOn },
  'payment-plan': { fields: ['instalments', 'until'], isOffered: goesOn },
  'payment-plan-broken': { fields: [], isOffered: ({ plan }) => plan?.isBroken === false },
  withdrawn: { fields: [], isOffered: goesOn },
  'customer-stop': { fields: ['stopped'], isOffered: always },
  'limitation-interrupted': { fields: ['by'], isOffered: goesOn },
  facts: { fields: ['debtorKind', 'isCommercial'], isOffered: always },
  insolvency: { fields: [], isOffered: (claim) => !isSaid(claim, insolvency) },
  'insolvency-ended': { fields: [], isOffered: (claim) => isSaid(claim, insolvency) },
  deceased: { fields: [], isOffered: (claim) => !isSaid(claim, death) },
  'not-deceased': { fields: [], isOffered: (claim) => isSaid(claim, death) },
}

/** The acts that fit a claim as it stands. */
export const actsFor = (claim: ClaimDetails): readonly ActKind[] =>
  (Object.keys(acts) as readonly ActKind[]).filter((kind) => acts[kind].isOffered(claim))

type Said = { readonly type: string; readonly fact: string }

const insolvency: Said = { type: 'insolvency-opened', fact: 'isInsolvent' }
const death: Said = { type: 'debtor-deceased', fact: 'isDeceased' }

/** Whether it was said last that something holds of the debtor. */
function isSaid({ events }: ClaimDetails, { type, fact }: Said): boolean {
  for (const event of events.toReversed()) {
    if (event.type === type) return true
    const stated = factsOf(event.data)[fact]
    if (event.type === 'facts-stated' && stated !== undefined) return stated === true
  }
  return false
}

const factsOf = (data: unknown): Readonly<Record<string, unknown>> =>
  (data as { readonly facts?: Readonly<Record<string, unknown>> }).facts ?? {}
