import { flatOutline, outlineOf as outline } from '@forfall/rules'
import { once } from './memo.ts'

/** The policy as a nested list. Made once for each document. */
export const outlineOf = once(outline)

/** The numbers of the steps in outline and text, by id. Made once for each document. */
export const numbersOf = once(
  (document: Parameters<typeof outline>[0]): ReadonlyMap<string, string> =>
    new Map(flatOutline(outlineOf(document)).map(({ id, number }) => [id, number])),
)
