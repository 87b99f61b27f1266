import type { Both } from '@forfall/rules'
import type { Histogram } from './plotted.ts'

/** A corner of a curve: from this number on, the share that has come. */
export type Corner = { readonly value: number; readonly share: number }

/** What of all claims has come by each number, as the corners of a curve with steps. */
export function sharesOf(histogram: Histogram, claims: number): readonly Corner[] {
  let come = 0
  return histogram.map(({ value, claims: more }) => {
    come += more
    return { value, share: come / claims }
  })
}

/** The corners of a curve as points to draw, level to the first step and on to the last number. */
export const steps = (
  corners: readonly Corner[],
  { first, last }: { readonly first: number; readonly last: number },
): readonly Corner[] => [
  { value: first, share: 0 },
  ...corners.flatMap((corner, index) => [
    { value: corner.value, share: corners[index - 1]?.share ?? 0 },
    corner,
  ]),
  { value: last, share: corners.at(-1)?.share ?? 0 },
]

/** Two histograms as one table, each number once, smallest first. */
export function besideEachOther({
  before,
  after,
}: Both<Histogram>): readonly (Both<number> & { readonly value: number })[] {
  const values = [...new Set([...before, ...after].map(({ value }) => value))]
  const claimsIn = (histogram: Histogram, value: number): number =>
    histogram.find((one) => one.value === value)?.claims ?? 0
  return values
    .sort((a, b) => a - b)
    .map((value) => ({ value, before: claimsIn(before, value), after: claimsIn(after, value) }))
}
