import { canonicalJson } from '../receipt/hash.ts'

/** Whether two JSON values say the same, whatever order their keys were written in. */
export const sameContent = (one: unknown, other: unknown): boolean =>
  one === other || canonicalJson(one) === canonicalJson(other)
