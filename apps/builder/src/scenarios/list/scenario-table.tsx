import type { ScenarioInput } from '@forfall/rules'
import { useDeferredValue } from 'react'
import { useDraft } from '../../editor/editor-context.ts'
import { useWords } from '../../messages/use-words.ts'
import type { Doing } from '../use-doing.ts'
import { useValueMeans } from '../use-value-means.ts'
import { ScenarioRow } from './scenario-row.tsx'

const columns = ['result', 'name', 'days', 'first', 'actions'] as const

type ScenarioTableProps = {
  /** The name of the scenario that is open; `null` where none is. */
  readonly open: string | null
  readonly onOpen: (name: string | null) => void
  readonly onDo: (doing: Doing) => void
}

/** The scenarios of the open policy, and how each came out. */
export function ScenarioTable({ open, onOpen, onDo }: ScenarioTableProps) {
  const words = useWords()
  const scenarios = useDraft(({ content }) => content.scenarios)
  // Hundreds of rows follow a change of the policy when there is time for them.
  const means = useDeferredValue(useValueMeans())
  return (
    <table className="scenario-table">
      <caption className="visually-hidden">{words.say('scenarios.title')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={`scenario-${column}`}>
              <span className={column === 'actions' ? 'visually-hidden' : undefined}>
                {words.say(`scenarios.column-${column}`)}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scenarios.map((scenario: ScenarioInput) => (
          <ScenarioRow
            key={scenario.scenario}
            scenario={scenario}
            means={means}
            isOpen={scenario.scenario === open}
            onOpen={onOpen}
            onDo={onDo}
          />
        ))}
      </tbody>
    </table>
  )
}
