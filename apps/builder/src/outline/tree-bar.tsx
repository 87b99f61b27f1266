import { ActionIcon, Tooltip } from '@mantine/core'
import { IconDots, IconFold, IconPlus, type TablerIcon } from '@tabler/icons-react'
import type { MouseEvent } from 'react'
import { useDraft, useEditor } from '../editor/editor-context.ts'
import { chordText } from '../editor-parts/chord.ts'
import type { Spot } from '../editor-parts/spot-menu.tsx'
import { useWording } from '../editor-parts/use-wording.ts'
import { useWords } from '../messages/use-words.ts'
import { rowTitle } from './row-words.ts'
import { type TreeRow, treeRows } from './rows.ts'
import type { Tree } from './use-tree.ts'

type TreeBarProps = { readonly tree: Tree; readonly spotOf: (key: string) => Spot }

/** What can be done with the row in focus without a key or a pointer on it: by touch, by voice. */
export function TreeBar({ tree, spotOf }: TreeBarProps) {
  const words = useWords()
  const wording = useWording()
  const { view, readOnlyWhy } = useEditor()
  const document = useDraft(({ content }) => content.document)
  const row = tree.rows.find(({ key }) => key === tree.focus.active)
  if (row === undefined) return null
  const title = wording.words.quoted(rowTitle(row, { document, wording, words }))
  const choose = () => {
    if (!view.getState().selection.includes(row.id)) tree.focus.select([row.id])
  }
  const add = () => {
    choose()
    if (row.kind === 'exit') tree.doRow('add-here', row)
    else tree.tools.run('add-after')
  }
  const openMenu = () => {
    choose()
    tree.menuAt(row, spotOf(row.key))
  }
  return (
    <div className="tree-bar">
      <BarButton
        icon={IconPlus}
        name={words.say('outline.add-at', { row: title })}
        chord={chordText({ key: 'a' })}
        isOff={readOnlyWhy !== null || row.kind === 'entry'}
        onPress={add}
      />
      <BarButton
        icon={IconDots}
        name={words.say('outline.row-menu', { row: title })}
        chord={chordText({ key: 'F10', shift: true })}
        opensMenu
        onPress={openMenu}
      />
      <FoldButton rows={tree.rows} />
    </div>
  )
}

/** Closes everything that can be closed, or opens it again. */
function FoldButton({ rows }: { readonly rows: readonly TreeRow[] }) {
  const words = useWords()
  const { draft, view } = useEditor()
  const isAnyClosed = rows.some(({ isOpen }) => isOpen === false)
  const fold = () => {
    const { collapsed, toggleCollapsed } = view.getState()
    const all = treeRows(draft.getState().content.document, new Set())
    for (const { key, isOpen } of all)
      if (isOpen !== null && collapsed.has(key) === isAnyClosed) toggleCollapsed(key)
  }
  const name = words.say(isAnyClosed ? 'outline.open-all' : 'outline.close-all')
  return <BarButton icon={IconFold} name={name} onPress={fold} />
}

type BarButtonProps = {
  readonly icon: TablerIcon
  readonly name: string
  readonly chord?: string
  readonly isOff?: boolean
  readonly opensMenu?: boolean
  readonly onPress: () => void
}

function BarButton({ icon: Icon, name, chord, isOff = false, opensMenu, onPress }: BarButtonProps) {
  const press = (event: MouseEvent) => {
    event.preventDefault()
    if (!isOff) onPress()
  }
  return (
    <Tooltip
      label={chord === undefined ? name : `${name} · ${chord}`}
      position="bottom-start"
      multiline
      maw={220}
    >
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={name}
        {...(opensMenu === true ? { 'aria-haspopup': 'menu' } : {})}
        aria-disabled={isOff}
        {...(isOff ? { 'data-disabled': true } : {})}
        onClick={press}
      >
        <Icon size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
