import {
  type Localized,
  ok,
  type PolicyDocument,
  type Result,
  refused,
  type StepKind,
} from '@forfall/rules'
import { stepOf } from '../content.ts'
import type { CommandProblem } from './problem.ts'

/** Where a person is led after a change. */
export type Focus = {
  /** Steps or `always` entries to select, the first one in focus; none for the document itself. */
  readonly steps: readonly string[]
  /** Path inside the step, or inside the document; `null` for the whole of it. */
  readonly field: string | null
}

/** What a change is about, as it was called then: its words must outlive the step. */
export type Subject = {
  readonly step: string
  /** `entry` for an `always` entry, `start` for the beginning. */
  readonly kind: StepKind | 'entry' | 'start'
  readonly title: Localized | null
}

/** What the words of a change are filled with, besides its code. */
export type LabelData = {
  readonly subject: Subject | null
  /** How many steps it is about. */
  readonly count: number
  readonly field: string | null
  /** A name that is said as it is: of a template, a scenario, a finding, a kind or a person. */
  readonly name: string | null
}

/** What a command makes of a document. */
export type Outcome = {
  readonly document: PolicyDocument
  readonly focus: Focus
  readonly label: LabelData
}

/** The answer of a command on a document. */
export type Answer = Result<Outcome, CommandProblem>

/** The words of a change that says less than all of it. */
export const labelled = (some: Partial<LabelData>): LabelData => ({
  subject: null,
  count: 1,
  field: null,
  name: null,
  ...some,
})

/** A change of one step, which is where a person is led. */
export const aboutStep = (
  document: PolicyDocument,
  id: string,
  more: Partial<LabelData> = {},
): Answer =>
  ok({
    document,
    focus: { steps: [id], field: more.field ?? null },
    label: labelled({ subject: subjectOf(document, id), ...more }),
  })

/** A change of the document itself. */
export const aboutDocument = (
  document: PolicyDocument,
  field: string,
  more: Partial<LabelData> = {},
): Answer => ok({ document, focus: { steps: [], field }, label: labelled({ field, ...more }) })

/** What an id stands for; `null` for no step and no entry. */
export function subjectOf(document: PolicyDocument, id: string): Subject | null {
  if (id === 'start') return { step: id, kind: 'start', title: null }
  const step = stepOf(document, id)
  if (step !== undefined) return { step: id, kind: step.kind, title: step.title ?? null }
  const entry = document.always.find((one) => one.id === id)
  return entry === undefined ? null : { step: id, kind: 'entry', title: entry.title ?? null }
}

/** A refusal because a step is not there. */
export const stepMissing = (step: string): Refusal => refused({ code: 'step-missing', step })

/** A refusal because none of some steps was named, or one is not there; `null` where all are. */
export function missingAmong(document: PolicyDocument, ids: readonly string[]): Refusal | null {
  if (ids.length === 0) return refused({ code: 'nothing-chosen' })
  const missing = ids.find((id) => stepOf(document, id) === undefined)
  return missing === undefined ? null : stepMissing(missing)
}

type Refusal = { readonly ok: false; readonly problem: CommandProblem }
