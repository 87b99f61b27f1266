import { type Chord, isPressed, type Pressed } from '../editor-parts/chord.ts'
import { type StepActionId, stepActions } from '../editor-parts/step-actions.ts'
import type { Direction } from './graph.ts'

/** What a key asks of the diagram. */
export type CanvasKey =
  | { readonly ask: 'move'; readonly direction: Direction; readonly extends: boolean }
  | { readonly ask: 'zoom'; readonly to: 'in' | 'out' | 'full' | 'all' }
  | { readonly ask: 'act'; readonly action: StepActionId }
  | { readonly ask: 'inspect' | 'menu' | 'escape' | 'toggle' }

/** What a pressed key asks for; `null` where it is none of the diagram's. */
export function canvasKeyOf(event: Pressed, mac?: boolean): CanvasKey | null {
  const chord = keys.find(([key]) => isPressed(key, event, mac))
  if (chord !== undefined) return chord[1]
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey
  const zoom = plain ? zooms[event.key] : undefined
  return zoom === undefined ? null : { ask: 'zoom', to: zoom }
}

/** By sign, whatever keys it takes to write it: "+" needs Shift on some keyboards. */
const zooms: Readonly<Record<string, 'in' | 'out' | 'full' | 'all'>> = {
  '+': 'in',
  '-': 'out',
  '0': 'full',
  '1': 'all',
}

const directions = {
  ArrowDown: 'forward',
  ArrowUp: 'back',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
} as const satisfies Readonly<Record<string, Direction>>

/** What the browser does by itself: its own events bring the clipboard. */
const native: ReadonlySet<StepActionId> = new Set(['cut', 'copy', 'paste'])

const keys: readonly (readonly [Chord, CanvasKey])[] = [
  ...Object.entries(directions).flatMap(([key, direction]): (readonly [Chord, CanvasKey])[] => [
    [{ key }, { ask: 'move', direction, extends: false }],
    [
      { key, shift: true },
      { ask: 'move', direction, extends: true },
    ],
  ]),
  ...stepActions
    .flat()
    .flatMap(({ id, chord }): readonly (readonly [Chord, CanvasKey])[] =>
      chord === null || native.has(id) ? [] : [[chord, { ask: 'act', action: id }]],
    ),
  [{ key: 'Backspace' }, { ask: 'act', action: 'delete' }],
  [{ key: 'Enter' }, { ask: 'inspect' }],
  [{ key: 'Escape' }, { ask: 'escape' }],
  [{ key: ' ', mod: true }, { ask: 'toggle' }],
  [{ key: 'ContextMenu' }, { ask: 'menu' }],
  [{ key: 'F10', shift: true }, { ask: 'menu' }],
]
