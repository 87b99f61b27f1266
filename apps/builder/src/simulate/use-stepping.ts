import { useCallback, useEffect } from 'react'
import { useEditor } from '../editor/editor-context.ts'
import { takesText } from '../editor/keys.ts'
import { monthAway } from './scale.ts'
import { standsOn } from './trace.ts'
import { useCourse, useSimulationStore } from './use-simulation.ts'

/** Goes to a stop by its place. The step on which the claim stands then is selected, and so shown. */
export function useGoTo(): (at: number) => void {
  const { stops } = useCourse()
  const { view } = useEditor()
  const store = useSimulationStore()
  return useCallback(
    (to) => {
      const at = Math.min(Math.max(to, 0), stops.length - 1)
      const stop = stops[at]
      if (stop === undefined) return
      store.getState().lookAt(stop.day)
      view.getState().select([standsOn(stops, at)])
    },
    [stops, view, store],
  )
}

/** The stop a key on the time line leads to; `null` for a key that means nothing there. */
export function stopByKey(
  key: string,
  {
    days,
    at,
  }: { readonly days: readonly Parameters<typeof monthAway>[0][number][]; readonly at: number },
): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowUp':
      return at - 1
    case 'ArrowRight':
    case 'ArrowDown':
      return at + 1
    case 'PageUp':
      return monthAway(days, at, -1)
    case 'PageDown':
      return monthAway(days, at, 1)
    case 'Home':
      return 0
    case 'End':
      return days.length - 1
    default:
      return null
  }
}

/** Listens for [ and ], which go from stop to stop wherever the focus is, except while text is typed. */
export function useBracketKeys(): void {
  const { at } = useCourse()
  const goTo = useGoTo()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isOurs = event.key === '[' || event.key === ']'
      if (!isOurs || event.defaultPrevented || takesText(event.target) || isInDialog(event.target))
        return
      event.preventDefault()
      goTo(event.key === '[' ? at - 1 : at + 1)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [at, goTo])
}

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], [role="menu"]') !== null
