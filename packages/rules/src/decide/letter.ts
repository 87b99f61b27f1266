import type { Blocker, LetterAction } from '../decision.ts'
import { addDays } from '../domain/plain-date.ts'
import { ok, type Result, refused } from '../domain/result.ts'
import { blocker, lawNotKnown } from '../explain/blocker.ts'
import { deadlineOn } from '../law/calendar.ts'
import type { LawContext } from '../law/context.ts'
import type { LegalAmount, ProposedLetter } from '../law/jurisdiction.ts'
import { legalClaimIn } from '../law/legal-claim.ts'
import type { ParameterUse } from '../law/parameter.ts'
import type { LetterStep } from '../policy/document.ts'
import { changedDays } from './change.ts'
import type { DecisionInput } from './context.ts'

/** The letter a step asks for, before the law has looked at it. */
export type WantedLetter = {
  readonly letter: ProposedLetter
  readonly remarks: readonly Blocker[]
  readonly uses: readonly ParameterUse[]
}

/**
 * The letter a step asks for. A fee in the law's currency is never added to a claim in another.
 *
 * @problem the law's maximum fee is asked for and not known on that day
 */
export function wantedLetter(
  step: LetterStep,
  input: LawContext & Pick<DecisionInput, 'change'>,
): Result<WantedLetter, Blocker> {
  const { jurisdiction, state } = input
  const base = { kind: step.kind, payWithinDays: changedDays(step.payWithinDays, input.change) }
  const isForeign = state.invoice.amount.currency !== jurisdiction.currency
  if (step.fee === 'none') return ok({ letter: { ...base, feeMinor: 0 }, remarks: [], uses: [] })
  if (isForeign) {
    const remark = blocker('fee-in-other-currency', { subject: jurisdiction.currency })
    return ok({ letter: { ...base, feeMinor: 0 }, remarks: [remark], uses: [] })
  }
  if (step.fee !== 'statutory-maximum')
    return ok({ letter: { ...base, feeMinor: step.fee.fixedMinor }, remarks: [], uses: [] })
  const max = statutoryMaximum(step, input)
  if (!max.ok) return max
  const { minor, uses, assumed = [] } = max.value
  const remarks = assumed.map((subject) => blocker('taken-for-debtor', { subject }))
  return ok({ letter: { ...base, feeMinor: minor }, remarks, uses })
}

function statutoryMaximum(step: LetterStep, input: LawContext): Result<LegalAmount, Blocker> {
  const claim = legalClaimIn(input)
  const max = input.jurisdiction.feeMax({ kind: step.kind, sentOn: input.day, claim })
  return max.ok ? max : refused(lawNotKnown(max.problem, null))
}

/** What a letter charges besides interest, once the law has spoken. */
export type Charges = {
  readonly feeMinor: number
  readonly compensationMinor: number
  /** The part of the fee that compensation charged earlier already covers. */
  readonly setOffMinor: number
  readonly uses: readonly ParameterUse[]
  /** Facts nobody has stated that were taken in the debtor's favour. */
  readonly assumed: readonly string[]
}

/**
 * Fee and compensation of a letter. Where the country sets them off against one another, together
 * they never come to more than the larger of the two.
 *
 * @problem the compensation is asked for and not known
 */
export function chargesOf(
  step: LetterStep,
  feeMinor: number,
  input: LawContext,
): Result<Charges, Blocker> {
  const { state, jurisdiction } = input
  const offsets = jurisdiction.compensationOffsetsFees
  // What is left of the compensation after the fees that were set off against it before.
  const covered = offsets ? state.compensationChargedMinor - state.feesSetOffMinor : 0
  const setOffMinor = Math.min(feeMinor, covered)
  const fee = { feeMinor: feeMinor - setOffMinor, setOffMinor }
  const alone: Charges = { ...fee, compensationMinor: 0, uses: [], assumed: [] }
  const isWanted = step.compensation === 'statutory' && state.compensationChargedMinor === 0
  const isForeign = state.invoice.amount.currency !== jurisdiction.currency
  if (!isWanted || isForeign || state.debtorKind === null) return ok(alone)
  const claim = legalClaimIn(input)
  const sum = jurisdiction.compensation(claim, input.day)
  if (!sum.ok) return refused(lawNotKnown(sum.problem, null))
  if (sum.value === null) return ok(alone)
  const { minor, uses, assumed = [] } = sum.value
  const inFees = offsets ? state.feesChargedMinor + fee.feeMinor : 0
  return ok({ ...fee, compensationMinor: Math.max(0, minor - inFees), uses, assumed })
}

/** The letter as it goes out on the day. */
export function letterAction(
  id: string,
  step: LetterStep,
  made: { readonly letter: ProposedLetter; readonly charges: Charges; readonly input: LawContext },
): LetterAction {
  const { letter, charges, input } = made
  const deadline = addDays(input.day, letter.payWithinDays)
  return {
    kind: step.kind,
    step: id,
    mode: step.mode,
    template: step.template,
    feeMinor: charges.feeMinor,
    compensationMinor: charges.compensationMinor,
    ...(charges.setOffMinor === 0 ? {} : { setOffMinor: charges.setOffMinor }),
    payWithinDays: letter.payWithinDays,
    payBy: deadlineOn(input.jurisdiction.calendar, deadline),
  }
}
