import { startPosition } from '@forfall/rules'
import { type FocusEvent, type RefObject, useCallback, useEffect, useMemo, useRef } from 'react'
import { useDraft, useEditor } from '../editor/editor-context.ts'
import { selectionOf } from '../editor-parts/use-do.ts'
import { cardIn } from './view.ts'

/** A card that was just made can be focused when it has been measured: frames later, on a slow machine many. */
const framesMax = 240

/**
 * Where the focus is on the diagram. After a change it is on the card that the change leads to, if it
 * was on the diagram before: it is never lost with a card that goes.
 */
export function useCardFocus(region: RefObject<HTMLElement | null>) {
  const { draft, view } = useEditor()
  const isHere = useRef(false)
  const focusCard = useCallback((id: string) => focusSoon(region, id), [region])
  const changes = useDraft(({ last }) => last?.count ?? 0)
  const seen = useRef(changes)
  useEffect(() => {
    if (seen.current === changes) return
    seen.current = changes
    const { last } = draft.getState()
    if (!isHere.current || last === null) return
    if (last.focus.steps.length > 0) view.getState().select(selectionOf(last.focus))
    focusCard(view.getState().selection.at(-1) ?? startPosition)
  }, [changes, draft, view, focusCard])
  const handlers = useMemo(
    () => ({
      onFocus: () => {
        isHere.current = true
      },
      onBlur: ({ target, relatedTarget, currentTarget }: FocusEvent) => {
        const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
        // A card that is taken away loses the focus as well; that does not count as leaving.
        if (!isInside)
          queueMicrotask(() => {
            if (target.isConnected) isHere.current = false
          })
      },
    }),
    [],
  )
  return { focusCard, handlers }
}

function focusSoon(region: RefObject<HTMLElement | null>, id: string, left = framesMax): void {
  if (left < framesMax && isWritingElsewhere(region.current)) return
  const card = cardIn(region.current, id)
  card?.focus({ preventScroll: true })
  if (left > 0 && (card === null || document.activeElement !== card))
    requestAnimationFrame(() => focusSoon(region, id, left - 1))
}

/** Whether the person has gone on to a field outside of the diagram, which the focus must not leave. */
const isWritingElsewhere = (region: HTMLElement | null): boolean =>
  document.activeElement?.matches('input, textarea, select') === true &&
  region?.contains(document.activeElement) !== true
