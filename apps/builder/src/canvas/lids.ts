import type { OutlineItem, PolicyDocument } from '@forfall/rules'
import { outlineOf } from '../document/derived/outline.ts'

/** The steps that are not drawn because a branch is closed, by that branch: the outermost of several. */
export type Lids = ReadonlyMap<string, readonly string[]>

/** What closed branches hide: the steps that only they lead to. A branch that hides nothing is open. */
export function lidsOf(document: PolicyDocument, collapsed: ReadonlySet<string>): Lids {
  const lidsIn = (items: readonly OutlineItem[]): readonly [string, readonly string[]][] =>
    items.flatMap((item) => {
      const hidden = collapsed.has(item.id) ? within(item) : []
      if (hidden.length > 0) return [[item.id, hidden]]
      return item.exits.flatMap((exit) => lidsIn(exit.items))
    })
  return new Map(collapsed.size === 0 ? [] : lidsIn(outlineOf(document)))
}

/** The closed branches under which a step lies; they have to be opened for it to be seen. */
export function lidsOver(
  document: PolicyDocument,
  collapsed: ReadonlySet<string>,
  step: string,
): readonly string[] {
  const over = (items: readonly OutlineItem[], above: readonly string[]): readonly string[] =>
    items.flatMap((item) => {
      if (item.id === step) return above
      const next = collapsed.has(item.id) ? [...above, item.id] : above
      return item.exits.flatMap((exit) => over(exit.items, next))
    })
  return collapsed.size === 0 ? [] : over(outlineOf(document), [])
}

const within = ({ exits }: OutlineItem): readonly string[] =>
  exits.flatMap(({ items }) => items.flatMap((item) => [item.id, ...within(item)]))
