import { Button, CloseButton } from '@mantine/core'
import { type FocusEvent, useEffect, useState } from 'react'
import type { LastChange } from '../document/draft-state.ts'
import { useWords } from '../messages/use-words.ts'
import { noteAfter } from './after-change.ts'
import { useDraft, useEditor } from './editor-context.ts'
import { useFrame } from './frame-context.ts'
import { useChangeWords } from './use-change-words.ts'
import './change-note.css'

/** A note stays for so many milliseconds, and while somebody is at it. Undo stays in the header. */
const staysMs = 8000

/** After something was taken away, or came from elsewhere: what, and undo. */
export function ChangeNote() {
  const last = useDraft((state) => state.last)
  const [closed, setClosed] = useState<number | null>(null)
  if (last === null || last.count === closed || noteAfter(last) === null) return null
  return <Note key={last.count} last={last} close={() => setClosed(last.count)} />
}

function Note({ last, close }: { readonly last: LastChange; readonly close: () => void }) {
  const words = useWords()
  const say = useChangeWords()
  const { draft, view } = useEditor()
  const { act } = useFrame()
  const hold = useClosing(close)
  const kind = noteAfter(last)
  const undo = () => {
    act('undo')
    const [step] = draft.getState().last?.focus.steps ?? []
    if (step !== undefined) view.getState().select([step])
  }
  const said =
    kind === 'merged'
      ? words.say('editor.note-merged', { change: say(last.label) })
      : kind === 'restored'
        ? words.say('editor.note-restored')
        : words.say('editor.said-done', { change: say(last.label) })
  return (
    <div className="change-note" {...hold}>
      <span>{said}</span>
      <Button variant="subtle" size="xs" onClick={undo}>
        {words.say('editor.key-undo')}
      </Button>
      <CloseButton size="sm" aria-label={words.say('editor.close-note')} onClick={close} />
    </div>
  )
}

/** Closes later, unless the pointer or the focus is there. */
function useClosing(close: () => void) {
  const [isHeld, setIsHeld] = useState(false)
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(close, staysMs)
    return () => clearTimeout(timer)
  })
  return {
    onMouseEnter: () => setIsHeld(true),
    onMouseLeave: () => setIsHeld(false),
    onFocus: () => setIsHeld(true),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) =>
      setIsHeld(currentTarget.contains(relatedTarget)),
  }
}
