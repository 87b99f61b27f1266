import { assert } from '@forfall/rules'

/** A whole number out of a 64-bit column. The amounts that go in are safe integers, so it fits. */
export function numberOf(value: bigint): number {
  const number = Number(value)
  assert(Number.isSafeInteger(number), 'a stored amount leaves the range of safe integers')
  return number
}

/** What a JSON column holds. The store wrote it, so its type is the one that was put in. */
export const fromJson = <Value>(text: string): Value => JSON.parse(text) as Value

/** A value for a JSON column. */
export const toJson = (value: unknown): string => JSON.stringify(value)
