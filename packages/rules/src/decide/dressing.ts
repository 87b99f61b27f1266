import type { Action, Amounts } from '../decision.ts'
import { amountsOn, chargedAmounts } from '../law/amounts.ts'
import type { ParameterUse } from '../law/parameter.ts'
import type { DecisionInput } from './context.ts'
import type { Outcome } from './outcome.ts'

/** The id of a decision: the claim, how often it was acted on before, and the step. */
export function decisionId({ state, day }: DecisionInput, action: Action): string {
  const suffix = action.kind === 'none' ? `none/${day}` : action.step
  return `${state.id}/${state.sequence}/${suffix}`
}

/** The hold that ends with an outcome, if one does. */
export const holdEndedBy = ({ state }: DecisionInput, { heldBy }: Outcome): string | null =>
  state.heldBy !== null && state.heldBy !== heldBy ? state.heldBy : null

/** The amounts beside a decision that charges nothing; without new interest where no rate is known. */
export function amountsToShow(input: DecisionInput): {
  readonly amounts: Amounts
  readonly uses: readonly ParameterUse[]
} {
  const computed = amountsOn(input)
  return computed.ok ? computed.value : { amounts: chargedAmounts(input), uses: [] }
}
