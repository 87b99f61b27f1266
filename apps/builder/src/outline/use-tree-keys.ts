import { type KeyboardEvent, useRef } from 'react'
import { useDraft, useEditor } from '../editor/editor-context.ts'
import { stepActions } from '../editor-parts/step-actions.ts'
import { useWording } from '../editor-parts/use-wording.ts'
import { useWords } from '../messages/use-words.ts'
import { rowTyped, stepFrom } from './navigate.ts'
import { caseOf } from './row-actions.ts'
import { rowTitle } from './row-words.ts'
import type { TreeRow } from './rows.ts'
import { type TreeKey, treeKeyOf } from './tree-keys.ts'
import { type Tree, toggled } from './use-tree.ts'
import { useWhyReadOnly } from './use-why-read-only.ts'

/** Letters typed within so many milliseconds of one another are one word. */
const typingMs = 700

type Spots = { readonly spotOf: (key: string) => { readonly x: number; readonly y: number } }

/** Does what the keys ask for while the focus is on a row. */
export function useTreeKeys(tree: Tree, { spotOf }: Spots): (event: KeyboardEvent) => void {
  const { view } = useEditor()
  const why = useWhyReadOnly()
  const goToTyped = useTyping(tree)
  return (event) => {
    const row = tree.rows.find(({ key }) => key === rowKeyOf(event))
    if (row === undefined) return
    const typing = goToTyped.isTyping(event.timeStamp)
    const key = treeKeyOf(event.nativeEvent, row, { isTyping: typing })
    if (key === null) return
    event.preventDefault()
    event.stopPropagation()
    if (key.ask === 'type') goToTyped.type(row, key.letter, event.timeStamp)
    else doKey(key, row, { tree, view: view.getState(), why, spotOf })
  }
}

/** The row a key was pressed on; `null` inside something else, as a field. */
const rowKeyOf = ({ target }: KeyboardEvent): string | null =>
  target instanceof Element ? target.getAttribute('data-row') : null

type Doing = Spots & {
  readonly tree: Tree
  readonly view: ReturnType<ReturnType<typeof useEditor>['view']['getState']>
  readonly why: ReturnType<typeof useWhyReadOnly>
}

type Asked = Exclude<TreeKey, { ask: 'type' }>

type Runners = {
  readonly [ask in Asked['ask']]: (
    key: Extract<TreeKey, { readonly ask: ask }>,
    row: TreeRow,
    so: Doing,
  ) => void
}

const runners: Runners = {
  go,
  act: ({ action }, row, { tree, view, why }) => {
    if (changes(action) && why.isSaid()) return
    if (!view.selection.includes(row.id)) tree.focus.select([row.id])
    tree.tools.run(action)
  },
  row: ({ action }, row, { tree, why }) => {
    if (!why.isSaid()) tree.doRow(action, row)
  },
  inspect: (_, row, { view }) => {
    view.setPanels({ hasInspector: true })
    view.select([row.id], fieldOf(row))
  },
  menu: (_, row, { tree, view, spotOf }) => {
    if (!view.selection.includes(row.id)) tree.focus.select([row.id])
    tree.menuAt(row, spotOf(row.key))
  },
  escape: (_, row, { tree }) => tree.focus.select([row.id]),
  toggle: (_, row, { tree, view }) => tree.focus.select(toggled(view.selection, row.id)),
  rename: (_, row, { tree }) => tree.hands.rename(row),
  'open-all': (_, row, so) => openBeside(row, so),
}

function doKey(key: Asked, row: TreeRow, so: Doing): void {
  const run = runners[key.ask] as (key: Asked, row: TreeRow, so: Doing) => void
  run(key, row, so)
}

const changes = (id: (TreeKey & { ask: 'act' })['action']): boolean =>
  stepActions.flat().some((action) => action.id === id && action.changes)

/** The field of a row that the inspector is to begin with. */
function fieldOf(row: TreeRow): string {
  const index = caseOf(row)
  if (index !== null) return `cases.${index}`
  return row.kind === 'exit' ? 'otherwise' : 'title'
}

function go({ to, selecting }: TreeKey & { ask: 'go' }, row: TreeRow, { tree, view }: Doing): void {
  const step = stepFrom(tree.rows, row.key, to)
  if (step === null) return
  if (step.kind === 'toggle') {
    view.toggleCollapsed(step.key)
    return
  }
  const id = tree.rows.find(({ key }) => key === step.key)?.id ?? row.id
  if (selecting === 'only') tree.focus.select([id])
  if (selecting === 'more')
    tree.focus.select(
      [...new Set([...view.selection, row.id])].filter((one) => one !== id).concat(id),
    )
  tree.focus.goTo(step.key)
}

/** Opens a row and all beside it. */
function openBeside({ parent }: TreeRow, { tree, view }: Doing): void {
  for (const row of tree.rows)
    if (row.parent === parent && row.isOpen === false) view.toggleCollapsed(row.key)
}

/** Goes to the row whose title begins with what is typed. */
function useTyping(tree: Tree) {
  const words = useWords()
  const wording = useWording()
  const document = useDraft(({ content }) => content.document)
  const typed = useRef({ text: '', at: 0 })
  return {
    isTyping: (now: number): boolean =>
      typed.current.text !== '' && now - typed.current.at <= typingMs,
    type(row: TreeRow, letter: string, now: number): void {
      const isMore = now - typed.current.at <= typingMs
      const text = isMore ? `${typed.current.text}${letter}` : letter
      typed.current = { text, at: now }
      const titleOf = (one: TreeRow) => rowTitle(one, { document, wording, words })
      const key = rowTyped(tree.rows, row.key, { typed: text, titleOf })
      const id = tree.rows.find((one) => one.key === key)?.id
      if (key === null || id === undefined) return
      tree.focus.select([id])
      tree.focus.goTo(key)
    },
  }
}
