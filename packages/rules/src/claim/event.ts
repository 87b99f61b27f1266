import { z } from 'zod'
import {
  amountMinorSchema,
  countrySchema,
  idSchema,
  moneySchema,
  plainDateSchema,
} from '../schemas/scalars.ts'

/** What the debtor is in the eyes of the law. */
export const debtorKinds = ['consumer', 'business', 'public'] as const

/** What the debtor is in the eyes of the law. */
export const debtorKindSchema = z.enum(debtorKinds)

/** What the debtor is in the eyes of the law. */
export type DebtorKind = z.infer<typeof debtorKindSchema>

/** The bill a claim rests on. `dueOn` is the agreed last day, before any roll-over. */
export const invoiceSchema = z.strictObject({
  number: z.string().min(1).max(128),
  amount: moneySchema.refine(({ minor }) => minor >= 0, 'expected an amount that is not negative'),
  issuedOn: plainDateSchema,
  dueOn: plainDateSchema,
})

/** The bill a claim rests on. */
export type Invoice = z.infer<typeof invoiceSchema>

/** What the law has to know of the debtor; `null` where nobody has said. */
export const debtorSchema = z.strictObject({
  kind: debtorKindSchema.nullable(),
  country: countrySchema.nullable(),
})

/** The parts of a claim that a payment can cover. */
export const claimParts = ['principal', 'interest', 'fees'] as const

/** A part of a claim that a payment can cover. */
export type ClaimPart = (typeof claimParts)[number]

/** What the law may ask about how a claim came to be, beyond its invoice. */
const claimTerms = {
  /** Whether it can be enforced without a judgment. */
  isDirectlyEnforceable: z.boolean().nullable().optional(),
  /** Whether the due day was fixed before the invoice, by agreement or otherwise. */
  isDueDayAgreed: z.boolean().nullable().optional(),
  /** Whether the invoice said that interest runs when it is paid late. */
  hasInterestWarning: z.boolean().nullable().optional(),
  /** Whether a reminder fee was agreed when the claim arose at the latest. */
  isReminderFeeAgreed: z.boolean().nullable().optional(),
  /** The day the claim came to be. */
  aroseOn: plainDateSchema.nullable().optional(),
  /** The day the invoice was sent, where it was not its issue day. */
  invoiceSentOn: plainDateSchema.nullable().optional(),
}

/** Facts that somebody states outright; `null` says outright that it is not known. */
export const statedFactsSchema = z.strictObject({
  debtorKind: debtorKindSchema.nullable().optional(),
  isCommercial: z.boolean().nullable().optional(),
  isDisputed: z.boolean().nullable().optional(),
  isInsolvent: z.boolean().nullable().optional(),
  isDeceased: z.boolean().nullable().optional(),
  isCustomerStopped: z.boolean().nullable().optional(),
  ...claimTerms,
})

/** Facts that somebody states outright. */
export type StatedFacts = z.infer<typeof statedFactsSchema>

/** Kinds of action a policy or the engine can ask for. The steps of a policy use the same words. */
export const actionKinds = [
  'remind',
  'notice',
  'demand',
  'hand-over',
  'hold',
  'review',
  'message',
  'stop',
] as const

/** A kind of action other than doing nothing. */
export type ActionKind = (typeof actionKinds)[number]

/** The kinds of letter that can carry a fee and a deadline. */
export const letterKinds = ['remind', 'notice', 'demand'] as const

/** A kind of letter that can carry a fee and a deadline. */
export type LetterKind = (typeof letterKinds)[number]

/** Whether an action is a letter that can carry a fee and a deadline. */
export const isLetterKind = (kind: string): kind is LetterKind =>
  (letterKinds as readonly string[]).includes(kind)

/** Whether an action waits for a person's release (`create`) or goes out by itself (`send`). */
export const sendModeSchema = z.enum(['create', 'send'])

const on = plainDateSchema
const reason = z.string().min(1).max(256)

/** What a person gave as the reason for what they recorded; absent where nobody was asked. */
const said = { reason: reason.optional() }
const decisionId = z.string().min(1).max(256)
const step = z.string().min(1).max(64)

const placement = {
  jurisdiction: countrySchema.nullable(),
  policyId: idSchema.nullable(),
  policyVersion: z.int().positive().nullable(),
}

/** The law and the policy version a claim is under; `null` where none is known or fits. */
const placementSchema = z.strictObject(placement)

/** The law and the policy version a claim is under; `null` where none is known or fits. */
export type Placement = z.infer<typeof placementSchema>

const addressee = z.string().min(1).max(256)

