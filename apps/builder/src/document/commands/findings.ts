import {
  applyFix,
  type Fix,
  ok,
  type PlainDate,
  type PolicyDocument,
  refused,
} from '@forfall/rules'
import { type Place, stepOf } from '../content.ts'
import { type Answer, labelled, subjectOf } from './outcome.ts'

/** What a finding proposes. */
export type ApplyFix = {
  readonly fix: Fix
  /** Where the finding is. */
  readonly place: Place
  /** The code of the finding. */
  readonly finding: string
}

/**
 * Does what a finding of the linter proposes.
 *
 * @problem fix-does-not-fit what it would change is not there any more
 */
export function makeFix(document: PolicyDocument, { fix, place, finding }: ApplyFix): Answer {
  const fixed = applyFix(document, fix)
  if (!fixed.ok) return refused({ code: 'fix-does-not-fit' })
  const { step } = place
  const isThere = step !== null && stepOf(fixed.value, step) !== undefined
  return ok({
    document: fixed.value,
    focus: { steps: isThere ? [step] : [], field: isThere ? place.field : null },
    label: labelled({ subject: step === null ? null : subjectOf(document, step), name: finding }),
  })
}

/** A finding that somebody takes upon themselves. */
export type Waive = Place & {
  /** The code of the finding. */
  readonly code: string
  readonly reason: string
  /** First day on which it no longer holds. */
  readonly until: PlainDate
}

/**
 * Waives a finding, or changes the reason and the day of the waiver it has.
 *
 * @problem invalid-value
 */
export function waive(
  document: PolicyDocument,
  { code, step, field, reason, until }: Waive,
): Answer {
  const waiver = { code, step, field, reason, until }
  const place = document.waivers.findIndex((one) => isFor(one, waiver))
  const waivers = place < 0 ? [...document.waivers, waiver] : document.waivers.with(place, waiver)
  return aboutFinding({ ...document, waivers }, waiver)
}

/** The finding whose waiver is to go. */
export type Unwaive = Place & { readonly code: string }

/**
 * Takes a waiver back.
 *
 * @problem waiver-missing
 */
export function unwaive(document: PolicyDocument, finding: Unwaive): Answer {
  const waivers = document.waivers.filter((one) => !isFor(one, finding))
  if (waivers.length === document.waivers.length)
    return refused({ code: 'waiver-missing', finding: finding.code })
  return aboutFinding({ ...document, waivers }, finding)
}

const isFor = (one: Unwaive, other: Unwaive): boolean =>
  one.code === other.code && one.step === other.step && one.field === other.field

const aboutFinding = (document: PolicyDocument, { code, step, field }: Unwaive): Answer =>
  ok({
    document,
    focus: { steps: step === null ? [] : [step], field },
    label: labelled({ subject: step === null ? null : subjectOf(document, step), name: code }),
  })
