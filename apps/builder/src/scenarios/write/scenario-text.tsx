import { Textarea } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useEditor } from '../../editor/editor-context.ts'
import { useWords } from '../../messages/use-words.ts'
import type { TextProblem } from '../file/scenarios-file.ts'
import { TextProblems } from '../file/text-problems.tsx'

type ScenarioTextProps = {
  readonly text: string
  readonly problems: readonly TextProblem[]
  readonly onChange: (text: string) => void
}

/** A scenario as text, with its lines numbered and those marked that cannot be read. */
export function ScenarioText({ text, problems, onChange }: ScenarioTextProps) {
  const words = useWords()
  const { readOnlyWhy } = useEditor()
  const field = useRef<HTMLTextAreaElement>(null)
  const wrong = new Set(problems.map(({ line }) => line))
  const [first] = problems
  useEffect(() => {
    if (first !== undefined) selectLine(field.current, first.line)
  }, [first])
  return (
    <>
      <p className="secondary small">{words.say('scenarios.text-note')}</p>
      <TextProblems problems={problems} />
      <div className="scenario-text">
        <ol className="scenario-lines" aria-hidden="true">
          {text.split('\n').map((_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name than their number
            <li key={index} data-wrong={wrong.has(index + 1) || undefined}>
              {index + 1}
            </li>
          ))}
        </ol>
        <Textarea
          ref={field}
          className="scenario-text-field"
          aria-label={words.say('scenarios.as-text')}
          lang="en"
          spellCheck={false}
          wrap="off"
          rows={Math.max(12, text.split('\n').length)}
          readOnly={readOnlyWhy !== null}
          value={text}
          aria-invalid={problems.length > 0 || undefined}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </div>
    </>
  )
}

/** Puts the caret where a person has to look. */
function selectLine(field: HTMLTextAreaElement | null, line: number): void {
  if (field === null) return
  const lines = field.value.split('\n')
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
  field.focus()
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
}
