import { assert } from '@forfall/rules'

/** A fraction of whole numbers, as the law writes it. */
export type Ratio = { readonly numerator: bigint; readonly denominator: bigint }

const pattern = /^\d+\/[1-9]\d*$/

/** Fractions that were read before; the law has a handful. */
const known = new Map<string, Ratio>()

/** The fraction a ratio parameter's text names (`1/20`). Bad text is a bug in our data. */
export function ratioOf(text: string): Ratio {
  const before = known.get(text)
  if (before !== undefined) return before
  assert(pattern.test(text), `"${text}" is not a ratio`)
  const [numerator = '', denominator = ''] = text.split('/')
  const ratio = { numerator: BigInt(numerator), denominator: BigInt(denominator) }
  known.set(text, ratio)
  return ratio
}
