import { Button } from '@mantine/core'
import { useEditor } from '../../editor/editor-context.ts'
import { useWords } from '../../messages/use-words.ts'
import type { Doing } from '../use-doing.ts'

/** What scenarios are for, where there are none yet. */
export function EmptyScenarios({ onDo }: { readonly onDo: (doing: Doing) => void }) {
  const words = useWords()
  const { readOnlyWhy } = useEditor()
  const isReadOnly = readOnlyWhy !== null
  return (
    <div className="scenarios-empty">
      <p>{words.say('scenarios.empty')}</p>
      <div className="scenario-buttons">
        <Button size="xs" disabled={isReadOnly} onClick={() => onDo({ what: 'find' })}>
          {words.say('scenarios.find')}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={isReadOnly}
          onClick={() => onDo({ what: 'add' })}
        >
          {words.say('scenarios.add')}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={isReadOnly}
          onClick={() => onDo({ what: 'import' })}
        >
          {words.say('scenarios.import')}
        </Button>
      </div>
    </div>
  )
}
