import { canonicalJson } from '../receipt/hash.ts'
import { aligned } from './aligned.ts'
import { sameContent } from './same.ts'
import { type Merger, type Sides, settled, whole } from './three-way.ts'

type List = readonly unknown[]

/**
 * A list in which order counts, merged element by element. Both may take out, put in and replace;
 * where they did so at the same place, or moved the same element, they clash over the whole list.
 */
export const list: Merger = (sides, path) => {
  const done = settled(sides)
  if (done !== null) return done
  const { base, mine, theirs } = sides
  if (!Array.isArray(base) || !Array.isArray(mine) || !Array.isArray(theirs))
    return whole(sides, path)
  const merged = mergedList({ base, mine, theirs })
  return merged === null ? whole(sides, path) : { value: merged, clashes: [] }
}

function mergedList(sides: Sides<List>): List | null {
  const mine = editsOf(sides.base, sides.mine)
  const theirs = editsOf(sides.base, sides.theirs)
  const places = [...sides.base.keys(), sides.base.length]
  const parts = places.map((place) => partAt(place, sides.base, { mine, theirs }))
  if (parts.includes(null)) return null
  const merged = parts.flatMap((part) => part ?? [])
  return countsAreRight(sides, merged) ? merged : null
}

type BothEdits = { readonly mine: Edits; readonly theirs: Edits }

/** What comes of a place and of what was put in before it; `null` where the two do not go together. */
function partAt(place: number, base: List, { mine, theirs }: BothEdits): List | null {
  const own = mine.putIn.get(place) ?? []
  const other = theirs.putIn.get(place) ?? []
  const isKeptBy = { mine: mine.kept.has(place), theirs: theirs.kept.has(place) }
  const isKept = isKeptBy.mine && isKeptBy.theirs
  const rest = place < base.length && isKept ? [base[place]] : []
  if (sameContent(own, other)) return [...own, ...rest]
  const bothTookOut = place < base.length && !isKeptBy.mine && !isKeptBy.theirs
  return bothTookOut || (own.length > 0 && other.length > 0) ? null : [...own, ...other, ...rest]
}

/** What became of a list: which of its places are left, and what was put in before each of them. */
type Edits = {
  readonly kept: ReadonlySet<number>
  readonly putIn: ReadonlyMap<number, List>
}

/** What stands where elements were taken out counts as put in before the first of them. */
function editsOf(base: List, changed: List): Edits {
  const pairs = aligned(base, changed)
  const putIn = new Map<number, List>()
  let from = { base: 0, changed: 0 }
  for (const [place, other] of [...pairs, [base.length, changed.length] as const]) {
    if (other > from.changed) putIn.set(from.base, changed.slice(from.changed, other))
    from = { base: place + 1, changed: other + 1 }
  }
  return { kept: new Set(pairs.map(([place]) => place)), putIn }
}

/** Whether each element is there as often as the two say, so that nothing moved by both comes twice. */
function countsAreRight({ base, mine, theirs }: Sides<List>, merged: List): boolean {
  const elements = new Set([...base, ...mine, ...theirs].map(canonicalJson))
  return [...elements].every((element) => {
    const count = (side: List) => side.filter((one) => canonicalJson(one) === element).length
    const wanted = settled({ base: count(base), mine: count(mine), theirs: count(theirs) })
    return wanted !== null && wanted.value === count(merged)
  })
}
