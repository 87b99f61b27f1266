import {
  type Conflict,
  canonicalJson,
  mergeDocuments,
  type PolicyDocument,
  policyDocumentSchema,
  resolveMerge,
} from '@forfall/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTwoCopies } from './support/edits.ts'
import { patience, runs } from './support/runs.ts'

/** The values of a document by place; `always` entries by id, cases as one value. */
function leaves(document: PolicyDocument): ReadonlyMap<string, string> {
  const always = { items: Object.fromEntries(document.always.map((entry) => [entry.id, entry])) }
  const items = document.waivers.map((waiver) => [`${waiver.code} end `, waiver])
  const waivers = { items: Object.fromEntries(items) }
  const { layout: _layout, ...content } = { ...document, always, waivers }
  const found = new Map<string, string>()
  const visit = (value: unknown, path: readonly string[]): void => {
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (!isRecord || ['fee', 'when', 'do', 'appliesTo'].includes(path.at(-1) ?? ''))
      found.set(path.join('/'), canonicalJson(value))
    else for (const [key, below] of Object.entries(value)) visit(below, [...path, key])
  }
  visit(content, [])
  return found
}

const isIn = (place: string, { id }: Conflict): boolean => `${place}/`.startsWith(`${id}/`)

test('what only one side changed is taken as it is', patience, () => {
  fc.assert(
    fc.property(anyTwoCopies, ({ base, mine, theirs }) => {
      expect(mergeDocuments(base, base, theirs)).toEqual({ document: theirs, conflicts: [] })
      expect(mergeDocuments(base, mine, base)).toEqual({ document: mine, conflicts: [] })
      expect(mergeDocuments(base, mine, mine)).toEqual({ document: mine, conflicts: [] })
    }),
    runs(300),
  )
})

test('both see the same conflicts, each from its own side', patience, () => {
  const sorted = (conflicts: readonly Conflict[]) =>
    conflicts.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  fc.assert(
    fc.property(anyTwoCopies, ({ base, mine, theirs }) => {
      const one = sorted(mergeDocuments(base, mine, theirs).conflicts)
      const other = sorted(mergeDocuments(base, theirs, mine).conflicts)
      expect(other).toEqual(one.map((so) => ({ ...so, mine: so.theirs, theirs: so.mine })))
    }),
    runs(500),
  )
})

test(
  'what one side changed and the other left alone is kept, or is in a conflict',
  patience,
  () => {
    fc.assert(
      fc.property(anyTwoCopies, ({ base, mine, theirs }) => {
        const merge = mergeDocuments(base, mine, theirs)
        const [before, own, other, merged] = [base, mine, theirs, merge.document].map(leaves)
        const places = [before, own, other].flatMap((side) => [...(side?.keys() ?? [])])
        for (const place of new Set(places)) {
          const [b, m, t] = [before?.get(place), own?.get(place), other?.get(place)]
          if ((b !== m && b !== t) || merge.conflicts.some((conflict) => isIn(place, conflict)))
            continue
          expect([place, merged?.get(place)]).toEqual([place, b === m ? t : m])
        }
      }),
      runs(500),
    )
  },
)

test('what is merged is a document, also where all conflicts go one way', patience, () => {
  const choose = (conflicts: readonly Conflict[], side: 'base' | 'mine' | 'theirs') =>
    Object.fromEntries(conflicts.map(({ id }) => [id, side]))
  fc.assert(
    fc.property(anyTwoCopies, ({ base, mine, theirs }) => {
      const merge = mergeDocuments(base, mine, theirs)
      expect(policyDocumentSchema.safeParse(merge.document).success).toBe(true)
      expect(resolveMerge(merge, choose(merge.conflicts, 'mine'))).toEqual({
        document: merge.document,
        conflicts: [],
      })
      const flipped = resolveMerge(merge, choose(merge.conflicts, 'theirs')).document
      const {
        always,
        waivers,
        layout: _layout,
        ...content
      } = mergeDocuments(base, theirs, mine).document
      expect(flipped).toMatchObject(content)
      expect(new Set(flipped.always)).toEqual(new Set(always))
      expect(new Set(flipped.waivers)).toEqual(new Set(waivers))
    }),
    runs(500),
  )
})
