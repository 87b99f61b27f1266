import { Button, Progress } from '@mantine/core'
import { useDraft } from '../../editor/editor-context.ts'
import { useWords } from '../../messages/use-words.ts'
import { useRuns } from './runs-context.tsx'
import { countsOf } from './runs-store.ts'

/** How many scenarios came out as they expect, or how far the run is. */
export function RunProgress() {
  const words = useWords()
  const scenarios = useDraft(({ content }) => content.scenarios)
  const state = useRuns((all) => all)
  const { passed, failed, count } = countsOf(scenarios, state)
  if (state.awaited > 0 && count > 0) return <Running done={passed + failed} count={count} />
  return (
    <div className="scenarios-summary">
      <span role="status">
        {state.cannotRun
          ? words.say('scenarios.cannot-run')
          : words.say(state.isCalledOff ? 'scenarios.called-off' : 'scenarios.summary', {
              ...{ passed, failed, count, done: passed + failed },
            })}
      </span>
      {state.hash !== null && count > 0 && (
        <span className="secondary numbers" title={state.hash}>
          {words.say('scenarios.of-content', { hash: shortHash(state.hash) })}
        </span>
      )}
      {count > 0 && (
        <Button variant="default" size="compact-sm" onClick={state.runAll}>
          {words.say('scenarios.run-all')}
        </Button>
      )}
    </div>
  )
}

/** Enough of a fingerprint to tell two apart by eye. */
const shortHash = (hash: string): string => hash.replace(/^[a-z0-9]+:/, '').slice(0, 8)

function Running({ done, count }: { readonly done: number; readonly count: number }) {
  const words = useWords()
  const cancel = useRuns((state) => state.cancel)
  return (
    <div className="scenarios-summary">
      <span>{words.say('scenarios.running', { done, count })}</span>
      <Progress
        className="scenarios-progress"
        value={(100 * done) / count}
        aria-label={words.say('scenarios.running', { done, count })}
        transitionDuration={0}
      />
      <Button variant="default" size="compact-sm" onClick={cancel}>
        {words.say('scenarios.stop')}
      </Button>
    </div>
  )
}
