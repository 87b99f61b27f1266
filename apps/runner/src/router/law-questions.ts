import {
  addDays,
  amountMinorSchema,
  askedClaim,
  countrySchema,
  deadlineOn,
  debtorKinds,
  type Jurisdiction,
  type LegalClaim,
  letterKinds,
  plainDateSchema,
} from '@forfall/rules'
import { z } from 'zod'

const letter = z.strictObject({
  kind: z.enum(letterKinds),
  sentOn: plainDateSchema,
  feeMinor: amountMinorSchema.default(0),
  payWithinDays: z.int().min(0).max(365).default(14),
})

/** A claim as a question about the law gives it. What is left out is the plain case. */
export const claimInput = z.strictObject({
  country: countrySchema,
  debtorKind: z.enum(debtorKinds),
  dueOn: plainDateSchema,
  principalMinor: amountMinorSchema.default(0),
  isCommercial: z.boolean().nullable().optional(),
  isDirectlyEnforceable: z.boolean().nullable().optional(),
  isDueDayAgreed: z.boolean().nullable().optional(),
  hasInterestWarning: z.boolean().nullable().optional(),
  isReminderFeeAgreed: z.boolean().nullable().optional(),
  aroseOn: plainDateSchema.nullable().optional(),
  invoiceSentOn: plainDateSchema.optional(),
  /** Letters sent so far, earliest first. */
  letters: z.array(letter).max(100).default([]),
  interruptions: z
    .array(z.strictObject({ on: plainDateSchema, by: z.enum(['acknowledgement', 'legal-step']) }))
    .max(100)
    .default([]),
})

/** A claim as a question about the law gives it. */
export type ClaimInput = z.infer<typeof claimInput>

/** The claim of a question under a country's law. */
export function claimOf(input: ClaimInput, { calendar }: Jurisdiction): LegalClaim {
  const letters = input.letters.map((one) => ({
    ...one,
    step: one.kind,
    payBy: deadlineOn(calendar, addDays(one.sentOn, one.payWithinDays)),
  }))
  const { country: _, dueOn: statedDueOn, ...said } = input
  return askedClaim({ ...said, statedDueOn, letters }, calendar)
}
