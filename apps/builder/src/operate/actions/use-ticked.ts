import { useState } from 'react'

/** The actions that are ticked. */
export type Ticked = {
  readonly ids: readonly string[]
  readonly has: (id: string) => boolean
  readonly put: (id: string, isTicked: boolean) => void
  readonly putAll: (ids: readonly string[], isTicked: boolean) => void
  readonly clear: () => void
}

/**
 * The actions that are ticked, while the same ones are listed.
 *
 * @param listed tells lists apart; ticks do not outlive their list
 */
export function useTicked(listed: string): Ticked {
  const [state, setState] = useState<{ readonly listed: string; readonly ids: readonly string[] }>({
    listed,
    ids: [],
  })
  const ids = state.listed === listed ? state.ids : []
  const putAll = (some: readonly string[], isTicked: boolean) => {
    const others = ids.filter((id) => !some.includes(id))
    setState({ listed, ids: isTicked ? [...others, ...some] : others })
  }
  return {
    ids,
    has: (id) => ids.includes(id),
    put: (id, isTicked) => putAll([id], isTicked),
    putAll,
    clear: () => setState({ listed, ids: [] }),
  }
}
