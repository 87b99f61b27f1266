/** A source of numbers that only look random: the same seed gives the same numbers. */
export type Random = {
  /** A whole number from `least` through `most`. */
  readonly whole: (least: number, most: number) => number
  /** One entry of a list that is not empty. */
  readonly one: <Value>(list: readonly [Value, ...Value[]]) => Value
  /** One entry, each as likely as its weight says. */
  readonly weighted: <Value>(list: readonly (readonly [Value, number])[], otherwise: Value) => Value
}

/** A seeded generator: Weyl sequence and integer mixing on 32 bits. */
export function createRandom(seed: number): Random {
  let state = seed | 0
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), state | 1)
    const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61))
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number): number =>
    least + Math.floor(fraction() * (most - least + 1))
  return {
    whole,
    one: (list) => list[whole(0, list.length - 1)] ?? list[0],
    weighted: (list, otherwise) => {
      let left = fraction() * list.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of list) {
        left -= weight
        if (left < 0) return value
      }
      return otherwise
    },
  }
}
