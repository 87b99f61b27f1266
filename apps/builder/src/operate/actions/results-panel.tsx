import { ActionIcon, Alert } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ActionRow, ManyResults } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import { RefusalText } from '../parts/refused.tsx'
import type { Deed } from './deed.ts'

type ResultsPanelProps = {
  readonly deed: Deed
  readonly results: ManyResults
  /** The actions as they were before, for their names. */
  readonly actions: readonly ActionRow[]
  readonly onClose: () => void
}

/** How many actions a deed was done to, and which were refused and why. */
export function ResultsPanel({ deed, results, actions, onClose }: ResultsPanelProps) {
  const words = useWords()
  const names = new Map(actions.map(({ id, invoiceNumber }) => [id, invoiceNumber]))
  const { done, refused } = results
  return (
    <Alert
      role="status"
      color={refused > 0 ? 'yellow' : 'green'}
      className={refused > 0 ? 'tone-warning' : 'tone-ok'}
    >
      <div className="results-head">
        <p>
          {words.say(`operate.deed-${deed}-done`, { count: done })}
          {refused > 0 && ` ${words.say('operate.deed-refused', { count: refused })}`}
        </p>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label={words.say('operate.close')}
          onClick={onClose}
        >
          <IconX size={16} stroke={1.75} />
        </ActionIcon>
      </div>
      {refused > 0 && (
        <ul className="results-refused">
          {results.results.map(
            (result) =>
              !result.ok && (
                <li key={result.id}>
                  <strong className="numbers">{names.get(result.id) ?? result.id}</strong>
                  {': '}
                  <RefusalText code={result.problem?.code ?? null} text={result.text} />
                </li>
              ),
          )}
        </ul>
      )}
    </Alert>
  )
}
