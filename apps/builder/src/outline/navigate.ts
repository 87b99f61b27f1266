import { folded } from '../document/derived/search.ts'
import type { TreeRow } from './rows.ts'
import type { Direction } from './tree-keys.ts'

/** What comes of going somewhere: another row in focus, a row opened or closed, or nothing. */
export type Step =
  | { readonly kind: 'focus'; readonly key: string }
  | { readonly kind: 'toggle'; readonly key: string }
  | null

/** Goes from a row of the tree into a direction, as trees do everywhere. */
export function stepFrom(rows: readonly TreeRow[], from: string, to: Direction): Step {
  const at = rows.findIndex(({ key }) => key === from)
  const row = rows[at]
  if (row === undefined) return focusOn(rows[0])
  switch (to) {
    case 'next':
      return focusOn(rows[at + 1])
    case 'previous':
      return focusOn(rows[at - 1])
    case 'first':
      return focusOn(rows[0])
    case 'last':
      return focusOn(rows.at(-1))
    case 'in':
      if (row.isOpen === null) return null
      return row.isOpen ? focusOn(rows[at + 1]) : { kind: 'toggle', key: from }
    case 'out':
      if (row.isOpen === true) return { kind: 'toggle', key: from }
      return row.parent === null ? null : { kind: 'focus', key: row.parent }
  }
}

const focusOn = (row: TreeRow | undefined): Step =>
  row === undefined ? null : { kind: 'focus', key: row.key }

/**
 * The next row whose title begins with what was typed, around the end; `null` where none does. While a
 * person types on, the row in focus may fit as well.
 */
export function rowTyped(
  rows: readonly TreeRow[],
  from: string,
  so: { readonly typed: string; readonly titleOf: (row: TreeRow) => string },
): string | null {
  const at = rows.findIndex(({ key }) => key === from)
  const begin = so.typed.length > 1 ? at : at + 1
  const around = [...rows.slice(Math.max(0, begin)), ...rows.slice(0, Math.max(0, begin))]
  const wanted = folded(so.typed)
  return around.find((row) => folded(so.titleOf(row)).startsWith(wanted))?.key ?? null
}
