import { z } from 'zod'
import { debtorKindSchema, sendModeSchema } from '../claim/event.ts'
import { amountMinorSchema } from '../schemas/scalars.ts'

/** More reminders than these are not asked for in a set-up. */
export const remindersMax = 8

const days = z.int().min(0).max(365)

const letterSchema = z.strictObject({
  /** Since the due day for the first letter, since the pay-by day of the letter before for others. */
  afterDays: days,
  payWithinDays: days,
  fee: z.union([
    z.enum(['none', 'statutory-maximum']),
    z.strictObject({ fixedMinor: amountMinorSchema }),
  ]),
})

/** What somebody wants of a policy, answered question by question; the law is not looked at yet. */
export const setupSchema = z.strictObject({
  debtorKinds: z.array(debtorKindSchema).min(1).max(3),
  reminders: z.array(letterSchema).max(remindersMax),
  /** The letter before collection: a notice, or a demand where the country's law knows one instead. */
  notice: letterSchema.nullable(),
  /** What comes when the last letter was not paid; `review` has a person told. */
  handOver: z.strictObject({ kind: z.enum(['none', 'hand-over', 'review']), afterDays: days }),
  interest: z.enum(['none', 'statutory']),
  /** The fixed sum for late commercial payment, asked for in the letter before collection. */
  compensation: z.enum(['none', 'statutory']),
  /** Whether letters go out by themselves or are left for a person to release. */
  mode: sendModeSchema,
  /** Claims below it are stopped, in the country's currency; 0 for none. */
  minimumMinor: amountMinorSchema,
  acceptPaymentWithoutFees: z.boolean(),
})

/** The answers to the questions of a set-up. */
export type Setup = z.infer<typeof setupSchema>

/** What is wanted of one letter. */
export type SetupLetter = Setup['reminders'][number]
