import { type PolicyDocument, startPosition } from '@forfall/rules'
import {
  type FocusEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useEditor, useView } from '../editor/editor-context.ts'
import { keysAbove, type TreeRow } from './rows.ts'

/** Where the focus is in the tree, and how to put it elsewhere. */
export type TreeFocus = {
  /** The key of the row that the Tab key leads to. */
  readonly active: string
  /** Makes another row the one in focus; what it stands under is opened. */
  readonly goTo: (key: string) => void
  /** Selects without being led to what is selected last. */
  readonly select: (ids: readonly string[]) => void
  /** Puts the focus on the row that is to have it, once what happens now is over. */
  readonly takeFocus: () => void
  readonly handlers: FocusHandlers
}

type FocusHandlers = {
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: (event: FocusEvent) => void
}

type Means = {
  readonly tree: RefObject<HTMLElement | null>
  readonly rows: readonly TreeRow[]
  readonly document: PolicyDocument
}

/** Which row has the focus. It follows what is selected elsewhere, and it is never lost with a row that goes. */
export function useTreeFocus({ tree, rows, document }: Means): TreeFocus {
  const { draft, view } = useEditor()
  const [wanted, setWanted] = useState(() => view.getState().selection.at(-1) ?? startPosition)
  const selected = useView(({ selection }) => selection.at(-1) ?? startPosition)
  const active = useMemo(
    () => shownKey(rows, [wanted, ...keysAbove(document, wanted).toReversed(), selected]),
    [rows, wanted, selected, document],
  )
  const current = useRef(active)
  current.current = active
  const goTo = useCallback(
    (key: string) => {
      const { collapsed, toggleCollapsed } = view.getState()
      for (const above of keysAbove(draft.getState().content.document, key))
        if (collapsed.has(above)) toggleCollapsed(above)
      setWanted(key)
    },
    [draft, view],
  )
  const select = useFollowedSelection({ rows, current, goTo })
  const handlers = useKeptFocus({ tree, active, onRow: setWanted })
  const takeFocus = useCallback(() => {
    requestAnimationFrame(() => focusRow(tree.current, current.current))
  }, [tree])
  return { active, goTo, select, takeFocus, handlers }
}

/** The first of some keys that has a row to be seen. */
function shownKey(rows: readonly TreeRow[], keys: readonly string[]): string {
  const shown = new Set(rows.map(({ key }) => key))
  return keys.find((key) => shown.has(key)) ?? startPosition
}

/** The element of a row. */
export const rowElement = (tree: HTMLElement | null, key: string): HTMLElement | null =>
  tree?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`) ?? null

function focusRow(tree: HTMLElement | null, key: string): void {
  const row = rowElement(tree, key)
  row?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'nearest' })
}

type Following = Pick<Means, 'rows'> & {
  readonly current: RefObject<string>
  readonly goTo: (key: string) => void
}

/** Goes to what is selected in another region, and selects without going anywhere. */
function useFollowedSelection({ rows, current, goTo }: Following): TreeFocus['select'] {
  const { view } = useEditor()
  const selected = useView(({ selection }) => selection.at(-1))
  const own = useRef<string | undefined>(undefined)
  const seen = useRef(rows)
  seen.current = rows
  useEffect(() => {
    const isOwn = own.current === selected
    own.current = undefined
    const row = seen.current.find(({ key }) => key === current.current)
    if (!isOwn && selected !== undefined && row?.id !== selected) goTo(selected)
  }, [selected, current, goTo])
  return useCallback(
    (ids: readonly string[]) => {
      if (ids.at(-1) !== view.getState().selection.at(-1)) own.current = ids.at(-1)
      view.getState().select(ids)
    },
    [view],
  )
}

type Keeping = Pick<Means, 'tree'> & {
  readonly active: string
  /** Called when a row was given the focus otherwise: by Tab, or by pressing it. */
  readonly onRow: (key: string) => void
}

/** Keeps the focus that is in the tree on the row that is to have it, whatever is rendered anew. */
function useKeptFocus({ tree, active, onRow }: Keeping): FocusHandlers {
  const isHere = useRef(false)
  useLayoutEffect(() => {
    const at = document.activeElement
    const isLost = at === null || at === document.body
    const isOnOther = at?.getAttribute('role') === 'treeitem' && tree.current?.contains(at) === true
    if (isHere.current && (isLost || isOnOther) && rowElement(tree.current, active) !== at)
      focusRow(tree.current, active)
  })
  return useMemo(
    () => ({
      onFocus: ({ target }) => {
        isHere.current = true
        const key = target.getAttribute('data-row')
        if (key !== null) onRow(key)
      },
      onBlur: ({ target, relatedTarget, currentTarget }) => {
        const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
        // A row that is taken away loses the focus as well; that does not count as leaving.
        if (!isInside)
          queueMicrotask(() => {
            if (target.isConnected) isHere.current = false
          })
      },
    }),
    [onRow],
  )
}
