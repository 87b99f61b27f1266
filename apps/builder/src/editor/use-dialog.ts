import { useCallback, useRef, useState } from 'react'
import { useEditor } from './editor-context.ts'
import { focusStep } from './focus-regions.ts'

/** A dialog of the frame. */
export type FrameDialog = 'sheet' | 'search' | 'conflicts'

/** Which dialog of the frame is open. When one closes, the focus goes to where it leads, or back. */
export function useDialog() {
  const { view } = useEditor()
  const [dialog, setDialog] = useState<FrameDialog | null>(null)
  const opener = useRef<Element | null>(null)
  const show = useCallback((wanted: FrameDialog) => {
    opener.current = document.activeElement
    setDialog(wanted)
  }, [])
  const close = useCallback(() => {
    setDialog(null)
    requestAnimationFrame(() => {
      const isLost = document.activeElement === null || document.activeElement === document.body
      if (isLost && opener.current instanceof HTMLElement) opener.current.focus()
    })
  }, [])
  const go = useCallback(
    (step: string) => {
      view.getState().select([step])
      requestAnimationFrame(() => focusStep(step, regionOf(opener.current)))
    },
    [view],
  )
  return { dialog, show, close, go }
}

const regionOf = (element: Element | null): 'outline' | 'diagram' =>
  element?.closest('[role="tree"]') === null || element === null ? 'diagram' : 'outline'
