import { z } from 'zod'
import { actionKinds, debtorKindSchema, statedFactsSchema } from '../claim/event.ts'
import type { Money } from '../domain/money.ts'
import { ruleTexts } from '../schemas/own-rules.ts'
import { countrySchema, plainDateSchema } from '../schemas/scalars.ts'
import { amountText } from './scalars.ts'

const reason = z.string().min(1).max(256)

/** Something that is simply so: written as nothing, as `true` or with a reason in words. */
const so = z.union([
  z.null(),
  z.literal(true),
  reason,
  z.strictObject({ reason: reason.optional() }),
])

const plan = z.union([
  z.null(),
  z.literal(true),
  z.strictObject({
    until: plainDateSchema.optional(),
    instalments: z
      .array(z.strictObject({ due: plainDateSchema, amount: amountText }))
      .max(120)
      .optional(),
  }),
])

const hold = z.union([
  z.null(),
  reason,
  z.strictObject({
    reason: reason.default('hold'),
    until: plainDateSchema.nullable().optional(),
  }),
])

const paidAmount = amountText.refine(({ minor }) => minor > 0, ruleTexts['amount-positive'])

const payment = z.union([
  paidAmount,
  z.strictObject({
    amount: paidAmount,
    covers: z.enum(['principal', 'interest', 'fees']).optional(),
    source: z.enum(['debtor', 'agency']).default('debtor'),
  }),
])

/** What happens to a claim on a day of a scenario. Each key is something that happens. */
export const happeningSchema = z
  .strictObject({
    payment,
    credit: paidAmount,
    dispute: so,
    'dispute-resolved': so,
    hold,
    'hold-lifted': so,
    insolvency: so,
    deceased: so,
    'payment-plan': plan,
    'payment-plan-broken': so,
    withdrawn: so,
    'customer-stop': z.union([so, z.literal(false)]),
    'limitation-interrupted': z.enum(['acknowledgement', 'legal-step']),
    'review-closed': z.enum(['continue', 'stop']),
    fact: statedFactsSchema,
  })
  .partial()

/** What happens to a claim on a day of a scenario. */
export type Happening = z.infer<typeof happeningSchema>

/** What a scenario expects of a day. Amounts, days, action, step and reason are compared exactly. */
export const expectationSchema = z
  .strictObject({
    action: z.enum(['none', ...actionKinds]),
    step: z.string(),
    fee: amountText,
    compensation: amountText,
    interest: amountText,
    principal: amountText,
    total: amountText,
    payBy: plainDateSchema,
    /** End of a hold; for `none`, the day on which the claim is looked at again. */
    until: plainDateSchema.nullable(),
    reason: z.string(),
    /** Codes of blockers, or what they are about, that must be among those given. */
    blockers: z.array(z.string()),
    /** Limits that must be among those looked at. */
    cites: z.array(z.string()),
  })
  .partial()

/** What a scenario expects of a day. */
export type Expectation = z.infer<typeof expectationSchema>

/** A claim as a scenario, or a claim file, gives it. */
export const givenSchema = z.strictObject({
  debtor: z
    .strictObject({
      kind: debtorKindSchema.nullable().optional(),
      country: countrySchema.nullable().optional(),
      name: z.string().max(256).optional(),
    })
    .default({}),
  invoice: z
    .strictObject({
      number: z.coerce.string().min(1).max(128).default('1'),
      amount: amountText.refine(({ minor }) => minor >= 0, ruleTexts['amount-not-negative']),
      issued: plainDateSchema.optional(),
      due: plainDateSchema,
    })
    .refine(({ issued, due }) => issued === undefined || issued <= due, {
      message: ruleTexts['issued-before-due'],
      path: ['issued'],
    }),
  commercial: z.boolean().nullable().optional(),
  facts: statedFactsSchema.optional(),
})

/** A claim as a scenario, or a claim file, gives it. */
export type Given = z.infer<typeof givenSchema>

const entrySchema = z.strictObject({
  on: plainDateSchema,
  happens: z.union([happeningSchema, z.array(happeningSchema)]).optional(),
  expect: expectationSchema.optional(),
})

/** A day of a scenario. */
export type TimelineEntry = z.infer<typeof entrySchema>

/**
 * A scenario: a claim, what happens to it day by day, and what must come out on which day.
 *
 * Strict: a key that is not known is an error, so that a typing mistake cannot pass for a test.
 */
export const scenarioSchema = z
  .strictObject({
    scenario: z.string().min(1).max(200),
    labels: z.array(z.string()).optional(),
    /** Who says so. */
    source: z.string().optional(),
    note: z.string().optional(),
    jurisdiction: countrySchema,
    /** Id of a policy, or path to a policy file. */
    policy: z.string(),
    given: givenSchema,
    timeline: z
      .array(entrySchema)
      .min(1)
      .refine(
        (entries) =>
          entries.every(({ on }, index) => index === 0 || on >= (entries[index - 1]?.on ?? '')),
        ruleTexts['days-in-order'],
      ),
    /** Let actions happen on days that no entry names. */
    'only-listed-days': z.boolean().default(false),
  })
  .superRefine(inOneCurrency)

type OneCurrency = { readonly given: Given; readonly timeline: readonly TimelineEntry[] }

function inOneCurrency({ given, timeline }: OneCurrency, context: z.RefinementCtx): void {
  const { currency } = given.invoice.amount
  for (const [index, { happens = [] }] of timeline.entries())
    for (const amount of [happens].flat().flatMap(moneyIn))
      if (amount.currency !== currency)
        context.addIssue({
          code: 'custom',
          path: ['timeline', index, 'happens'],
          message: `an amount in ${currency}, as the invoice is`,
        })
}

function moneyIn({ payment, credit }: Happening): readonly Money[] {
  const paid = payment === undefined || 'minor' in payment ? payment : payment.amount
  return [paid, credit].filter((one) => one !== undefined)
}

/** A scenario. */
export type Scenario = z.infer<typeof scenarioSchema>

/** A scenario as somebody may write it: amounts as text, defaults left out. */
export type ScenarioInput = z.input<typeof scenarioSchema>

/** A claim file for single decisions and simulations: a claim, and what has happened to it. */
export const claimFileSchema = z
  .object({
    jurisdiction: countrySchema.optional(),
    policy: z.string().optional(),
    given: givenSchema,
    timeline: z.array(entrySchema).default([]),
  })
  .superRefine(inOneCurrency)
