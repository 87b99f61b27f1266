import { formatMinor, type Walk, type WalkedDay } from '@forfall/rules'
import { stepTitle } from '../../book/claim-views.ts'
import type { Asked } from '../described-claim.ts'
import { table } from './table.ts'

/** The course of a claim, a line for each day on which something was done. */
export function simulationText(
  days: readonly WalkedDay[],
  { state }: Walk,
  { claim, policy }: Asked,
): string {
  const rows = days.map(({ day, decision: { action, amounts, explanation } }) => [
    day,
    action.kind,
    action.kind === 'none' ? '' : stepTitle(policy.document, action.step),
    formatMinor(amounts.totalMinor),
    amounts.currency,
    explanation.summary,
  ])
  const heading = ['day', 'action', 'step', 'total', '', 'why']
  const end =
    state.ending === null ? 'The claim is still open.' : `The claim ended: ${state.ending}.`
  const about = `Claim ${claim.id} under policy ${policy.document.id}`
  return `${about}\n\n${table(heading, rows)}\n\n${end}`
}
