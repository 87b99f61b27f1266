/** A list of named things as a record, and the order of its keys. */
export type Keyed<Item> = {
  readonly order: readonly string[]
  readonly items: Readonly<Record<string, Item>>
}

/** A list by name. Where a name comes again, its count is part of the key. */
export function keyed<Item>(list: readonly Item[], nameOf: (item: Item) => string): Keyed<Item> {
  const counts = new Map<string, number>()
  const entries = list.map((item): [string, Item] => {
    const name = nameOf(item)
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return [count === 1 ? name : `${name}#${count}`, item]
  })
  return { order: entries.map(([key]) => key), items: Object.fromEntries(entries) }
}

/** The list again: in its order, what the order does not name at the end. */
export function unkeyed<Item>({ order, items }: Keyed<Item>): readonly Item[] {
  const known = order.filter((key) => Object.hasOwn(items, key))
  const others = Object.keys(items).filter((key) => !order.includes(key))
  return [...known, ...others].flatMap((key) => items[key] ?? [])
}
