import { own } from '../change/own.ts'
import { leadsTo, type PolicyDocument } from '../policy/document.ts'

/**
 * The ids of a policy's steps in the order in which people read them: along the flow, each way of a
 * branch in turn, where ways meet after all of them; what nothing leads to comes last.
 */
export const readingOrder = (document: PolicyDocument): readonly string[] =>
  followed([document.start, ...Object.keys(document.steps)], (id) => {
    const step = own(document.steps, id)
    return step === undefined ? null : leadsTo(step)
  })

/**
 * What is reached from some beginnings, each before what it leads to, and what a first way leads to
 * before what a second does. Beginnings that nothing before them leads to come last.
 *
 * @param nextOf where something leads to, first way first; `null` for what is not there
 */
export function followed(
  beginnings: readonly string[],
  nextOf: (id: string) => readonly string[] | null,
): readonly string[] {
  const seen = new Set<string>()
  const from = (id: string): readonly string[] => {
    const next = seen.has(id) ? null : nextOf(id)
    if (next === null) return []
    seen.add(id)
    const ways = next.toReversed().map(from)
    return [id, ...ways.toReversed().flat()]
  }
  return beginnings.flatMap(from)
}
