import type { AlwaysEntry, PolicyDocument, Step } from '../policy/document.ts'
import { withLinks } from '../policy/step-id.ts'
import { canonicalJson } from '../receipt/hash.ts'

/** New ids by old ones. */
export type Renames = ReadonlyMap<string, string>

/**
 * Steps that are the same under another id: gone here, new there, and alike but for where they lead.
 *
 * Of several that are alike those that also lead the same way go together, then those that come first.
 */
export function stepRenames(before: PolicyDocument, after: PolicyDocument): Renames {
  const gone = missingIn(after.steps, before.steps)
  const added = missingIn(before.steps, after.steps)
  const moving = new Set([...gone, ...added].map(([id]) => id))
  const loosely = (id: string) => (moving.has(id) ? '' : id)
  const led = paired(gone, added, (step) => withLinks(step, loosely))
  const rest = <Value>(steps: readonly (readonly [string, Value])[], taken: Iterable<string>) => {
    const ids = new Set(taken)
    return steps.filter(([id]) => !ids.has(id))
  }
  const alike = paired(rest(gone, led.keys()), rest(added, led.values()), withoutLinks)
  return new Map([...led, ...alike])
}

/** Entries that are the same under another id. */
export const entryRenames = (
  before: Readonly<Record<string, AlwaysEntry>>,
  after: Readonly<Record<string, AlwaysEntry>>,
): Renames =>
  paired(missingIn(after, before), missingIn(before, after), ({ id: _id, ...content }) => content)

const withoutLinks = (step: Step): unknown => {
  const unlinked = withLinks(step, () => '')
  const { next: _next, ...content } = { next: undefined, ...unlinked }
  return content
}

const missingIn = <Value>(
  here: Readonly<Record<string, Value>>,
  there: Readonly<Record<string, Value>>,
): readonly (readonly [string, Value])[] =>
  Object.entries(there).filter(([id]) => !Object.hasOwn(here, id))

/** Pairs of ids whose contents are alike, in order; each id once. */
function paired<Value>(
  gone: readonly (readonly [string, Value])[],
  added: readonly (readonly [string, Value])[],
  contentOf: (value: Value) => unknown,
): Renames {
  const waiting = Map.groupBy(added, ([, value]) => canonicalJson(contentOf(value)))
  const pairs = gone.flatMap(([id, value]): [string, string][] => {
    const match = waiting.get(canonicalJson(contentOf(value)))?.shift()
    return match === undefined ? [] : [[id, match[0]]]
  })
  return new Map(pairs)
}
