import type { InputProblem, Result, ScenarioInput } from '@forfall/rules'
import { useDeferredValue, useMemo } from 'react'
import { useDraft } from '../../editor/editor-context.ts'
import { runWorld, type WalkedScenario, walkScenario } from '../runs/run.ts'

/** A scenario of the open policy with each of its days; `null` where the policy cannot run. */
export function useWalked(
  scenario: ScenarioInput,
): Result<WalkedScenario, readonly InputProblem[]> | null {
  const document = useDeferredValue(useDraft(({ content }) => content.document))
  const world = useMemo(() => runWorld(document), [document])
  return useMemo(() => (world === null ? null : walkScenario(scenario, world)), [scenario, world])
}
