import { z } from 'zod'
import { ok, type Result, refused } from '../domain/result.ts'
import { type ScenarioInput, scenarioSchema } from '../scenario/schema.ts'
import { inputProblems } from '../schemas/issue.ts'
import { documentFormat, type PolicyDocument } from './document.ts'
import type { PolicyProblem } from './problem.ts'
import { policyProblemOf, readPolicy } from './read.ts'

/** How a policy leaves and enters: its document, and the scenarios that hold it to something. */
export type PolicyFile = {
  readonly kind: 'forfall-policy'
  readonly format: typeof fileFormat
  readonly document: PolicyDocument
  /** As they are written, amounts as text. */
  readonly scenarios: readonly ScenarioInput[]
  /** The published version it was exported from; absent for a draft. */
  readonly exportedFrom?: { readonly version: number; readonly hash: string }
}

/** Takes a document of one format to the next one. What it does not know it leaves alone. */
export type Migration = {
  readonly from: number
  readonly to: number
  readonly migrate: (document: Readonly<Record<string, unknown>>) => Record<string, unknown>
}

/** The policy and the scenarios of a file. */
export type PolicyFileContent = Pick<PolicyFile, 'document' | 'scenarios'>

const fileFormat = 1
const fileKind = 'forfall-policy'

/** The ways from older document formats to this one, each to a later format. */
const migrations: readonly Migration[] = []

const fileSchema = z.strictObject({
  kind: z.literal(fileKind),
  format: z.literal(fileFormat),
  document: z.unknown(),
  scenarios: z.array(scenarioSchema).max(10_000).default([]),
  exportedFrom: z
    .strictObject({ version: z.int().positive(), hash: z.string().min(1).max(128) })
    .optional(),
})

/**
 * The policy in a file: an export, or a bare document without scenarios. Documents of older formats
 * are carried forward, one format at a time.
 *
 * @param steps the migrations to take; those of this format, when absent
 * @problem format-not-known when it was written by a newer program, or by one too old to follow;
 *   otherwise every place at which the file does not fit
 */
export function readPolicyFile(
  value: unknown,
  steps: readonly Migration[] = migrations,
): Result<PolicyFileContent, readonly PolicyProblem[]> {
  if (!isRecord(value) || value['kind'] === undefined) return readDocument(value, [], steps)
  if (isWhole(value['format']) && value['format'] !== fileFormat)
    return refused([formatNotKnown('format', value['format'], fileFormat)])
  const read = fileSchema.safeParse(value)
  if (!read.success) return refused(inputProblems(read.error, value).map(policyProblemOf))
  // Reading turns the amounts of a scenario into numbers; a file keeps what was written.
  const scenarios = (value['scenarios'] ?? []) as readonly ScenarioInput[]
  return readDocument(read.data.document, scenarios, steps)
}

/**
 * A policy as a file for export.
 *
 * @param from the published version it is; `null` for a draft
 */
export const policyFileOf = (
  document: PolicyDocument,
  scenarios: readonly ScenarioInput[],
  from: PolicyFile['exportedFrom'] | null,
): PolicyFile => ({
  kind: fileKind,
  format: fileFormat,
  document,
  scenarios,
  ...(from === null || from === undefined ? {} : { exportedFrom: from }),
})

function readDocument(
  value: unknown,
  scenarios: readonly ScenarioInput[],
  steps: readonly Migration[],
): Result<PolicyFileContent, readonly PolicyProblem[]> {
  const carried = isRecord(value) ? carriedForward(value, steps) : ok(value)
  if (!carried.ok) return refused([carried.problem])
  const read = readPolicy(carried.value)
  return read.ok ? ok({ document: read.value, scenarios }) : read
}

function carriedForward(
  document: Readonly<Record<string, unknown>>,
  steps: readonly Migration[],
): Result<Readonly<Record<string, unknown>>, PolicyProblem> {
  const { format } = document
  // What is no format at all is a wrong value like any other; the schema says so.
  if (!isWhole(format) || format === documentFormat) return ok(document)
  const step = steps.find(({ from, to }) => from === format && to > from && to <= documentFormat)
  if (step === undefined) return refused(formatNotKnown('format', format, documentFormat))
  return carriedForward({ ...step.migrate(document), format: step.to }, steps)
}

const formatNotKnown = (field: string, found: number, known: number): PolicyProblem => ({
  code: 'format-not-known',
  step: null,
  field,
  found: `format ${found}`,
  expected:
    found > known
      ? `format ${known} or older; the file was written by a newer version`
      : `format ${known}, or one there is a way from`,
  wants: { kind: 'format', found, known },
})

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isWhole = (value: unknown): value is number => Number.isInteger(value)
