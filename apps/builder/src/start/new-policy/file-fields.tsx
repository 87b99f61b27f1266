import type { PolicyFileContent, Result } from '@forfall/rules'
import { Button, FileButton } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { useWords } from '../../messages/use-words.ts'
import { FileAnswer } from './file-answer.tsx'
import type { Origin } from './origin.ts'
import { type FileProblem, readFile } from './read-file.ts'

type FileFieldsProps = {
  readonly isMissing: boolean
  readonly onChoose: (origin: Origin | null) => void
}

type Read = {
  readonly name: string
  readonly answer: Result<PolicyFileContent, FileProblem>
}

/** Takes a file with a policy: chosen, or dropped here. */
export function FileFields({ isMissing, onChoose }: FileFieldsProps) {
  const words = useWords()
  const [read, setRead] = useState<Read | null>(null)
  const [isOver, setIsOver] = useState(false)
  const take = async (file: File | null | undefined) => {
    if (file === null || file === undefined) return
    const answer = await readFile(await file.text())
    setRead({ name: file.name, answer })
    onChoose(answer.ok ? { kind: 'file', content: answer.value } : null)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    void take(event.dataTransfer.files[0])
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same */}
      <div
        className="start-drop"
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <FileButton onChange={take} accept=".json,.yaml,.yml,application/json,application/yaml">
          {(props) => (
            <Button
              {...props}
              variant="default"
              leftSection={<IconFileUpload size={16} stroke={1.75} aria-hidden />}
            >
              {words.say('start.choose-file')}
            </Button>
          )}
        </FileButton>
        <span className="secondary small">{words.say('start.or-drop')}</span>
      </div>
      {isMissing && read === null && (
        <p role="alert" className="start-error">
          {words.say('start.file-missing')}
        </p>
      )}
      {read !== null && <FileAnswer name={read.name} answer={read.answer} />}
    </>
  )
}
