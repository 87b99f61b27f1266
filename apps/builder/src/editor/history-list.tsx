import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { historyLines } from '../document/history.ts'
import { useWords } from '../messages/use-words.ts'
import { useDraft } from './editor-context.ts'
import { useChangeWords } from './use-change-words.ts'
import './history-list.css'

/** What was done here, newest first, each step by its name. Going to one undoes, or does again. */
export function HistoryList() {
  const words = useWords()
  const history = useDraft((state) => state.history)
  const lines = historyLines(history)
  const now = history.past.at(-1)?.id ?? null
  return (
    <section className="history" aria-label={words.say('editor.tab-history')}>
      {lines.length === 0 && <p className="secondary">{words.say('editor.history-empty')}</p>}
      <ol className="plain-list" reversed>
        {lines.toReversed().map((line) => (
          <li key={line.point}>
            <Point point={line.point} isNow={line.point === now} isUndone={line.isUndone}>
              <LineText line={line} />
            </Point>
          </li>
        ))}
        <li>
          <Point point={null} isNow={now === null} isUndone={false}>
            {words.say('editor.history-beginning')}
          </Point>
        </li>
      </ol>
    </section>
  )
}

type PointProps = {
  readonly point: number | null
  readonly isNow: boolean
  readonly isUndone: boolean
  readonly children: ReactNode
}

function Point({ point, isNow, isUndone, children }: PointProps) {
  const words = useWords()
  const jumpTo = useDraft((state) => state.jumpTo)
  return (
    <UnstyledButton
      className="history-line"
      aria-current={isNow ? 'step' : undefined}
      data-undone={isUndone || undefined}
      onClick={() => jumpTo(point)}
    >
      {children}
      {isUndone && <span className="secondary small">{words.say('editor.history-undone')}</span>}
    </UnstyledButton>
  )
}

function LineText({ line }: { readonly line: ReturnType<typeof historyLines>[number] }) {
  const say = useChangeWords()
  const intl = useIntl()
  return (
    <>
      <span className="secondary small numbers">
        {intl.formatTime(line.at, { hour: '2-digit', minute: '2-digit' })}
      </span>
      <span>{say(line.label)}</span>
    </>
  )
}
