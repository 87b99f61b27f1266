import {
  countrySchema,
  idSchema,
  inputProblems,
  ok,
  type PolicyDocument,
  policyDocumentSchema,
  type Result,
  refused,
  stepSchema,
} from '@forfall/rules'
import { z } from 'zod'
import type { CommandProblem } from './commands/problem.ts'
import { stepOf } from './content.ts'
import { inReadingOrder } from './order.ts'

const clipFormat = 1

const clipSchema = z.strictObject({
  kind: z.literal('forfall-steps'),
  format: z.literal(clipFormat),
  /** The country they were drawn for: its facts may not be known elsewhere. */
  jurisdiction: countrySchema,
  /** In reading order. */
  steps: z
    .record(idSchema, stepSchema)
    .refine((steps) => Object.keys(steps).length > 0, 'expected a step'),
  /** The letter texts they use. */
  templates: policyDocumentSchema.shape.templates,
})

/** Steps as they lie on the clipboard, as plain JSON. */
export type Clip = z.infer<typeof clipSchema>

/** Steps with the texts they use, to be put on the clipboard; those that are not there are left out. */
export function clipOf(document: PolicyDocument, ids: readonly string[]): Clip {
  const steps = inReadingOrder(document, ids).flatMap((id) => {
    const step = stepOf(document, id)
    return step === undefined ? [] : [[id, step] as const]
  })
  const used = new Set(steps.flatMap(([, step]) => ('template' in step ? [step.template] : [])))
  const templates = Object.entries(document.templates).filter(([id]) => used.has(id))
  return {
    kind: 'forfall-steps',
    format: clipFormat,
    jurisdiction: document.jurisdiction,
    steps: Object.fromEntries(steps),
    templates: Object.fromEntries(templates),
  }
}

/** Whether a text of the clipboard looks like steps, whatever program wrote it. */
export const isClipText = (text: string): boolean => text.includes('"forfall-steps"')

/**
 * Steps off the clipboard: its text, or the JSON in it.
 *
 * @problem not-a-clip, clip-format-not-known
 */
export function readClip(input: unknown): Result<Clip, CommandProblem> {
  const value = typeof input === 'string' ? jsonOf(input) : input
  const format = formatOf(value)
  if (format !== null && format !== clipFormat)
    return refused({ code: 'clip-format-not-known', format })
  const read = clipSchema.safeParse(value)
  if (read.success) return ok(read.data)
  const [first] = inputProblems(read.error, value)
  return refused({
    code: 'not-a-clip',
    step: null,
    field: first?.path.join('.') || null,
    found: first?.found ?? '',
    expected: first?.expected ?? '',
  })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const formatOf = (value: unknown): number | null =>
  typeof value === 'object' && value !== null && 'format' in value && Number.isInteger(value.format)
    ? (value.format as number)
    : null
