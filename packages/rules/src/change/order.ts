import { sameContent } from './same.ts'
import { type Merger, settled, whole } from './three-way.ts'

type Order = readonly string[]

/**
 * The order of named things: that of whoever changed it. What the other side added comes behind what
 * it follows there. Where both moved the same things, and not alike, they clash.
 *
 * It may name things that are no longer there.
 */
export const order: Merger = (sides, path) => {
  const [base, mine, theirs] = [sides.base, sides.mine, sides.theirs] as [Order, Order, Order]
  const common = mine.filter((key) => base.includes(key) && theirs.includes(key))
  const commonIn = (side: Order) => side.filter((key) => common.includes(key))
  const moves = { base: commonIn(base), mine: common, theirs: commonIn(theirs) }
  const chosen = settled(moves)
  if (chosen === null)
    return { value: withAdded(mine, theirs), clashes: whole(sides, path).clashes }
  const isMine = sameContent(chosen.value, moves.mine)
  return { value: isMine ? withAdded(mine, theirs) : withAdded(theirs, mine), clashes: [] }
}

/** An order that counts for nothing: mine, where the two do not go together. */
export const anyOrder: Merger = (sides, path) => ({ ...order(sides, path), clashes: [] })

/** An order, with what another one has more, each behind what it follows there. */
function withAdded(own: Order, other: Order): Order {
  const merged = [...own]
  for (const [index, key] of other.entries()) {
    if (merged.includes(key)) continue
    const before = other[index - 1]
    merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, key)
  }
  return merged
}
