import { assert } from '@forfall/rules'

/** A fraction of whole numbers, as the law writes it. */
export type Ratio = { readonly numerator: bigint; readonly denominator: bigint }

const pattern = /^\d+\/[1-9]\d*$/

/** The fraction a ratio parameter's text names (`1/20`). Bad text is a bug in our data. */
export function ratioOf(text: string): Ratio {
  assert(pattern.test(text), `"${text}" is not a ratio`)
  const slash = text.indexOf('/')
  return { numerator: BigInt(text.slice(0, slash)), denominator: BigInt(text.slice(slash + 1)) }
}
