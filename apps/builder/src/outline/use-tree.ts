import { type MouseEvent, type RefObject, useMemo, useRef, useState } from 'react'
import { useDraft, useEditor, useView } from '../editor/editor-context.ts'
import type { Spot } from '../editor-parts/spot-menu.tsx'
import { type StepTools, useStepTools } from '../editor-parts/use-step-tools.tsx'
import type { ConnectFrom } from './connect-dialog.tsx'
import type { RowActionId } from './row-actions.ts'
import { type TreeRow, treeRows } from './rows.ts'
import { hasTitle } from './title-field.tsx'
import type { RowHands } from './tree-row.tsx'
import { type DoRow, useRowActions } from './use-row-actions.ts'
import { rowElement, type TreeFocus, useTreeFocus } from './use-tree-focus.ts'
import { useWhyReadOnly } from './use-why-read-only.ts'

/** A menu of a row that is no step, and where it is open. */
export type OpenRowMenu = { readonly row: TreeRow; readonly at: Spot }

/** The outline as it stands, and what can be done on it. */
export type Tree = {
  readonly rows: readonly TreeRow[]
  readonly focus: TreeFocus
  readonly tools: StepTools
  readonly doRow: DoRow
  readonly hands: RowHands
  readonly renaming: string | null
  readonly rowMenu: OpenRowMenu | null
  readonly connecting: ConnectFrom | null
  /** Closes the menu or the dialog of the tree and goes back to the row it was opened on. */
  readonly back: () => void
  readonly menuAt: (row: TreeRow, at: Spot) => void
}

/** The outline of the open policy. */
export function useTree(element: RefObject<HTMLElement | null>): Tree {
  const document = useDraft(({ content }) => content.document)
  const collapsed = useView((view) => view.collapsed)
  const rows = useMemo(() => treeRows(document, collapsed), [document, collapsed])
  const focus = useTreeFocus({ tree: element, rows, document })
  const [rowMenu, setRowMenu] = useState<OpenRowMenu | null>(null)
  const [connecting, setConnecting] = useState<ConnectFrom | null>(null)
  const spots = useMemo(() => ({ of: (key: string) => spotOf(element.current, key) }), [element])
  const tools = useStepTools({
    spotOf: spots.of,
    connect: (step) => setConnecting({ step }),
    returnFocus: focus.takeFocus,
  })
  const doRow = useRowActions({
    tools,
    spotOf: spots.of,
    connect: setConnecting,
    goTo: focus.goTo,
  })
  const menuAt = (row: TreeRow, at: Spot) => {
    if (row.kind === 'exit' || row.kind === 'entry') setRowMenu({ row, at })
    else tools.openMenu(at)
  }
  const back = () => {
    setRowMenu(null)
    setConnecting(null)
    focus.takeFocus()
  }
  const { hands, renaming } = useHands({ focus, doRow, menuAt, run: tools.run })
  return { rows, focus, tools, doRow, hands, renaming, rowMenu, connecting, back, menuAt }
}

type Handling = Pick<Tree, 'focus' | 'doRow' | 'menuAt'> & Pick<StepTools, 'run'>

/** What pointers do on rows; the same functions for as long as the tree is there. */
function useHands(means: Handling): Pick<Tree, 'hands' | 'renaming'> {
  const { view } = useEditor()
  const why = useWhyReadOnly()
  const [renaming, setRenaming] = useState<string | null>(null)
  const given = useRef(means)
  given.current = means
  const hands = useMemo(
    (): RowHands => ({
      choose: (row, event) => choose(row, event, { ...given.current, view }),
      openOrClose: ({ key }) => view.getState().toggleCollapsed(key),
      openMenu: (row, event) => {
        event.preventDefault()
        event.stopPropagation()
        const { focus, menuAt } = given.current
        const { selection } = view.getState()
        if (!selection.includes(row.id)) focus.select([row.id])
        focus.goTo(row.key)
        menuAt(row, spotOfEvent(event))
      },
      add: (row) => {
        const { doRow, focus, run } = given.current
        if (row.kind !== 'start') return doRow('add-here' satisfies RowActionId, row)
        focus.select([row.id])
        run('add-always')
        focus.takeFocus()
      },
      rename: (row) => {
        if (hasTitle(row) && !why.isSaid()) setRenaming(row.key)
      },
      renamed: () => {
        setRenaming(null)
        given.current.focus.takeFocus()
      },
    }),
    [view, why],
  )
  return { hands, renaming }
}

/** Selects a row: with Ctrl besides what is selected, with Shift all from the row in focus. */
function choose(
  row: TreeRow,
  event: MouseEvent,
  { focus, view }: Handling & Pick<ReturnType<typeof useEditor>, 'view'>,
): void {
  const { selection } = view.getState()
  if (event.ctrlKey || event.metaKey) focus.select(toggled(selection, row.id))
  else if (event.shiftKey) focus.select([...selection.filter((id) => id !== row.id), row.id])
  else focus.select([row.id])
  focus.goTo(row.key)
}

/** Ids with one more, or without one that was among them. */
export const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]

/** Where a menu of a row opens: under its title. */
export function spotOf(tree: HTMLElement | null, key: string): Spot {
  const box = rowElement(tree, key)?.getBoundingClientRect()
  return box === undefined ? { x: 0, y: 0 } : { x: box.left + 32, y: box.bottom - 4 }
}

/** At the pointer, or under the button that was pressed by a key. */
function spotOfEvent({ clientX, clientY, currentTarget }: MouseEvent): Spot {
  if (clientX !== 0 || clientY !== 0) return { x: clientX, y: clientY }
  const { left, bottom } = currentTarget.getBoundingClientRect()
  return { x: left, y: bottom }
}
