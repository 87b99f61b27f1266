import { useMediaQuery } from '@mantine/hooks'

/**
 * How much room the window has. With `wide` the left panel stands beside the diagram, with `rail` it lies
 * over it; `narrow` shows one region at a time.
 */
export type Room = 'wide' | 'rail' | 'narrow'

/** The room there is, and a new answer when the window changes. */
export function useRoom(): Room {
  const isWide = useMediaQuery('(min-width: 1024px)', undefined, atOnce)
  const hasRail = useMediaQuery('(min-width: 768px)', undefined, atOnce)
  if (isWide) return 'wide'
  return hasRail ? 'rail' : 'narrow'
}

/** Whether the fields lie over the diagram, since there is not room for both side by side. */
export const useIsInspectorOver = (): boolean =>
  useMediaQuery('(max-width: 1279px)', undefined, atOnce)

const atOnce = { getInitialValueInEffect: false }
