import type { ClaimEvent } from '../claim/event.ts'
import type { Action, Decision } from '../decision.ts'

/** What deciding adds to a claim's log. Nothing, when nothing happens and no hold ended. */
export function eventsOf(
  decision: Pick<Decision, 'id' | 'day' | 'action' | 'endsHold'>,
): readonly ClaimEvent[] {
  const { day, endsHold, action } = decision
  const ended: readonly ClaimEvent[] =
    endsHold === null ? [] : [{ type: 'hold-ended', on: day, step: endsHold }]
  if (action.kind === 'none') return ended
  return [
    ...ended,
    {
      type: 'decision-made',
      on: day,
      decisionId: decision.id,
      step: action.step,
      action: action.kind,
      mode: 'mode' in action ? action.mode : 'send',
      moves: movesPosition(action),
      reason: 'reason' in action ? action.reason : null,
      until: action.kind === 'hold' ? action.until : null,
    },
  ]
}

const movesPosition = (action: Exclude<Action, { kind: 'none' }>): boolean =>
  'source' in action ? action.source === 'flow' : true
