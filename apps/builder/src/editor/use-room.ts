import { useMediaQuery } from '@mantine/hooks'

/**
 * How much room the window has. `wide` shows all panels side by side; with `rail` the left one lies over
 * the diagram; `narrow` shows one region at a time.
 */
export type Room = 'wide' | 'rail' | 'narrow'

/** The room there is, and a new answer when the window changes. */
export function useRoom(): Room {
  const isWide = useMediaQuery('(min-width: 1024px)', undefined, atOnce)
  const hasRail = useMediaQuery('(min-width: 768px)', undefined, atOnce)
  if (isWide) return 'wide'
  return hasRail ? 'rail' : 'narrow'
}

const atOnce = { getInitialValueInEffect: false }
