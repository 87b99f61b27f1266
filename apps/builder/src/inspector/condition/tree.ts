import type { Comparison, Condition } from '@forfall/rules'

/** A comparison to be edited. */
export type RowNode = {
  readonly kind: 'row'
  /** Whether its opposite is asked. */
  readonly isNot: boolean
  readonly comparison: Comparison
}

/** Conditions that are asked together. */
export type GroupNode = {
  readonly kind: 'group'
  readonly isNot: boolean
  readonly join: 'all' | 'any'
  readonly parts: readonly Node[]
}

/** A condition as people edit it: "not" is a mark on a row or a group, and not a level of its own. */
export type Node = RowNode | GroupNode

/** A condition being edited: a group always, so that there is a place for another row. */
export type Root = {
  readonly group: GroupNode
  /** Whether it was one comparison alone, and is written as one as long as it is. */
  readonly isBare: boolean
}

/** The way to a node: places among the parts of each group. */
export type Path = readonly number[]

/** A condition to be edited. */
export function rootOf(condition: Condition): Root {
  const node = nodeOf(condition)
  return node.kind === 'group'
    ? { group: node, isBare: false }
    : { group: { kind: 'group', isNot: false, join: 'all', parts: [node] }, isBare: true }
}

/** The condition that was edited; `null` where nothing is left of it. */
export function conditionOf({ group, isBare }: Root): Condition | null {
  const [first] = group.parts
  if (first === undefined) return null
  const isAlone = isBare && group.parts.length === 1 && !group.isNot
  return written(isAlone ? first : group)
}

function nodeOf(condition: Condition): Node {
  if ('not' in condition) {
    const node = nodeOf(condition.not)
    return { ...node, isNot: !node.isNot }
  }
  if ('all' in condition) return groupOf('all', condition.all)
  if ('any' in condition) return groupOf('any', condition.any)
  return { kind: 'row', isNot: false, comparison: condition }
}

const groupOf = (join: GroupNode['join'], parts: readonly Condition[]): GroupNode => ({
  kind: 'group',
  isNot: false,
  join,
  parts: parts.map(nodeOf),
})

function written(node: Node): Condition {
  const plain: Condition =
    node.kind === 'row'
      ? node.comparison
      : node.join === 'all'
        ? { all: node.parts.map(written) }
        : { any: node.parts.map(written) }
  return node.isNot ? { not: plain } : plain
}

/** The node at a path; `undefined` where there is none. */
export const nodeAt = (group: GroupNode, path: Path): Node | undefined =>
  path.reduce<Node | undefined>(
    (node, place) => (node?.kind === 'group' ? node.parts[place] : undefined),
    group,
  )

/** A group in which the node at a path is another, or several, or gone; groups left empty go as well. */
export function replaced(group: GroupNode, path: Path, by: readonly Node[]): GroupNode {
  const [place, ...rest] = path
  if (place === undefined) return group
  const part = group.parts[place]
  if (rest.length === 0 || part?.kind !== 'group')
    return { ...group, parts: group.parts.toSpliced(place, 1, ...by) }
  const inner = replaced(part, rest, by)
  return { ...group, parts: group.parts.toSpliced(place, 1, ...(isEmpty(inner) ? [] : [inner])) }
}

const isEmpty = ({ parts }: GroupNode): boolean => parts.length === 0

/** A group with a node put in at the end of the group at a path. */
export function appended(group: GroupNode, path: Path, node: Node): GroupNode {
  const at = nodeAt(group, path)
  if (at?.kind !== 'group') return group
  const longer = { ...at, parts: [...at.parts, node] }
  return path.length === 0 ? longer : replaced(group, path, [longer])
}

/** A row or group put into a group of its own, whose parts are joined the other way. */
export function wrapped(group: GroupNode, path: Path): GroupNode {
  const node = nodeAt(group, path)
  const around = nodeAt(group, path.slice(0, -1))
  if (node === undefined || around?.kind !== 'group') return group
  const join = around.join === 'all' ? 'any' : 'all'
  return replaced(group, path, [{ kind: 'group', isNot: false, join, parts: [node] }])
}

/** The parts of a group put in its place. A group whose opposite is asked stays as it is. */
export function unwrapped(group: GroupNode, path: Path): GroupNode {
  const node = nodeAt(group, path)
  return node?.kind === 'group' && !node.isNot ? replaced(group, path, node.parts) : group
}

/** What was moved, and where it is now. */
export type Moved = { readonly group: GroupNode; readonly path: Path }

/**
 * Moves a node one line up or down. It goes past a row, into a group, and at the end of its own group
 * out of it; `null` where there is no further line.
 */
export function moved(group: GroupNode, path: Path, by: 'up' | 'down'): Moved | null {
  const node = nodeAt(group, path)
  if (node === undefined || path.length === 0) return null
  const lines = linesOf(group.parts)
  const from = lines.findIndex((line) => line.node === node)
  const span = linesOf([node]).length
  const next = by === 'up' ? from - 1 : from + span
  if (lines[next] === undefined) return null
  const block = lines.slice(from, from + span)
  const others = lines.toSpliced(from, span)
  const parts = partsOf(others.toSpliced(by === 'up' ? next : from + 1, 0, ...block))
  const made = { ...group, parts }
  return { group: made, path: pathTo(made, node) ?? path }
}

/** A line of a condition: a row, or where a group begins or ends. */
type Line = { readonly is: 'row' | 'open' | 'close'; readonly node: Node }

function linesOf(parts: readonly Node[]): readonly Line[] {
  return parts.flatMap((node): readonly Line[] =>
    node.kind === 'row'
      ? [{ is: 'row', node }]
      : [{ is: 'open', node }, ...linesOf(node.parts), { is: 'close', node }],
  )
}

/** What lines make, groups that are left empty taken out. */
function partsOf(lines: readonly Line[]): readonly Node[] {
  const [first, ...rest] = lines
  if (first === undefined) return []
  if (first.is === 'row') return [first.node, ...partsOf(rest)]
  const end = rest.findIndex(({ is, node }) => is === 'close' && node === first.node)
  const inner = partsOf(rest.slice(0, end))
  const after = partsOf(rest.slice(end + 1))
  return first.node.kind === 'row' || inner.length === 0
    ? after
    : [rebuilt(first.node, inner), ...after]
}

/** The same group, if its parts are: so that a node that was not touched is found again. */
const rebuilt = (group: GroupNode, parts: readonly Node[]): GroupNode =>
  parts.length === group.parts.length && parts.every((part, place) => part === group.parts[place])
    ? group
    : { ...group, parts }

function pathTo(group: GroupNode, node: Node): Path | null {
  for (const [place, part] of group.parts.entries()) {
    if (part === node) return [place]
    const rest = part.kind === 'group' ? pathTo(part, node) : null
    if (rest !== null) return [place, ...rest]
  }
  return null
}