/**
 * What a person changed of an action that waits, all in the debtor's favour. `null`: as decided. A later
 * change takes the place of an earlier one.
 */
const letterChange = {
  /** The most its fee may be; what was decided is charged where that is less. */
  feeMaxMinor: amountMinorSchema.nullable(),
  /** The least time to pay it may give; what was decided is given where that is more. */
  payWithinDaysMin: z.int().nonnegative().max(366).nullable(),
  /** First day on which it may go out. */
  notBefore: plainDateSchema.nullable(),
}

const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), on, ...shape })

const sentLetter = {
  decisionId,
  step,
  feeMinor: amountMinorSchema,
  compensationMinor: amountMinorSchema,
  /** The part of the fee that compensation charged earlier already covers; not in `feeMinor`. */
  setOffMinor: amountMinorSchema.optional(),
  /** Interest the letter states: all that accrued through its day, less what was paid. */
  interestMinor: amountMinorSchema,
  payWithinDays: z.int().nonnegative(),
  /** Last day to pay, after roll-over; inclusive. */
  payBy: plainDateSchema,
  channel: z.string().max(64),
  contentHash: z.string().max(128).nullable(),
}

/**
 * What happened to a claim, in the past tense. The log of these is the truth; all else is folded
 * from it. `on` is the day it took effect, which may lie before the day it was recorded.
 */
export const claimEventSchema = z.discriminatedUnion('type', [
  event('invoice-imported', {
    invoice: invoiceSchema,
    debtor: debtorSchema,
    isCommercial: z.boolean().nullable(),
    /** Where the book put it; absent for claims that are in none. */
    placed: placementSchema.optional(),
  }),
  event('payment-received', {
    amountMinor: z.int().positive(),
    source: z.enum(['debtor', 'agency']),
    /** What the payer said it should cover first; absent when nothing was said. */
    covers: z.enum(claimParts).optional(),
    reference: z.string().max(128).optional(),
  }),
  event('credit-applied', {
    amountMinor: z.int().positive(),
    reference: z.string().max(128).optional(),
    ...said,
  }),
  event('dispute-raised', said),
  event('dispute-resolved', said),
  event('hold-placed', { reason, until: plainDateSchema.nullable() }),
  event('hold-lifted', said),
  event('insolvency-opened', said),
  event('debtor-deceased', said),
  event('payment-plan-agreed', {
    /** First day on which the plan no longer holds dunning back; `null` until it is broken. */
    until: plainDateSchema.nullable(),
    instalments: z
      .array(z.strictObject({ dueOn: plainDateSchema, amountMinor: z.int().positive() }))
      .max(120),
    ...said,
  }),
  event('payment-plan-broken', said),
  event('claim-withdrawn', said),
  event('limitation-interrupted', { by: z.enum(['acknowledgement', 'legal-step']), ...said }),
  event('facts-stated', { facts: statedFactsSchema, ...said }),
  event('claim-placed', {
    ...placement,
    /** The step of the policy it stands on from now; where it stood before, when absent. */
    position: step.optional(),
    /** What the person said who placed it; absent where it follows from rules. */
    reason: reason.optional(),
    /** What a person has reviewed and need not again; all is to be looked at anew, when absent. */
    reviewed: z.array(step).optional(),
  }),
  event('decision-made', {
    decisionId,
    step,
    action: z.enum(actionKinds),
    mode: sendModeSchema,
    /** Whether the step is one of the flow, so that completing it moves the claim's position. */
    moves: z.boolean(),
    reason: reason.nullable(),
    until: plainDateSchema.nullable(),
  }),
  event('hold-ended', { step }),
  event('reminder-sent', sentLetter),
  event('notice-sent', sentLetter),
  event('demand-sent', sentLetter),
  event('message-sent', { decisionId, step, channel: z.string().max(64) }),
  event('handed-over', { decisionId, step, ends: z.boolean() }),
  event('action-withdrawn', { decisionId, reason }),
  event('action-changed', {
    decisionId,
    reason,
    ...letterChange,
    /** Where the letter goes instead of where the debtor lives; absent: as it is in the book. */
    email: addressee.optional(),
    street: addressee.optional(),
    postalCode: addressee.optional(),
    city: addressee.optional(),
  }),
  event('review-closed', { decisionId, outcome: z.enum(['continue', 'stop']) }),
])

/** What happened to a claim. */
export type ClaimEvent = z.infer<typeof claimEventSchema>

/** The event of one type. */
export type ClaimEventOf<Type extends ClaimEvent['type']> = Extract<ClaimEvent, { type: Type }>
