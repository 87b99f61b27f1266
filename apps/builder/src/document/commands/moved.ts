/** A list in which an item stands elsewhere: at that place among the others, or at an end. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const others = items.filter((_, place) => place !== from)
  return others.toSpliced(Math.max(0, to), 0, ...items.slice(from, from + 1))
}
