import { useCallback, useRef, useState } from 'react'

/** What is being done in a dialog; scenarios go by name. */
export type Doing =
  | { readonly what: 'add' | 'find' | 'import' }
  | { readonly what: 'edit' | 'accept'; readonly name: string }

/** What is being done in a dialog, and the way back to what opened it. */
export function useDoing() {
  const [doing, setDoing] = useState<Doing | null>(null)
  const opener = useRef<Element | null>(null)
  const begin = useCallback((wanted: Doing) => {
    opener.current = window.document.activeElement
    setDoing(wanted)
  }, [])
  const end = () => {
    setDoing(null)
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus()
  }
  return { doing, begin, end }
}
