/** Longest name of a scenario. */
const nameMax = 200

/** A name that nobody has: the name itself, or with a number after it. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  for (let count = 2; ; count += 1) {
    const end = ` (${count})`
    const numbered = `${name.slice(0, nameMax - end.length)}${end}`
    if (!taken.has(numbered)) return numbered
  }
}
