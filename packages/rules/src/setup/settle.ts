import { ok, type Result, refused } from '../domain/result.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import type { Finding } from '../lint/finding.ts'
import { applyFix } from '../lint/fix/apply-fix.ts'
import type { Fix } from '../lint/fix/fix.ts'
import { type LintMeans, lintPolicy } from '../lint/lint.ts'
import { isLetterStep, type LetterStep, type PolicyDocument } from '../policy/document.ts'
import type { AdjustedValue, SetupAdjustment } from './adjustment.ts'
import { waitBefore } from './model.ts'

/** A policy that the law takes as it is, and what it took to get there. */
export type Settled = {
  readonly document: PolicyDocument
  readonly adjustments: readonly SetupAdjustment[]
}

/** The law a policy is held to. */
export type Held = LintMeans & { readonly jurisdiction: Jurisdiction }

/** Each round mends one thing; a course of ten letters has not so many. */
const roundsMax = 200

/**
 * Raises a policy to what the law of a day asks, one finding after the other, until the law has nothing
 * more to say.
 *
 * @problem the errors that no change of a figure or a text takes away
 */
export function settle(wished: PolicyDocument, held: Held): Result<Settled, readonly Finding[]> {
  let document = wished
  const adjustments: SetupAdjustment[] = []
  for (let round = 0; round < roundsMax; round += 1) {
    const findings = lintPolicy(document, held.jurisdiction, held)
    const mended = firstMended(document, findings, held)
    if (mended === null) {
      const errors = findings.filter(({ severity }) => severity === 'error')
      return errors.length > 0 ? refused(errors) : ok({ document, adjustments })
    }
    document = mended.document
    adjustments.push(mended.adjustment)
  }
  throw new Error('Bug: raising a policy to the law does not come to an end')
}

type Mended = { readonly document: PolicyDocument; readonly adjustment: SetupAdjustment }

function firstMended(
  document: PolicyDocument,
  findings: readonly Finding[],
  held: Held,
): Mended | null {
  for (const finding of findings) {
    const mended = finding.severity === 'info' ? null : mend(document, finding, held)
    if (mended !== null) return mended
  }
  return null
}

/** The policy without a finding of the law; `null` where the finding is no such, or has no figure to change. */
function mend(document: PolicyDocument, finding: Finding, held: Held): Mended | null {
  const { citation, data, step } = finding
  const rule = 'title' in data ? data.title : 'content' in data ? data.content : null
  if (citation === null || step === null || rule === null) return null
  const fix = fixOf(document, finding, held)
  const fixed = fix === null ? null : applyFix(document, fix)
  const change = fix === null ? null : changeOf(document, fix)
  if (fix === null || change === null || fixed?.ok !== true) return null
  const at = fix.kind === 'set-field' ? fix.step : step
  return { document: fixed.value, adjustment: { step: at, change, rule, citation } }
}

/** A fee that comes too early is worth waiting for; one that is never lawful is left out. */
function fixOf(document: PolicyDocument, finding: Finding, held: Held): Fix | null {
  const { data, step: id } = finding
  if (data.kind !== 'fee-dropped' || id === null) return finding.fix
  const longer = data.isOnlyEarly ? longerWait(document, finding, held) : null
  return longer ?? { kind: 'set-field', step: id, field: 'fee', value: 'none' }
}

/** No fee becomes lawful later than so many days after it was wanted. */
const laterMax = 64

/** The shortest wait before a letter with which its fee is not too early; `null` where none is. */
function longerWait(document: PolicyDocument, finding: Finding, held: Held): Fix | null {
  const wait = waitBefore(document, finding.step ?? '')
  const before = document.steps[wait ?? '']
  if (wait === null || before?.kind !== 'wait') return null
  const withDays = (value: number): Fix => ({ kind: 'set-field', step: wait, field: 'days', value })
  const isGone = (value: number): boolean => {
    const fixed = applyFix(document, withDays(value))
    return fixed.ok && !lintPolicy(fixed.value, held.jurisdiction, held).some(isSame(finding))
  }
  let tooShort = before.days
  let enough = before.days + laterMax
  if (!isGone(enough)) return null
  while (enough - tooShort > 1) {
    const middle = Math.floor((tooShort + enough) / 2)
    if (isGone(middle)) enough = middle
    else tooShort = middle
  }
  return withDays(enough)
}

const isSame =
  ({ code, step, field }: Finding) =>
  (other: Finding): boolean =>
    other.code === code && other.step === step && other.field === field

/** What a fix changes, in the words of an adjustment. */
function changeOf({ steps }: PolicyDocument, fix: Fix): AdjustedValue | null {
  if (fix.kind === 'add-to-text') return { field: 'text', language: fix.language }
  const step = fix.kind === 'set-field' ? steps[fix.step] : undefined
  if (fix.kind !== 'set-field' || step === undefined) return null
  if (step.kind === 'wait') return daysChange('days', step.days, fix.value)
  if (!isLetterStep(step)) return null
  return fix.field === 'payWithinDays'
    ? daysChange('payWithinDays', step.payWithinDays, fix.value)
    : feeChange(step.fee, fix)
}

type SetField = Extract<Fix, { kind: 'set-field' }>

const daysChange = (
  field: 'days' | 'payWithinDays',
  from: number,
  to: SetField['value'],
): AdjustedValue | null => (typeof to === 'number' ? { field, from, to } : null)

function feeChange(from: LetterStep['fee'], { field, value }: SetField): AdjustedValue | null {
  if (field !== 'fee') return null
  if (value === 'none' || value === 'statutory-maximum') return { field, from, to: value }
  return typeof value === 'object' ? { field, from, to: value } : null
}
