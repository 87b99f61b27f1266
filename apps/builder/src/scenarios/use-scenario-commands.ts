import type { ScenarioInput } from '@forfall/rules'
import { useMemo } from 'react'
import type { CommandArgs } from '../document/commands/commands.ts'
import { useEditor } from '../editor/editor-context.ts'
import { refusalText } from '../editor-parts/refusal-text.ts'
import { isMessageId } from '../messages/catalogues.ts'
import { useWords } from '../messages/use-words.ts'
import { freeName } from './write/free-name.ts'

type ScenarioCommand = 'add-scenario' | 'put-scenarios' | 'replace-scenario' | 'remove-scenario'

/** Commands on the scenarios. Each answers why it was not done, or `null`; what is selected stays so. */
export function useScenarioCommands() {
  const { draft, readOnlyWhy } = useEditor()
  const words = useWords()
  return useMemo(() => {
    const run = <Name extends ScenarioCommand>(name: Name, args: CommandArgs[Name]) => {
      if (readOnlyWhy !== null)
        return isMessageId(readOnlyWhy) ? words.say(readOnlyWhy) : readOnlyWhy
      const done = draft.getState().dispatch(name, args)
      return done.ok ? null : refusalText(done.problem, words)
    }
    return {
      put: (put: readonly ScenarioInput[]) => run('put-scenarios', { put }),
      add: (scenario: ScenarioInput) => run('add-scenario', { scenario }),
      replace: (name: string, scenario: ScenarioInput) =>
        run('replace-scenario', { name, scenario }),
      remove: (name: string) => run('remove-scenario', { name }),
      duplicate(scenario: ScenarioInput) {
        const taken = draft.getState().content.scenarios.map((one) => one.scenario)
        const name = freeName(scenario.scenario, new Set(taken))
        return run('add-scenario', { scenario: { ...scenario, scenario: name } })
      },
    }
  }, [draft, readOnlyWhy, words])
}
