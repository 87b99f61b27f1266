import { type RefObject, useEffect, useState } from 'react'

/** What is searched for in the text, and the place that was gone to. */
export type TextSearch = {
  readonly query: string
  readonly count: number
  /** Of the place that was gone to, from 1; 0 where nothing is found. */
  readonly place: number
  readonly setQuery: (query: string) => void
  /** Goes to the next place or the one before, around the end. */
  readonly go: (by: 1 | -1) => void
}

/** Searches the text of an element, in which what is found is marked; anew when the text is another one. */
export function useTextSearch(element: RefObject<HTMLElement | null>, text: unknown): TextSearch {
  const [query, setQuery] = useState('')
  const [count, setCount] = useState(0)
  const [at, setAt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: they say when the marks are other ones
  useEffect(() => {
    const marks = marksIn(element.current)
    setCount(marks.length)
    setAt(0)
    show(marks[0])
  }, [element, query, text])
  return {
    query,
    count,
    place: count === 0 ? 0 : at + 1,
    setQuery,
    go: (by) => {
      const marks = marksIn(element.current)
      if (marks.length === 0) return
      const next = (at + by + marks.length) % marks.length
      setAt(next)
      show(marks[next])
    },
  }
}

const marksIn = (element: HTMLElement | null): readonly HTMLElement[] => [
  ...(element?.querySelectorAll<HTMLElement>('mark') ?? []),
]

/** Brings a place into view and tells it from the others. */
function show(mark: HTMLElement | undefined): void {
  if (mark === undefined) return
  for (const other of mark.closest('article')?.querySelectorAll('mark[data-here]') ?? [])
    other.removeAttribute('data-here')
  mark.setAttribute('data-here', 'true')
  mark.scrollIntoView({ block: 'nearest' })
}
