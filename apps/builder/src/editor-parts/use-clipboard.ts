import { type PolicyDocument, startPosition } from '@forfall/rules'
import { type ClipboardEvent, useMemo } from 'react'
import { clipOf, isClipText } from '../document/clip.ts'
import { stepOf } from '../document/content.ts'
import { mainExit } from '../document/exits.ts'
import type { Where } from '../document/where.ts'
import { useEditor } from '../editor/editor-context.ts'
import { useWords } from '../messages/use-words.ts'
import { useDo } from './use-do.ts'

/** The clipboard of a region: by its keys, and by the commands of a menu. */
export type StepClipboard = {
  readonly copy: () => void
  readonly cut: () => void
  readonly paste: () => void
  /** For the element of the region: what the keys of the system do. */
  readonly handlers: {
    readonly onCopy: (event: ClipboardEvent) => void
    readonly onCut: (event: ClipboardEvent) => void
    readonly onPaste: (event: ClipboardEvent) => void
  }
}

/** Puts chosen steps on the clipboard of the system as text, and takes steps off it. */
export function useStepClipboard(): StepClipboard {
  const { draft, view, announce } = useEditor()
  const words = useWords()
  const act = useDo()
  return useMemo(() => {
    const document = () => draft.getState().content.document
    const chosen = () =>
      view.getState().selection.filter((id) => stepOf(document(), id) !== undefined)
    const clip = () => JSON.stringify(clipOf(document(), chosen()), null, 2)
    const copied = () => announce(words.say('action.copied', { count: chosen().length }))
    const cut = () => act('cut-steps', { steps: chosen() })
    const paste = (text: string) =>
      act('paste-steps', { clip: text, where: placeToPaste(document(), view.getState().selection) })
    const write = (then: () => void) =>
      navigator.clipboard.writeText(clip()).then(then, () => denied('C'))
    const denied = (key: string) =>
      announce(words.say('action.clipboard-denied', { keys: `Ctrl+${key}` }))
    const take = (event: ClipboardEvent, then: () => void) => {
      if (chosen().length === 0 || isWriting(event)) return
      event.preventDefault()
      event.clipboardData.setData('text/plain', clip())
      then()
    }
    return {
      copy: () => write(copied),
      cut: () => write(cut),
      paste: () => navigator.clipboard.readText().then(paste, () => denied('V')),
      handlers: {
        onCopy: (event) => take(event, copied),
        onCut: (event) => take(event, cut),
        onPaste: (event) => {
          const text = event.clipboardData.getData('text/plain')
          if (isWriting(event) || !isClipText(text)) return
          event.preventDefault()
          paste(text)
        },
      },
    }
  }, [draft, view, announce, words, act])
}

/** Behind the step in focus; before it where nothing can come after it; apart where none is. */
export function placeToPaste(document: PolicyDocument, selection: readonly string[]): Where {
  const step = selection.at(-1) ?? startPosition
  if (mainExit(document, step) !== undefined) return { kind: 'after', step }
  return stepOf(document, step) === undefined ? { kind: 'loose' } : { kind: 'before', step }
}

/** Whether a person is in a field, where the clipboard is for its text. */
const isWriting = ({ target }: ClipboardEvent): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLElement && target.isContentEditable)
