import { type PolicyDocument, readingOrder } from '@forfall/rules'

/** Steps among some, in reading order. */
export function inReadingOrder(document: PolicyDocument, ids: Iterable<string>): readonly string[] {
  const chosen = new Set(ids)
  return readingOrder(document).filter((id) => chosen.has(id))
}
