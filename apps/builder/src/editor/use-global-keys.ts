import { startPosition } from '@forfall/rules'
import { useEffect } from 'react'
import { useEditor } from './editor-context.ts'
import { focusStep, rememberFocus } from './focus-regions.ts'
import type { FrameAct } from './frame-context.ts'
import { globalKeyOf, takesText } from './keys.ts'

/**
 * Listens for the keys of the whole editor, wherever the focus is. A dialog and a menu keep theirs. Escape
 * leads from the fields of a step back to it.
 */
export function useGlobalKeys(act: (what: FrameAct) => void): void {
  const { view } = useEditor()
  useEffect(() => {
    const leaveFields = () => focusStep(view.getState().selection.at(-1) ?? startPosition)
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isIn(event.target, '[role="dialog"], [role="menu"]')) return
      if (isLeaving(event)) leaveFields()
      const id = globalKeyOf(event, { isInText: takesText(event.target) })
      if (id === null) return
      event.preventDefault()
      act(id)
    }
    const onFocusIn = ({ target }: FocusEvent) => rememberFocus(target)
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('focusin', onFocusIn)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('focusin', onFocusIn)
    }
  }, [act, view])
}

const isLeaving = ({ key, target }: KeyboardEvent): boolean =>
  key === 'Escape' && isIn(target, '[data-region="inspector"]')

const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null
