import type { ExitName, PolicyDocument } from '@forfall/rules'
import { stepOf } from '../document/content.ts'
import type { Chord } from '../editor-parts/chord.ts'
import type { TreeRow } from './rows.ts'

/** What can be done with an exit or an `always` entry; its name is the message `outline.<id>`. */
export type RowActionId =
  | 'add-here'
  | 'connect-exit'
  | 'empty-exit'
  | 'case-earlier'
  | 'case-later'
  | 'remove-case'
  | 'remove-case-branch'
  | 'entry-earlier'
  | 'entry-later'
  | 'remove-entry'

/** One thing that can be done with a row that is no step. */
export type RowAction = {
  readonly id: RowActionId
  readonly on: 'exit' | 'entry'
  /** The first one is shown in the menu. */
  readonly chords: readonly Chord[]
  readonly isFor: (document: PolicyDocument, row: TreeRow) => boolean
}

/** What can be done with rows that are no steps, in the order of their menus. */
export const rowActions: readonly RowAction[] = [
  exit('add-here', [{ key: 'a' }, { key: 'a', shift: true }], () => true),
  exit('connect-exit', [{ key: 'c' }], () => true),
  exit('empty-exit', [], (_, row) => row.kind === 'exit' && row.exit.to !== null),
  exit('case-earlier', [{ key: 'ArrowUp', alt: true }], (_, row) => (caseOf(row) ?? 0) > 0),
  exit('case-later', [{ key: 'ArrowDown', alt: true }], isBeforeLast),
  exit('remove-case', [{ key: 'Delete' }, { key: 'Backspace' }], (_, row) => caseOf(row) !== null),
  exit('remove-case-branch', [{ key: 'Delete', shift: true }], (_, row) => caseOf(row) !== null),
  entry('entry-earlier', [{ key: 'ArrowUp', alt: true }], ({ row }) => row.index > 0),
  entry(
    'entry-later',
    [{ key: 'ArrowDown', alt: true }],
    ({ row, document }) => row.index < document.always.length - 1,
  ),
  entry('remove-entry', [{ key: 'Delete' }, { key: 'Backspace' }], () => true),
]

/** The number of the case an exit is of; `null` for "otherwise" and for rows that are no exit. */
export function caseOf(row: TreeRow): number | null {
  if (row.kind !== 'exit' || !row.exit.exit.startsWith('cases.')) return null
  return Number(row.exit.exit.slice('cases.'.length))
}

/** The exit of a case. */
export const exitOfCase = (index: number): ExitName => `cases.${index}`

function isBeforeLast(document: PolicyDocument, row: TreeRow): boolean {
  const index = caseOf(row)
  const branch = stepOf(document, row.id)
  return index !== null && branch?.kind === 'branch' && index < branch.cases.length - 1
}

function exit(id: RowActionId, chords: readonly Chord[], isFor: RowAction['isFor']): RowAction {
  return { id, on: 'exit', chords, isFor }
}

function entry(
  id: RowActionId,
  chords: readonly Chord[],
  isFor: (so: {
    readonly row: TreeRow & { readonly kind: 'entry' }
    readonly document: PolicyDocument
  }) => boolean,
): RowAction {
  return {
    id,
    on: 'entry',
    chords,
    isFor: (document, row) => row.kind === 'entry' && isFor({ row, document }),
  }
}
