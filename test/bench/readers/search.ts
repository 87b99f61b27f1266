import type { ClaimFacts } from './claims.ts'

/**
 * A way to find the first rule of each of some claims.
 *
 * The sum of the answers is what is timed: it cannot be had without them. Each way has a loop of its
 * own, since a loop that has met several functions calls all of them more slowly.
 */
export type Search = {
  readonly name: string
  readonly items: number
  readonly answers: () => readonly number[] | Promise<readonly number[]>
  readonly sum: () => number | Promise<number>
}

/** Stops at the first claim that a search answers otherwise than it should. */
export async function checkAnswers(
  { name, items, answers, sum }: Search,
  claims: readonly ClaimFacts[],
  wanted: readonly number[],
): Promise<void> {
  const found = await answers()
  const wrong = found.findIndex((rule, claim) => rule !== wanted[claim])
  if (wrong >= 0)
    throw new Error(
      `${name} finds ${found[wrong]} instead of ${wanted[wrong]} for ${JSON.stringify(claims[wrong])}`,
    )
  const total = wanted.slice(0, items).reduce((whole, rule) => whole + rule, 0)
  if (found.length !== items || (await sum()) !== total)
    throw new Error(`${name} does not answer each of its ${items} claims`)
}

/** A search that asks about one claim after another and waits for each answer. */
export function waitingSearch(
  name: string,
  claims: readonly ClaimFacts[],
  find: (claim: ClaimFacts) => Promise<number>,
): Search {
  return {
    name,
    items: claims.length,
    answers: async () => {
      const found: number[] = []
      for (const claim of claims) found.push(await find(claim))
      return found
    },
    sum: async () => {
      let sum = 0
      for (const claim of claims) sum += await find(claim)
      return sum
    },
  }
}
