/** One of the ways to do the same work. */
export type Contender = {
  readonly name: string
  /** How many items it is given each time; a slow one is given fewer. */
  readonly items: number
  /** Does the work on that many items. */
  readonly work: () => unknown
  /** How it is used, where a reader may ask. */
  readonly note?: string | null
}

/** Items a second, round by round. */
export type Measured = { readonly contender: Contender; readonly perSecond: readonly number[] }

/** How long a contender works in a round at least, in milliseconds, and before the first one. */
export type Pace = {
  readonly rounds: number
  readonly atLeastMs: number
  readonly warmUpMs: number
}

/**
 * Lets the contenders work one after another, round after round: what slows the machine down for a
 * while slows all of them down.
 */
export async function interleaved(
  contenders: readonly Contender[],
  { rounds, atLeastMs, warmUpMs }: Pace,
): Promise<readonly Measured[]> {
  for (const contender of contenders) await rateOf(contender, warmUpMs)
  const perSecond = contenders.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1)
    for (const [index, contender] of contenders.entries())
      perSecond[index]?.push(await rateOf(contender, atLeastMs))
  return contenders.map((contender, index) => ({ contender, perSecond: perSecond[index] ?? [] }))
}

async function rateOf({ items, work }: Contender, atLeastMs: number): Promise<number> {
  const start = performance.now()
  let done = 0
  let spent = 0
  while (spent < atLeastMs) {
    await work()
    done += items
    spent = performance.now() - start
  }
  return (done / spent) * 1000
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

/** How many times as fast one is as the other: the middle of the rounds, and the least and most. */
export type Ratio = { readonly median: number; readonly least: number; readonly most: number }

/** Compares two contenders round by round. */
export function ratioOf(one: Measured, other: Measured): Ratio {
  const ratios = one.perSecond.map((rate, round) => rate / (other.perSecond[round] ?? Number.NaN))
  return { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) }
}
