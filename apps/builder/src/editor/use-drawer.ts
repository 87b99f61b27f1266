import { startPosition } from '@forfall/rules'
import { useEffect } from 'react'
import { useEditor } from './editor-context.ts'
import { focusStep } from './focus-regions.ts'

/**
 * Where the fields lie over the diagram: closed at first, they open with a card that is clicked and with a
 * field that is gone to, and Escape closes them.
 */
export function useDrawer(isOver: boolean): void {
  const { view } = useEditor()
  useEffect(() => {
    if (!isOver) return
    const { panels, selection, setPanels } = view.getState()
    const open = () => setPanels({ hasInspector: true })
    const onClick = (event: MouseEvent) => isPlain(event) && isIn(event.target, card) && open()
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isClosing(event) || !view.getState().panels.hasInspector) return
      setPanels({ hasInspector: false })
      focusStep(view.getState().selection.at(-1) ?? startPosition)
    }
    const unsubscribe = view.subscribe((now, before) => {
      if (now.field !== null && now.selection !== before.selection) open()
    })
    if (selection.length === 0) setPanels({ hasInspector: false })
    window.addEventListener('click', onClick)
    window.addEventListener('keydown', onKeyDown)
    return () => {
      unsubscribe()
      window.removeEventListener('click', onClick)
      window.removeEventListener('keydown', onKeyDown)
      setPanels({ hasInspector: panels.hasInspector })
    }
  }, [isOver, view])
}

const card = '[data-region="diagram"] [data-step][aria-pressed]'
const places = '[data-region="diagram"], [data-region="inspector"]'

/** Whether a click chooses one card, as against several. */
const isPlain = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  !ctrlKey && !metaKey && !shiftKey

/** Whether a key closes the fields, and not a list that is open inside of them. */
const isClosing = ({ key, target, defaultPrevented }: KeyboardEvent): boolean =>
  key === 'Escape' &&
  !defaultPrevented &&
  isIn(target, places) &&
  !isIn(target, '[aria-expanded="true"], [role="dialog"], [role="menu"]')

const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null
