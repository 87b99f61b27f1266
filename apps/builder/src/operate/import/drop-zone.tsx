import { Button } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import { useWords } from '../../messages/use-words.ts'

type DropZoneProps = { readonly isOff: boolean; readonly onFile: (file: File) => void }

/** Takes a file that is dropped on it, or chosen by its button. */
export function DropZone({ isOff, onFile }: DropZoneProps) {
  const words = useWords()
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file !== undefined && !isOff) onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same without dragging.
    <div
      className="drop-zone"
      data-over={isOver && !isOff}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileUpload size={32} stroke={1.5} aria-hidden />
      <p>{words.say('operate.import-drop')}</p>
      <Button disabled={isOff} onClick={() => input.current?.click()}>
        {words.say('operate.import-choose')}
      </Button>
      <p className="secondary small">{words.say('operate.import-formats')}</p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.say('operate.import-choose')}
        disabled={isOff}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file !== undefined) onFile(file)
          currentTarget.value = ''
        }}
      />
    </div>
  )
}
