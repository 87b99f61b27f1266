import { assert } from './result.ts'

declare const brand: unique symbol

/** A yearly rate in whole parts per million: 12.25 % is 122 500. */
export type RatePpm = number & { readonly [brand]: 'RatePpm' }

const percent = /^(-?)(\d{1,3})(?:\.(\d{1,4}))?$/

/** The rate a percent text names (`12.25`, at most four decimals), or `null`. */
export function parseRate(text: string): RatePpm | null {
  const match = percent.exec(text)
  if (match === null) return null
  const ppm = Number(match[2]) * 10_000 + Number((match[3] ?? '').padEnd(4, '0'))
  return (match[1] === '-' && ppm !== 0 ? -ppm : ppm) as RatePpm
}

/** A rate written in our own source. Bad text is a bug; for input use `parseRate`. */
export function rate(text: string): RatePpm {
  const ppm = parseRate(text)
  assert(ppm !== null, `"${text}" is not a percent rate`)
  return ppm
}

/** The sum of two rates, as of a reference rate and a margin. */
export const addRates = (a: RatePpm, b: RatePpm): RatePpm => (a + b) as RatePpm

/** A rate as percent with at least two decimals: 122 500 is `12.25`. */
export function formatRate(ppm: RatePpm): string {
  const digits = String(Math.abs(ppm)).padStart(5, '0')
  const decimals = digits.slice(-4).replace(/0{1,2}$/, '')
  return `${ppm < 0 ? '-' : ''}${digits.slice(0, -4)}.${decimals}`
}
