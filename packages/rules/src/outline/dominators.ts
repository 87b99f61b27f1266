/** Steps of one flow in reading order, the first one of the flow first, and what leads to each. */
export type Led = {
  readonly order: readonly string[]
  /** The steps of the flow that lead to one. */
  readonly sources: (id: string) => readonly string[]
}

/**
 * For each step but the first, the last step that every way to it comes by: what it stands behind,
 * whichever branch was taken before.
 */
export function dominatorsOf({ order, sources }: Led): ReadonlyMap<string, string> {
  const places = new Map(order.map((id, place) => [id, place]))
  const [first = '', ...others] = order
  const above = new Map([[first, first]])
  let isDone = false
  while (!isDone) {
    isDone = true
    for (const id of others) {
      const known = sources(id).filter((source) => above.has(source))
      const found = known.reduce<string | null>(
        (one, other) => (one === null ? other : meeting(one, other, { above, places })),
        null,
      )
      if (found === null || above.get(id) === found) continue
      above.set(id, found)
      isDone = false
    }
  }
  above.delete(first)
  return above
}

/** The last step that the ways to two steps have in common. */
function meeting(
  one: string,
  other: string,
  so: {
    readonly above: ReadonlyMap<string, string>
    readonly places: ReadonlyMap<string, number>
  },
): string {
  const place = (id: string): number => so.places.get(id) ?? 0
  let [a, b] = [one, other]
  while (a !== b) {
    if (place(a) > place(b)) a = so.above.get(a) ?? a
    else b = so.above.get(b) ?? b
  }
  return a
}
