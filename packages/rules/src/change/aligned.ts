import { canonicalJson } from '../receipt/hash.ts'

/** Where two lists hold the same, in the same order: as many pairs of places as there can be. */
export function aligned(
  before: readonly unknown[],
  after: readonly unknown[],
): readonly (readonly [number, number])[] {
  const left = before.map(canonicalJson)
  const right = after.map(canonicalJson)
  const longest = lengthsOf(left, right)
  const pairs: [number, number][] = []
  let i = 0
  let j = 0
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) {
      pairs.push([i, j])
      i += 1
      j += 1
    } else if (longest(i + 1, j) >= longest(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}

/** Length of the longest common run of what is left of two lists from two places on. */
function lengthsOf(left: readonly string[], right: readonly string[]) {
  const width = right.length + 1
  const lengths = new Array<number>((left.length + 1) * width).fill(0)
  const lengthAt = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = left.length - 1; i >= 0; i -= 1)
    for (let j = right.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        left[i] === right[j]
          ? lengthAt(i + 1, j + 1) + 1
          : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1))
  return lengthAt
}
