/**
 * The answer of anything that may refuse: a value, or the problem that stands in its way.
 *
 * A refusal is expected and typed. An exception means a bug.
 */
export type Result<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Refusal }

/** An answer that was given. */
export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
})

/** An answer that was refused, with the reason. */
export const refused = <Refusal>(
  problem: Refusal,
): { readonly ok: false; readonly problem: Refusal } => ({ ok: false, problem })

/** Stops the program: something that cannot be is. Never for bad input. */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`Bug: ${message}`)
}
