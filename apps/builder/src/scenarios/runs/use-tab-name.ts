import { useDraft } from '../../editor/editor-context.ts'
import { useWords } from '../../messages/use-words.ts'
import { useRuns } from './runs-context.tsx'
import { countsOf } from './runs-store.ts'

/** The name of the tab of the scenarios: how many there are, and how many come out as they expect. */
export function useScenariosTabName(): string {
  const words = useWords()
  const scenarios = useDraft(({ content }) => content.scenarios)
  const runs = useRuns((state) => state.runs)
  const { passed, count } = countsOf(scenarios, { runs })
  return count === 0 ? words.say('scenarios.title') : words.say('scenarios.tab', { passed, count })
}
