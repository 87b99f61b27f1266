import { IconPlus } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import type { ExitAt } from '../document/exits.ts'
import { useEditor } from '../editor/editor-context.ts'
import { isDragged } from '../editor-parts/drag.ts'
import { useWords } from '../messages/use-words.ts'
import { useCanvas, useCanvasMeans } from './canvas-store.ts'

type PlusButtonProps = {
  readonly exit: ExitAt
  /** What it adds to, in words. */
  readonly label: string
  /** At an open end it is a place of its own for the arrow keys. */
  readonly place?: { readonly id: string; readonly isStop: boolean }
}

/** Adds a step on an exit. While something is dragged it is where that is dropped. */
export function PlusButton({ exit, label, place }: PlusButtonProps) {
  const { addAt } = useCanvasMeans()
  const { readOnlyWhy } = useEditor()
  const { isOver, ...dropping } = useDropping(exit)
  const isDragging = useCanvas((state) => state.isDragging)
  if (readOnlyWhy !== null && place === undefined) return null
  const where = { kind: 'exit', ...exit } as const
  return (
    <button
      type="button"
      className="plus nodrag nopan"
      data-step={place?.id}
      data-dragging={isDragging}
      data-over={isOver}
      aria-label={label}
      aria-haspopup="menu"
      disabled={readOnlyWhy !== null}
      tabIndex={place?.isStop === true ? 0 : -1}
      onClick={(event) => {
        const { left, bottom } = event.currentTarget.getBoundingClientRect()
        addAt(where, { x: left, y: bottom })
      }}
      {...dropping}
    >
      <IconPlus size={14} stroke={2} aria-hidden />
    </button>
  )
}

function useDropping(exit: ExitAt) {
  const { drop } = useCanvasMeans()
  const [isOver, setOver] = useState(false)
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      if (!isDragged(event.dataTransfer)) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      drop(event.dataTransfer, { kind: 'exit', ...exit })
    },
  }
}

/** What a "+" is called: by the step it comes behind, and the exit where there are several. */
export function usePlusLabel(from: string, exit: string | null): string {
  return useWords().say('canvas.add-here', {
    step: from,
    exit: exit ?? '',
    hasExit: exit === null ? 'no' : 'yes',
  })
}
