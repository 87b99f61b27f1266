import type { Amounts, Decision, Explanation } from '../../decision.ts'

/** The claim in money, without the lines of interest. Minor units. */
export type Figures = Omit<Amounts, 'interest'> & {
  readonly interest: Omit<Amounts['interest'], 'lines'>
}

/**
 * A decision as far as it does something: without the rules and limits that were looked at, their
 * citations and the receipt. Those follow from the claim, the policy version and the law, whenever
 * somebody asks.
 */
export type CompactDecision = Pick<
  Decision,
  'id' | 'claimId' | 'day' | 'action' | 'blockers' | 'reviewOn' | 'endsHold'
> & {
  /** `null` where nothing is asked for: nobody needs them then. */
  readonly amounts: Figures | null
  readonly summary: string
  readonly wanted: Explanation['wanted']
}

/** What of a whole decision is in its compact form. */
export function compactOf(decision: Decision): CompactDecision {
  const { id, claimId, day, action, blockers, reviewOn, endsHold, explanation } = decision
  const { summary, wanted } = explanation
  const amounts = action.kind === 'none' ? null : figuresOf(decision.amounts)
  return { id, claimId, day, action, blockers, reviewOn, endsHold, amounts, summary, wanted }
}

/** The claim in money, without the lines of interest. */
export function figuresOf({ interest, ...amounts }: Amounts): Figures {
  const { accruedMinor, paidMinor, dueMinor } = interest
  return { ...amounts, interest: { accruedMinor, paidMinor, dueMinor } }
}
