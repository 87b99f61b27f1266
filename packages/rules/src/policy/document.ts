import { z } from 'zod'
import { isLetterKind, sendModeSchema } from '../claim/event.ts'
import { ruleTexts } from '../schemas/own-rules.ts'
import {
  amountMinorSchema,
  countrySchema,
  idSchema,
  languages,
  localizedSchema,
  plainDateSchema,
} from '../schemas/scalars.ts'
import { conditionSchema } from './condition.ts'

/** Version of the document format this code reads. */
export const documentFormat = 1

/** Days on which a wait may end or a letter may go out; the calendar is the jurisdiction's. */
const onSchema = z.enum(['any-day', 'working-day'])

/** What a wait counts from. */
const sinceSchema = z.enum(['due-day', 'issue-day', 'pay-by-day', 'last-letter', 'step'])

const stepId = idSchema.refine((id) => id !== 'start', ruleTexts['not-start'])
const next = stepId.optional()
const reason = z.string().min(1).max(256)

const common = {
  title: localizedSchema.optional(),
  /** Why the step is there; for readers, never sent. */
  note: z.string().max(4000).optional(),
}

const days = z.int().min(0).max(3650)

const letter = {
  ...common,
  fee: z
    .union([
      z.enum(['none', 'statutory-maximum']),
      z.strictObject({ fixedMinor: amountMinorSchema }),
    ])
    .default('none'),
  /** What to do when the fee is not lawful yet: send without it, or wait for the first lawful day. */
  feeTooEarly: z.enum(['waive', 'wait']).default('waive'),
  interest: z.enum(['none', 'statutory']).default('none'),
  /** The fixed sum for late commercial payment, where the debtor owes it. */
  compensation: z.enum(['none', 'statutory']).default('none'),
  payWithinDays: z.int().min(0).max(365),
  template: idSchema,
  mode: sendModeSchema.default('send'),
  on: onSchema.default('any-day'),
  next,
}

const waitStep = z.strictObject({
  kind: z.literal('wait'),
  ...common,
  days,
  since: sinceSchema,
  on: onSchema.default('any-day'),
  next: stepId,
})

const branchStep = z.strictObject({
  kind: z.literal('branch'),
  ...common,
  cases: z
    .array(
      z.strictObject({ when: conditionSchema, next: stepId, title: localizedSchema.optional() }),
    )
    .min(1)
    .max(20),
  otherwise: stepId,
})

const handOverStep = z.strictObject({
  kind: z.literal('hand-over'),
  ...common,
  service: z.enum(['collection', 'reminder-and-collection']).default('collection'),
  consolidate: z.boolean().default(true),
  mode: sendModeSchema.default('create'),
  on: onSchema.default('any-day'),
  next,
})

const holdStep = z.strictObject({
  kind: z.literal('hold'),
  ...common,
  reason,
  /** Days the hold lasts; without it the steps that follow say when the claim goes on. */
  days: days.optional(),
  next,
})

const reviewStep = z.strictObject({ kind: z.literal('review'), ...common, reason, next })

const messageStep = z.strictObject({
  kind: z.literal('message'),
  ...common,
  channel: idSchema,
  template: idSchema,
  mode: sendModeSchema.default('send'),
  on: onSchema.default('any-day'),
  next,
})

const stopStep = z.strictObject({ kind: z.literal('stop'), ...common, reason })

/** A step of a policy, as it is written. */
export const stepSchema = z.discriminatedUnion('kind', [
  waitStep,
  branchStep,
  z.strictObject({ kind: z.literal('remind'), ...letter }),
  z.strictObject({ kind: z.literal('notice'), ...letter }),
  z.strictObject({ kind: z.literal('demand'), ...letter }),
  handOverStep,
  holdStep,
  reviewStep,
  messageStep,
  stopStep,
])

const alwaysEntry = z.strictObject({
  id: stepId,
  when: conditionSchema,
  do: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('hold'), reason }),
    z.strictObject({ kind: z.literal('review'), reason }),
    z.strictObject({ kind: z.literal('stop'), reason }),
  ]),
  title: localizedSchema.optional(),
  note: z.string().max(4000).optional(),
})

/** A finding of the linter that somebody takes upon themselves until a day. */
const waiver = z.strictObject({
  /** The code of the finding. */
  code: z.string().min(1).max(64),
  /** The step and the field of the finding; `null` where it has none. */
  step: z.string().min(1).max(64).nullable(),
  field: z.string().min(1).max(128).nullable(),
  reason: z.string().min(1).max(4000),
  /** First day on which it no longer holds. */
  until: plainDateSchema,
})

/** The text of one letter in one language; LiquidJS, filled with the claim's amounts and days. */
const templateText = z.strictObject({
  subject: z.string().min(1).max(300),
  body: z.string().min(1).max(20_000),
})

/**
 * A policy as a document: the truth that diagram, outline, text and rule set are views of.
 *
 * Steps are keyed by readable ids. `layout` holds places on the canvas and counts for nothing else.
 */
export const policyDocumentSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(documentFormat),
  id: idSchema,
  title: localizedSchema,
  description: localizedSchema.optional(),
  jurisdiction: countrySchema,
  /** The claims it is for; all of its jurisdiction, when absent. */
  appliesTo: conditionSchema.optional(),
  settings: z
    .strictObject({
      /** Take a claim as paid when only its fees are left. */
      acceptPaymentWithoutFees: z.boolean().default(false),
    })
    .default({ acceptPaymentWithoutFees: false }),
  start: stepId,
  steps: z.record(stepId, stepSchema),
  always: z.array(alwaysEntry).max(50).default([]),
  /** Warnings of the linter that are taken knowingly. An error cannot be waived. */
  waivers: z.array(waiver).max(100).default([]),
  templates: z.record(idSchema, z.partialRecord(z.enum(languages), templateText)).default({}),
  layout: z.record(z.string(), z.strictObject({ x: z.number(), y: z.number() })).optional(),
})

/** A policy document, with its defaults filled in. */
export type PolicyDocument = z.infer<typeof policyDocumentSchema>

/** A policy document as somebody may write it. */
export type PolicyInput = z.input<typeof policyDocumentSchema>

/** A step of a policy, with its defaults filled in. */
export type Step = z.infer<typeof stepSchema>

/** The kinds of step. */
export type StepKind = Step['kind']

/** The step of one kind. */
export type StepOf<Kind extends StepKind> = Extract<Step, { kind: Kind }>

/** A step a claim can stand on: any with an action. */
export type RestingStep = Exclude<Step, { kind: 'wait' | 'branch' }>

/** A letter step that can carry a fee and a deadline. */
export type LetterStep = StepOf<'remind' | 'notice' | 'demand'>

/** Something watched at every position. */
export type AlwaysEntry = PolicyDocument['always'][number]

/** Whether a claim can stand on a step. */
export const isResting = (step: Step): step is RestingStep =>
  step.kind !== 'wait' && step.kind !== 'branch'

/** Whether a step is a letter that can carry a fee and a deadline. */
export const isLetterStep = (step: Step): step is LetterStep => isLetterKind(step.kind)

/** The ids a step leads to, in reading order. */
export function leadsTo(step: Step): readonly string[] {
  if (step.kind === 'branch') return [...step.cases.map((way) => way.next), step.otherwise]
  if (step.kind === 'stop') return []
  return step.next === undefined ? [] : [step.next]
}
