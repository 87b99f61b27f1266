import { type Chord, isPressed, type Pressed } from '../editor-parts/chord.ts'
import { type StepActionId, stepActions } from '../editor-parts/step-actions.ts'
import { type RowActionId, rowActions } from './row-actions.ts'
import type { TreeRow } from './rows.ts'

/** Where a key goes from a row. `in` opens a closed row first, `out` closes an open one first. */
export type Direction = 'next' | 'previous' | 'first' | 'last' | 'in' | 'out'

/** What happens to the selection on the way: only the new row, the new row as well, or nothing. */
export type Selecting = 'only' | 'more' | 'keep'

/** What a key asks of the outline. */
export type TreeKey =
  | { readonly ask: 'go'; readonly to: Direction; readonly selecting: Selecting }
  | { readonly ask: 'act'; readonly action: StepActionId }
  | { readonly ask: 'row'; readonly action: RowActionId }
  | { readonly [ask in Plain]: { readonly ask: ask } }[Plain]
  | { readonly ask: 'type'; readonly letter: string }

type Plain = 'inspect' | 'menu' | 'escape' | 'toggle' | 'rename' | 'open-all'

/** What a pressed key asks for on a row; `null` where it is none of the outline's. */
export function treeKeyOf(
  event: Pressed,
  row: TreeRow,
  so: { readonly isTyping: boolean; readonly mac?: boolean },
): TreeKey | null {
  const letter = letterOf(event)
  const typed = letter ?? (isSpace(event) ? ' ' : null)
  if (so.isTyping && typed !== null) return { ask: 'type', letter: typed }
  const found = [...keysOf(row), ...keys].find(([chord]) => isPressed(chord, event, so.mac))
  if (found !== undefined) return found[1]
  return letter === null ? null : { ask: 'type', letter }
}

/** The letter or digit a key writes; `null` for any other key, and for one that is held with another. */
function letterOf({ key, ctrlKey, metaKey, altKey }: Pressed): string | null {
  const isLetter = /^[\p{L}\p{N}]$/u.test(key)
  return isLetter && !ctrlKey && !metaKey && !altKey ? key : null
}

/** A space between two words that are typed; on its own it chooses. */
const isSpace = ({ key, ctrlKey, metaKey, altKey }: Pressed): boolean =>
  key === ' ' && !ctrlKey && !metaKey && !altKey

type Key = readonly [Chord, TreeKey]

const directions = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  ArrowRight: 'in',
  ArrowLeft: 'out',
  Home: 'first',
  End: 'last',
} as const satisfies Readonly<Record<string, Direction>>

const keys: readonly Key[] = [
  ...Object.entries(directions).flatMap(([key, to]): readonly Key[] => [
    [{ key }, { ask: 'go', to, selecting: 'only' }],
    [
      { key, shift: true },
      { ask: 'go', to, selecting: 'more' },
    ],
    [
      { key, mod: true },
      { ask: 'go', to, selecting: 'keep' },
    ],
  ]),
  [{ key: 'Enter' }, { ask: 'inspect' }],
  [{ key: 'Escape' }, { ask: 'escape' }],
  [{ key: ' ' }, { ask: 'toggle' }],
  [{ key: ' ', mod: true }, { ask: 'toggle' }],
  [{ key: 'F2' }, { ask: 'rename' }],
  [{ key: '*' }, { ask: 'open-all' }],
  [{ key: '*', shift: true }, { ask: 'open-all' }],
  [{ key: 'ContextMenu' }, { ask: 'menu' }],
  [{ key: 'F10', shift: true }, { ask: 'menu' }],
]

/** What the browser does by itself: its own events bring the clipboard. */
const native: ReadonlySet<StepActionId> = new Set(['cut', 'copy', 'paste'])

/** On an exit or an entry the commands for steps would be for another one than is in focus. */
const everywhere: ReadonlySet<StepActionId> = new Set(['select-all'])

const stepKeys: readonly (readonly [Chord, TreeKey & { readonly ask: 'act' }])[] = [
  ...stepActions
    .flat()
    .flatMap(({ id, chord }) =>
      chord === null || native.has(id) ? [] : [[chord, { ask: 'act', action: id }] as const],
    ),
  [{ key: 'Backspace' }, { ask: 'act', action: 'delete' }],
]

function keysOf(row: TreeRow): readonly Key[] {
  if (row.kind === 'step' || row.kind === 'start') return stepKeys
  const own = rowActions
    .filter(({ on }) => on === row.kind)
    .flatMap(({ id, chords }): readonly Key[] =>
      chords.map((chord) => [chord, { ask: 'row', action: id }]),
    )
  return [...own, ...stepKeys.filter(([, { action }]) => everywhere.has(action))]
}
