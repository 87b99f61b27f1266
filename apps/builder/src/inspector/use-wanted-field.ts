import { type RefObject, useEffect } from 'react'
import { useView } from '../editor/editor-context.ts'

const focusable = 'input:not([type="hidden"]), select, textarea, button'

/** Puts the focus on the field that is wanted of the step in focus, and brings it into view. */
export function useWantedField(root: RefObject<HTMLElement | null>): void {
  const field = useView((view) => view.field)
  const selection = useView((view) => view.selection)
  useEffect(() => {
    if (field === null || selection.length === 0) return
    // What the field stands in may only open now.
    const frame = requestAnimationFrame(() => {
      const input = inputAt(root.current, field)
      input?.focus()
      input?.scrollIntoView({ block: 'center' })
    })
    return () => cancelAnimationFrame(frame)
  }, [root, field, selection])
}

/** The input of a field, or of the nearest one around it; the first of all for one that is not there. */
function inputAt(root: HTMLElement | null, field: string): HTMLElement | null {
  for (let path = field; path !== ''; path = path.replace(/\.?[^.]*$/, '')) {
    const found = root?.querySelector(`[data-field="${CSS.escape(path)}"]`)
    const input = found?.querySelector<HTMLElement>(focusable)
    if (input !== null && input !== undefined) return input
  }
  return root?.querySelector<HTMLElement>(focusable) ?? null
}
