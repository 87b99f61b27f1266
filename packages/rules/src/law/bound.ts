import type { ConditionTrace } from '../policy/condition.ts'

/** The number a cap or a raise goes to: what the proposal's own figure was compared with. */
export function boundIn(trace: ConditionTrace): number {
  const bound = leavesOf(trace)
    .filter(({ fact, met }) => !met && fact.startsWith('proposal.'))
    .map(({ wanted }) => wanted)
    .find((wanted) => typeof wanted === 'number')
  if (typeof bound !== 'number') throw new Error('Bug: a limit caps or raises to no number')
  return bound
}

type Leaf = Extract<ConditionTrace, { readonly fact: string }>

function leavesOf(trace: ConditionTrace): readonly Leaf[] {
  if ('all' in trace) return trace.all.flatMap(leavesOf)
  if ('any' in trace) return trace.any.flatMap(leavesOf)
  return 'not' in trace ? leavesOf(trace.not) : [trace]
}
