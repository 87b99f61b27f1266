import {
  type OutlineExit,
  type OutlineItem,
  type PolicyDocument,
  startPosition,
} from '@forfall/rules'
import { outlineOf } from '../document/derived/outline.ts'

/** What a row of the outline is about. */
export type RowSubject =
  | { readonly kind: 'start' }
  | { readonly kind: 'entry'; readonly id: string; readonly index: number }
  | { readonly kind: 'step'; readonly item: OutlineItem }
  | { readonly kind: 'exit'; readonly exit: OutlineExit }

/** A row of the outline with its place in the tree. */
export type TreeRow = RowSubject & {
  /** Unique in the tree: the id of what it is about, or the branch and the name of an exit. */
  readonly key: string
  /** What is selected together with the row: for an exit its branch. */
  readonly id: string
  readonly parent: string | null
  /** 1 for the rows at the edge. */
  readonly level: number
  /** Among the rows of the same parent, from 1. */
  readonly place: number
  readonly count: number
  /** `null` for a row with nothing under it. */
  readonly isOpen: boolean | null
}

/** The rows of a policy that are to be seen while some are closed, by their keys. */
export function treeRows(
  document: PolicyDocument,
  closed: ReadonlySet<string>,
): readonly TreeRow[] {
  const subjects: readonly RowSubject[] = [
    { kind: 'start' },
    ...outlineOf(document).map((item) => ({ kind: 'step' as const, item })),
  ]
  return rowsOf(subjects, { parent: null, level: 1 }, { document, closed })
}

/** The keys of the rows above one, the outermost first; none for a row at the edge, or that is not there. */
export function keysAbove(document: PolicyDocument, key: string): readonly string[] {
  const rows = new Map(treeRows(document, new Set()).map((row) => [row.key, row]))
  const above: string[] = []
  for (let row = rows.get(key); row !== undefined && row.parent !== null; ) {
    above.unshift(row.parent)
    row = rows.get(row.parent)
  }
  return above
}

/** The key of the row of an exit. */
export const exitKey = ({ step, exit }: Pick<OutlineExit, 'step' | 'exit'>): string =>
  `${step} ${exit}`

type Means = { readonly document: PolicyDocument; readonly closed: ReadonlySet<string> }

function rowsOf(
  subjects: readonly RowSubject[],
  at: Pick<TreeRow, 'parent' | 'level'>,
  means: Means,
): readonly TreeRow[] {
  return subjects.flatMap((subject, index) => {
    const key = keyOf(subject)
    const below = subjectsBelow(subject, means.document)
    const isOpen = below.length === 0 ? null : !means.closed.has(key)
    const row: TreeRow = {
      ...subject,
      ...at,
      key,
      id: idOf(subject),
      place: index + 1,
      count: subjects.length,
      isOpen,
    }
    const within = isOpen === true ? rowsOf(below, { parent: key, level: at.level + 1 }, means) : []
    return [row, ...within]
  })
}

function subjectsBelow(
  subject: RowSubject,
  { always, steps }: PolicyDocument,
): readonly RowSubject[] {
  switch (subject.kind) {
    case 'start':
      return always.map(({ id }, index) => ({ kind: 'entry', id, index }))
    case 'step':
      return steps[subject.item.id]?.kind === 'branch'
        ? subject.item.exits.map((exit) => ({ kind: 'exit', exit }))
        : []
    case 'exit':
      return subject.exit.items.map((item) => ({ kind: 'step', item }))
    case 'entry':
      return []
  }
}

const keyOf = (subject: RowSubject): string =>
  subject.kind === 'exit' ? exitKey(subject.exit) : idOf(subject)

function idOf(subject: RowSubject): string {
  if (subject.kind === 'start') return startPosition
  if (subject.kind === 'exit') return subject.exit.step
  return subject.kind === 'step' ? subject.item.id : subject.id
}
