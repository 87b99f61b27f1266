import { type Condition, conditionText, firstComparison } from '@forfall/rules'
import { useEffect, useRef } from 'react'
import { useEditor } from '../../editor/editor-context.ts'
import { useWording } from '../../editor-parts/use-wording.ts'
import { useWords } from '../../messages/use-words.ts'
import { ConditionGroup } from './condition-group.tsx'
import { type ConditionTools, Tools } from './condition-tools.ts'
import {
  appended,
  conditionOf,
  type GroupNode,
  moved,
  type Node,
  nodeAt,
  type Path,
  replaced,
  rootOf,
  unwrapped,
  wrapped,
} from './tree.ts'
import './condition.css'

type ConditionEditorProps = {
  readonly condition: Condition
  /** What the condition is of; the name of its outermost group. */
  readonly label: string
  /** Tells it from every other condition of the policy. */
  readonly place: string
  readonly onChange: (condition: Condition, so: { readonly isTyped: boolean }) => void
  /** Takes the whole condition away; `null` where there has to be one. */
  readonly onRemove?: (() => void) | null
}

/** A condition in rows of fact, comparison and value, in groups, with its sentence. */
export function ConditionEditor(props: ConditionEditorProps) {
  const { condition, label, place, onRemove = null } = props
  const words = useWords()
  const wording = useWording()
  const { readOnlyWhy } = useEditor()
  const { root, group, tools } = useConditionTools(props)
  return (
    <Tools value={tools}>
      <div className="condition" ref={root} data-place={place}>
        <ConditionGroup
          group={group}
          path={[]}
          label={label}
          canGoEmpty={onRemove !== null && readOnlyWhy === null}
        />
        <p className="condition-sentence">
          {words.say('inspector.takes-where', { condition: conditionText(condition, wording) })}
        </p>
      </div>
    </Tools>
  )
}

/** What can be done to the condition, and where the focus goes then. */
function useConditionTools({ condition, place, onChange, onRemove = null }: ConditionEditorProps) {
  const { readOnlyWhy } = useEditor()
  const { facts } = useWording()
  const root = useRef<HTMLDivElement>(null)
  const wanted = useRef<Path | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    focusOn(root.current, wanted.current)
    wanted.current = null
  })
  const { group, isBare } = rootOf(condition)
  const change = (to: GroupNode, focus: Path | null, isTyped = false): void => {
    wanted.current = focus
    const left = conditionOf({ group: to, isBare })
    if (left !== null) onChange(left, { isTyped })
    else onRemove?.()
  }
  const add = (path: Path): void => {
    const [fact] = facts.values()
    if (fact === undefined) return
    const row: Node = { kind: 'row', isNot: false, comparison: firstComparison(fact) }
    const around = nodeAt(group, path)
    const index = around?.kind === 'group' ? around.parts.length : 0
    change(appended(group, path, row), [...path, index])
  }
  const tools: ConditionTools = {
    isReadOnly: readOnlyWhy !== null,
    place,
    isOnlyRow: (path) =>
      onRemove === null && conditionOf({ group: replaced(group, path, []), isBare }) === null,
    canMove: (path, by) => moved(group, path, by) !== null,
    set: (path, node, isTyped = false) =>
      change(
        path.length === 0 ? (node as GroupNode) : replaced(group, path, [node]),
        null,
        isTyped,
      ),
    add,
    remove: (path) => change(replaced(group, path, []), before(path)),
    move: (path, by) => {
      const to = moved(group, path, by)
      if (to !== null) change(to.group, to.path)
    },
    wrap: (path) => change(wrapped(group, path), [...path, 0]),
    unwrap: (path) => change(unwrapped(group, path), path),
  }
  return { root, group, tools }
}

/** Where the focus goes when a row is gone: to the one before it. */
const before = (path: Path): Path => [...path.slice(0, -1), Math.max(0, (path.at(-1) ?? 0) - 1)]

/** Puts the focus on a row or group, else on what is nearest around it. */
function focusOn(root: HTMLElement | null, path: Path): void {
  const around = path.map((_, length) => path.slice(0, path.length - length))
  const inputs = [...around, []].flatMap(
    (at) =>
      root
        ?.querySelector(`[data-path="${at.join('.')}"]`)
        ?.querySelector<HTMLElement>('select, input, button') ?? [],
  )
  inputs[0]?.focus()
}
