import { useEffect, useRef, useState } from 'react'
import { useEditor } from '../../editor/editor-context.ts'
import type { AskSuggestions, Search } from './ask-suggestions.ts'
import type { Suggestion, SuggestionKind } from './suggestions.ts'

/** How a search for scenarios stands. */
export type SearchState =
  | { readonly kind: 'idle' | 'searching' | 'cannot-run' | 'failed' }
  | { readonly kind: 'found'; readonly found: readonly Suggestion[] }

/** A search for scenarios of the open policy, that can be called off. */
export function useSearch(ask: AskSuggestions) {
  const { draft, view } = useEditor()
  const [state, setState] = useState<SearchState>({ kind: 'idle' })
  const running = useRef<Search | null>(null)
  useEffect(() => () => running.current?.cancel(), [])
  const reset = () => {
    running.current?.cancel()
    running.current = null
    setState({ kind: 'idle' })
  }
  const begin = async (kinds: readonly SuggestionKind[]) => {
    const { document, scenarios } = draft.getState().content
    const search = ask({ kinds, document, scenarios, day: view.getState().lawDay })
    running.current = search
    setState({ kind: 'searching' })
    const end = await search.found.then(foundState, () => ({ kind: 'failed' as const }))
    if (running.current === search) setState(end)
  }
  return { state, begin, reset }
}

const foundState = (found: readonly Suggestion[] | null): SearchState =>
  found === null ? { kind: 'cannot-run' } : { kind: 'found', found }
