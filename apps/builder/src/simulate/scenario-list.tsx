import { useDraft, useEditor } from '../editor/editor-context.ts'
import { useWords } from '../messages/use-words.ts'
import { useOpenRun } from './use-open-run.ts'
import { useSimulation } from './use-simulation.ts'

/** The scenarios of the policy, to be opened and walked. */
export function ScenarioList() {
  const words = useWords()
  const scenarios = useDraft(({ content }) => content.scenarios)
  const source = useSimulation((state) => state.source)
  const open = useOpenRun()
  const { announce } = useEditor()
  if (scenarios.length === 0)
    return <p className="secondary small">{words.say('simulate.scenarios-none')}</p>
  const choose = (name: string) => {
    const problem = open.scenario(name)
    if (problem !== null) announce(problem)
  }
  return (
    <ul className="plain-list setup-scenarios">
      {scenarios.map(({ scenario: name }) => {
        const isOpen = source?.kind === 'scenario' && source.name === name
        return (
          <li key={name}>
            <button
              type="button"
              className="setup-scenario"
              aria-pressed={isOpen}
              onClick={() => choose(name)}
            >
              {name}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
