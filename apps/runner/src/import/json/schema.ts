import { countrySchema, currencySchema, debtorKindSchema, plainDateSchema } from '@forfall/rules'
import { z } from 'zod'
import type { ImportedHappening } from '../record.ts'
import { textMax } from '../values.ts'

const number = z.string().trim().min(1).max(textMax.number)
const text = z.string().max(textMax.name)
const reason = z.string().trim().min(1).max(textMax.reason)
const reference = z.string().trim().min(1).max(textMax.reference)

/** An amount: a decimal text (`"1000.00"`), a JSON number with at most two decimals, or money. */
const amount = z.union([
  z.string(),
  z.number(),
  z.strictObject({ minor: z.int(), currency: currencySchema }),
])

/** Minor units, in place of `amount`. */
const amountMinor = z.int()

const money = {
  amount: amount.optional(),
  amountMinor: amountMinor.optional(),
  currency: currencySchema.optional(),
}

const creditor = {
  creditorName: text.optional(),
  creditorOrg: text.optional(),
  creditorCountry: countrySchema.optional(),
}

const debtor = {
  debtorName: text.optional(),
  debtorKind: debtorKindSchema.nullable().optional(),
  debtorNumber: text.optional(),
  debtorOrg: text.optional(),
  debtorCountry: countrySchema.optional(),
  debtorEmail: text.optional(),
  debtorStreet: text.optional(),
  debtorPostalCode: text.optional(),
  debtorCity: text.optional(),
}

const terms = {
  commercial: z.boolean().nullable().optional(),
  dueDayAgreed: z.boolean().nullable().optional(),
  interestWarning: z.boolean().nullable().optional(),
  reminderFeeAgreed: z.boolean().nullable().optional(),
  directlyEnforceable: z.boolean().nullable().optional(),
  aroseOn: plainDateSchema.nullable().optional(),
  sentOn: plainDateSchema.nullable().optional(),
}

const until = plainDateSchema.nullable().optional()

const instalments = z
  .array(
    z.strictObject({
      due: plainDateSchema,
      amount: amount.optional(),
      amountMinor: amountMinor.optional(),
    }),
  )
  .max(120)

const happening = <Kind extends ImportedHappening['kind'], Shape extends z.ZodRawShape>(
  kind: Kind,
  shape: Shape,
) => z.strictObject({ kind: z.literal(kind), on: plainDateSchema, ...shape })

const payment = happening('payment', { ...money, reference: reference.optional() })
const credit = happening('credit', { ...money, reference: reference.optional() })
const dispute = happening('dispute', { reason: reason.optional() })
const disputeResolved = happening('dispute-resolved', {})
const hold = happening('hold', { reason, until })
const holdLifted = happening('hold-lifted', {})
const insolvency = happening('insolvency', {})
const deceased = happening('deceased', {})
const paymentPlan = happening('payment-plan', { until, instalments: instalments.optional() })
const paymentPlanBroken = happening('payment-plan-broken', {})
const withdrawn = happening('withdrawn', {})
const customerStop = happening('customer-stop', { stopped: z.boolean().optional() })

/** Something that happened to the invoice it stands in. */
const importedHappeningSchema = z.discriminatedUnion('kind', [
  payment,
  credit,
  dispute,
  disputeResolved,
  hold,
  holdLifted,
  insolvency,
  deceased,
  paymentPlan,
  paymentPlanBroken,
  withdrawn,
  customerStop,
])

/** An invoice of a JSON file. `kind` may be left out. */
const importedInvoiceSchema = z.strictObject({
  kind: z.literal('invoice').optional(),
  number,
  issued: plainDateSchema,
  due: plainDateSchema,
  ...money,
  paid: amount.optional(),
  paymentReference: reference.optional(),
  ...terms,
  ...creditor,
  ...debtor,
  history: z.array(importedHappeningSchema).max(1_000).optional(),
})

/** A credit note of a JSON file. */
const importedCreditNoteSchema = z.strictObject({
  kind: z.literal('credit-note'),
  number,
  issued: plainDateSchema,
  ...money,
  corrects: number,
  ...creditor,
  ...debtor,
})

/** Which invoice a happening of its own belongs to. */
const ofInvoice = { number, ...creditor }

/** One record of a JSON file: an invoice, a credit note, or what happened to an invoice. */
export const importedRecordSchema = z.discriminatedUnion('kind', [
  importedInvoiceSchema,
  importedCreditNoteSchema,
  payment.extend(ofInvoice),
  credit.extend(ofInvoice),
  dispute.extend(ofInvoice),
  disputeResolved.extend(ofInvoice),
  hold.extend(ofInvoice),
  holdLifted.extend(ofInvoice),
  insolvency.extend(ofInvoice),
  deceased.extend(ofInvoice),
  paymentPlan.extend(ofInvoice),
  paymentPlanBroken.extend(ofInvoice),
  withdrawn.extend(ofInvoice),
  customerStop.extend(ofInvoice),
])

/** One record of a JSON file. */
export type JsonRecord = z.infer<typeof importedRecordSchema>

/** An invoice of a JSON file. */
export type JsonInvoice = z.infer<typeof importedInvoiceSchema>

/** A credit note of a JSON file. */
export type JsonCreditNote = z.infer<typeof importedCreditNoteSchema>

/** Something that happened, of a JSON file. */
export type JsonHappening = z.infer<typeof importedHappeningSchema>

/** An amount of a JSON file. */
export type JsonAmount = z.infer<typeof amount>
