import { getRouteApi, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { ViewState } from '../document/view-store.ts'
import { useEditor } from './editor-context.ts'
import type { EditorSearch, Mode } from './editor-search.ts'
import { useOpenedPolicy } from './opened-context.ts'

const route = getRouteApi('/policies/$policyId')

/** The part of an address that follows what a person looks at. */
type Shown = Pick<EditorSearch, 'node' | 'field' | 'tab' | 'day' | 'pending'>

/** Addresses are written when nothing has changed for so many milliseconds: browsers count them. */
const idleMs = 150

/** Keeps the address and the view in step: a link selects, and what is selected can be linked to. */
export function useAddress(): void {
  useFollowedAddress()
  useWrittenAddress()
}

/** Shows what the address asks for: when a policy is opened, and when a link leads elsewhere in it. */
function useFollowedAddress(): void {
  const { view } = useEditor()
  const { node, field, tab, day, pending } = route.useSearch()
  const isOwn = useLocation({ select: ({ state }) => state.isFromView === true })
  const isOpened = useRef(false)
  useEffect(() => {
    // An address that was written here says what is shown already, or was a moment ago.
    if (isOwn && isOpened.current) return
    isOpened.current = true
    show(view.getState(), { node, field, tab, day, pending })
  }, [view, isOwn, node, field, tab, day, pending])
}

/** Writes what is shown into the address, once it stays so. */
function useWrittenAddress(): void {
  const { view } = useEditor()
  const { today } = useOpenedPolicy()
  const navigate = route.useNavigate()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let written = keyOf(shownIn(view.getState(), today))
    const write = () => {
      const shown = shownIn(view.getState(), today)
      if (written === keyOf(shown)) return
      written = keyOf(shown)
      void navigate({
        search: (before) => ({ ...before, ...shown }),
        state: { isFromView: true },
        replace: true,
        resetScroll: false,
      })
    }
    const stop = view.subscribe(() => {
      clearTimeout(timer)
      timer = setTimeout(write, idleMs)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [view, today, navigate])
}

/** What a person does with the policy, and how to change that. */
export function useMode(): readonly [Mode, (mode: Mode) => void] {
  const { mode = 'edit' } = route.useSearch()
  const navigate = route.useNavigate()
  const choose = (chosen: Mode) =>
    void navigate({
      search: (before) => ({ ...before, mode: chosen === 'edit' ? undefined : chosen }),
      resetScroll: false,
    })
  return [mode, choose]
}

function show(view: ViewState, { node, field, tab, day, pending }: Shown): void {
  if (node !== undefined && !isInFocus(view, node, field)) view.select([node], field ?? null)
  if (tab !== undefined) view.setPanels({ bottom: tab })
  const wanted = { lawDay: day ?? view.lawDay, pending: pending ?? view.pending }
  if (wanted.lawDay !== view.lawDay || wanted.pending !== view.pending) view.setLaw(wanted)
}

const isInFocus = (view: ViewState, node: string, field: string | undefined): boolean =>
  view.selection.at(-1) === node && view.field === (field ?? null)

function shownIn({ selection, field, panels, lawDay, pending }: ViewState, today: string): Shown {
  const { bottom } = panels
  return {
    node: selection.at(-1),
    field: field ?? undefined,
    tab: bottom === null || bottom === 'problems' ? undefined : bottom,
    day: lawDay === today ? undefined : lawDay,
    pending: pending ?? undefined,
  }
}

const keyOf = ({ node, field, tab, day, pending }: Shown): string =>
  [node, field, tab, day, pending].join(' ')

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Written because of what is shown, and not to be followed. */
    readonly isFromView?: boolean
  }
}
