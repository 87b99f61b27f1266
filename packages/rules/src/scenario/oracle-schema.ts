import { z } from 'zod'
import { debtorKindSchema, letterKinds } from '../claim/event.ts'
import { dayCounts } from '../law/interest.ts'
import { countrySchema, plainDateSchema } from '../schemas/scalars.ts'
import { amountText, rateText } from './scalars.ts'

/** `none` where the published figure did not move days off Saturdays, Sundays and holidays. */
const rollOver = z.enum(['country', 'none']).default('country')

const debtor = debtorKindSchema

/** What the law may ask of the claim beyond debtor, sum and due day; the plain case when left out. */
const terms = {
  commercial: z.boolean().nullable().optional(),
  'directly-enforceable': z.boolean().nullable().optional(),
  'due-day-agreed': z.boolean().nullable().optional(),
  'interest-warning': z.boolean().nullable().optional(),
  'fee-agreed': z.boolean().nullable().optional(),
  arose: plainDateSchema.nullable().optional(),
  /** The day the invoice was sent. */
  invoiced: plainDateSchema.optional(),
} as const

/** Letters that went out before. */
const earlier = z
  .array(
    z.strictObject({
      step: z.enum(letterKinds),
      sent: plainDateSchema,
      fee: amountText.optional(),
      days: z.int().min(0).max(365).default(14),
    }),
  )
  .default([])

const interest = z.strictObject({
  debtor,
  principal: amountText,
  due: plainDateSchema.optional(),
  paid: plainDateSchema.optional(),
  first: plainDateSchema.optional(),
  last: plainDateSchema.optional(),
  payments: z.array(z.strictObject({ on: plainDateSchema, amount: amountText })).default([]),
  rate: rateText.optional(),
  'reference-rate': rateText.optional(),
  'day-count': z.enum(dayCounts).optional(),
  'roll-over': rollOver,
  ...terms,
  earlier,
})

const questions = {
  interest: interest.refine(
    ({ due, paid, first, last }) =>
      (due !== undefined && paid !== undefined) !== (first !== undefined && last !== undefined),
    'expected either due and paid, or first and last',
  ),
  fee: z.strictObject({
    step: z.enum(letterKinds),
    sent: plainDateSchema,
    due: plainDateSchema,
    debtor,
    principal: amountText.optional(),
    'roll-over': rollOver,
    ...terms,
    earlier,
  }),
  'collection-cost': z.strictObject({
    principal: amountText,
    on: plainDateSchema,
    due: plainDateSchema,
    debtor,
    stage: z.string(),
    /** Whether the creditor can deduct VAT on the agency's bill. */
    'deducts-vat': z.boolean().default(true),
    ...terms,
  }),
  'total-cost-cap': z.strictObject({
    principal: amountText,
    on: plainDateSchema,
    debtor,
    due: plainDateSchema.optional(),
    ...terms,
  }),
  compensation: z.strictObject({
    on: plainDateSchema,
    debtor,
    due: plainDateSchema.optional(),
    ...terms,
  }),
  limitation: z.strictObject({
    from: plainDateSchema,
    debtor: debtor.default('consumer'),
    interrupted: plainDateSchema.optional(),
    by: z.enum(['acknowledgement', 'legal-step']).default('acknowledgement'),
    'roll-over': rollOver,
    ...terms,
    earlier,
  }),
  deadline: z.strictObject({
    sent: plainDateSchema,
    days: z.int().min(0).max(365),
    'roll-over': rollOver,
  }),
  rate: z.strictObject({ on: plainDateSchema, debtor, due: plainDateSchema.optional(), ...terms }),
} as const

/** The kinds of question an oracle can ask. */
const oracleKinds = Object.keys(questions) as (keyof typeof questions)[]

const line = z.strictObject({
  first: plainDateSchema.optional(),
  last: plainDateSchema.optional(),
  days: z.int().optional(),
  rate: rateText.optional(),
  amount: amountText.optional(),
})

const expected = z
  .strictObject({
    total: amountText,
    amount: amountText,
    rate: rateText,
    day: plainDateSchema,
    problem: z.string(),
    lines: z.array(line),
    tolerance: amountText,
  })
  .partial()

/**
 * An oracle: a question whose answer was published by somebody else.
 *
 * Its numbers are never changed to please the code.
 */
export const oracleSchema = z
  .strictObject({
    oracle: z.string().min(1).max(200),
    labels: z.array(z.string()).optional(),
    source: z.string().min(1),
    note: z.string().optional(),
    jurisdiction: countrySchema,
    interest: questions.interest.optional(),
    fee: questions.fee.optional(),
    'collection-cost': questions['collection-cost'].optional(),
    'total-cost-cap': questions['total-cost-cap'].optional(),
    compensation: questions.compensation.optional(),
    limitation: questions.limitation.optional(),
    deadline: questions.deadline.optional(),
    rate: questions.rate.optional(),
    expect: expected,
  })
  .refine(
    (oracle) => oracleKinds.filter((kind) => oracle[kind] !== undefined).length === 1,
    `expected exactly one of ${oracleKinds.join(', ')}`,
  )

/** An oracle. */
export type Oracle = z.infer<typeof oracleSchema>
