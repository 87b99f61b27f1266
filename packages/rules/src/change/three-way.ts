import { own } from './own.ts'
import { sameContent } from './same.ts'

/** One thing as it was, and as two people have it now. `undefined` is "not there". */
export type Sides<Value> = {
  readonly base: Value
  readonly mine: Value
  readonly theirs: Value
}

/** A place at which both changed something, and not to the same. */
export type Clash = Sides<unknown> & { readonly path: readonly string[] }

/** What comes of two changed copies. Where they clash it holds mine. */
export type Merged = { readonly value: unknown; readonly clashes: readonly Clash[] }

/** Merges what stands at a place. */
export type Merger = (sides: Sides<unknown>, path: readonly string[]) => Merged

/** A record of anything by key. */
export type Tree = Readonly<Record<string, unknown>>

/** A value that is taken as a whole. */
export const whole: Merger = (sides, path) =>
  settled(sides) ?? { value: sides.mine, clashes: [{ ...sides, path }] }

/** A value on which mine wins without a word. */
export const mineWins: Merger = (sides) => settled(sides) ?? { value: sides.mine, clashes: [] }

/**
 * A record that is merged key by key, each by the merger of its key. Where one side took the whole
 * record away and the other changed it, they clash.
 */
export const record =
  (mergerOf: (key: string) => Merger): Merger =>
  (sides, path) => {
    const done = settled(sides)
    if (done !== null) return done
    if (sides.mine === undefined || sides.theirs === undefined) return whole(sides, path)
    return eachKey(sides, path, mergerOf)
  }

/** A record of texts: like any, but never left without a text. */
export const texts: Merger = (sides, path) => {
  const merged = record(() => whole)(sides, path)
  return merged.value !== undefined && Object.keys(merged.value as Tree).length === 0
    ? whole(sides, path)
    : merged
}

/** What is decided without looking inside: one side only changed it, or both to the same. */
export function settled({ base, mine, theirs }: Sides<unknown>): Merged | null {
  if (sameContent(mine, theirs) || sameContent(theirs, base)) return { value: mine, clashes: [] }
  return sameContent(mine, base) ? { value: theirs, clashes: [] } : null
}

function eachKey(
  sides: Sides<unknown>,
  path: readonly string[],
  mergerOf: (key: string) => Merger,
): Merged {
  const base = treeOf(sides.base)
  const mine = treeOf(sides.mine)
  const theirs = treeOf(sides.theirs)
  const keys = [...new Set([mine, theirs, base].flatMap((side) => Object.keys(side)))]
  const merged = keys.map((key) => {
    const below = { base: own(base, key), mine: own(mine, key), theirs: own(theirs, key) }
    return { key, ...mergerOf(key)(below, [...path, key]) }
  })
  const kept = merged.filter(({ value }) => value !== undefined)
  return {
    value: Object.fromEntries(kept.map(({ key, value }) => [key, value])),
    clashes: merged.flatMap(({ clashes }) => clashes),
  }
}

/** A value at a place in a record of records; `undefined` where there is none. */
export const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((found, key) => own(treeOf(found), key), value)

/** The same tree with another value at a place; `undefined` takes it away. */
export function withValueAt(tree: Tree, path: readonly string[], value: unknown): Tree {
  const [key, ...rest] = path
  if (key === undefined) return treeOf(value)
  const below = rest.length === 0 ? value : withValueAt(treeOf(own(tree, key)), rest, value)
  // Spread first, so that a key that was there keeps its place in reading order.
  const entries = Object.entries({ ...tree, [key]: below })
  return Object.fromEntries(entries.filter(([, kept]) => kept !== undefined))
}

const treeOf = (value: unknown): Tree =>
  typeof value === 'object' && value !== null ? (value as Tree) : {}
