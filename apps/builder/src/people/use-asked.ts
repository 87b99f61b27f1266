import { type RefObject, useRef, useState } from 'react'

/** A question in a dialog: what it is about, and how it is opened and closed. */
export type Asking<About> = {
  /** `null` while nothing is asked. */
  readonly asked: About | null
  readonly ask: (about: About) => void
  readonly close: () => void
}

/**
 * Asks one question at a time. After it the focus is where it came from, or, where that is gone with what
 * the answer did, on what stands above it.
 */
export function useAsked<About>(above: RefObject<HTMLElement | null>): Asking<About> {
  const [asked, setAsked] = useState<About | null>(null)
  const opener = useRef<Element | null>(null)
  const ask = (about: About) => {
    opener.current = document.activeElement
    setAsked(about)
  }
  const close = () => {
    setAsked(null)
    requestAnimationFrame(() => {
      const from = opener.current
      if (from instanceof HTMLElement && from.isConnected) from.focus()
      else above.current?.focus()
    })
  }
  return { asked, ask, close }
}
