import type { PolicyDocument, WaivedFinding } from '@forfall/rules'
import { findingKey, problemOrder } from '../check/problem-order.ts'

/**
 * The problem after, or before, the one a person went to last, in the order of the list and around its
 * ends; `null` where there is none. One that is gone counts from the beginning.
 *
 * @param last by its key; `null` before the first
 */
export function problemFrom(
  policy: { readonly document: PolicyDocument; readonly findings: readonly WaivedFinding[] },
  last: string | null,
  by: 1 | -1,
): WaivedFinding | null {
  const ordered = problemOrder(policy.document, policy.findings)
  const at = ordered.findIndex((finding) => findingKey(finding) === last)
  const next = at < 0 && by < 0 ? -1 : at + by
  return ordered.at(next % Math.max(1, ordered.length)) ?? null
}
