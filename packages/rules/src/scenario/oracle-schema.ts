import { z } from 'zod'
import { debtorKindSchema } from '../claim/event.ts'
import { dayCounts } from '../law/interest.ts'
import { countrySchema, plainDateSchema } from '../schemas/scalars.ts'
import { amountText, rateText } from './scalars.ts'

/** `none` where the published figure did not move days off Saturdays, Sundays and holidays. */
const rollOver = z.enum(['country', 'none']).default('country')

const debtor = debtorKindSchema

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
})

const questions = {
  interest: interest.refine(
    ({ due, paid, first, last }) =>
      (due !== undefined && paid !== undefined) !== (first !== undefined && last !== undefined),
    'expected either due and paid, or first and last',
  ),
  fee: z.strictObject({
    step: z.enum(['remind', 'notice', 'demand']),
    sent: plainDateSchema,
    due: plainDateSchema,
    debtor,
    'roll-over': rollOver,
  }),
  'collection-cost': z.strictObject({
    principal: amountText,
    on: plainDateSchema,
    due: plainDateSchema,
    debtor,
    stage: z.string(),
    /** Whether the creditor can deduct VAT on the agency's bill. */
    'deducts-vat': z.boolean().default(true),
  }),
  'total-cost-cap': z.strictObject({ principal: amountText, on: plainDateSchema, debtor }),
  compensation: z.strictObject({
    on: plainDateSchema,
    debtor,
    due: plainDateSchema.optional(),
  }),
  limitation: z.strictObject({
    from: plainDateSchema,
    interrupted: plainDateSchema.optional(),
    'roll-over': rollOver,
  }),
  deadline: z.strictObject({
    sent: plainDateSchema,
    days: z.int().min(0).max(365),
    'roll-over': rollOver,
  }),
  rate: z.strictObject({ on: plainDateSchema, debtor }),
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
