import { canonicalJson } from '../receipt/hash.ts'
import type { BranchCase, Change } from './change.ts'
import { compareLinks } from './compare-links.ts'
import { compareTexts } from './compare-texts.ts'
import { sameContent } from './same.ts'

type Cases = readonly BranchCase[]

/** The cases of a branch compared: those alike go together, whatever place they have. */
export function compareCases(step: string, before: Cases, after: Cases): readonly Change[] {
  const { pairs, gone, added } = matchedCases(before, after)
  return [
    ...gone.map(({ place, way }) =>
      changeOf('case-removed', { step, place }, { before: way, after: null }),
    ),
    ...added.map(({ place, way }) =>
      changeOf('case-added', { step, place }, { before: null, after: way }),
    ),
    ...pairs.flatMap((pair) => comparePair(step, pair)),
    ...(isInOrder(pairs) ? [] : [reordered(step, before, after)]),
  ]
}

type Placed = { readonly place: number; readonly way: BranchCase }
type Pair = { readonly before: Placed; readonly after: Placed }
type Matched = {
  readonly pairs: readonly Pair[]
  readonly gone: readonly Placed[]
  readonly added: readonly Placed[]
}

/** By what cases go together: all they say, else their condition, else where they lead. */
const likenesses: readonly ((way: BranchCase) => unknown)[] = [
  (way) => way,
  ({ when }) => when,
  ({ next }) => next,
]

/** Which cases of a branch are the same ones before and after, and which are gone or new. */
export function matchedCases(before: Cases, after: Cases): Matched {
  const placed = (cases: Cases) => cases.map((way, place): Placed => ({ place, way }))
  const none: Matched = { pairs: [], gone: placed(before), added: placed(after) }
  const all = likenesses.reduce(withPairs, none)
  return { ...all, pairs: all.pairs.toSorted((a, b) => a.after.place - b.after.place) }
}

/** Takes the cases that are alike out of what is left. */
function withPairs(left: Matched, likeness: (way: BranchCase) => unknown): Matched {
  const keyOf = ({ way }: Placed) => canonicalJson(likeness(way))
  const waiting = Map.groupBy(left.added, keyOf)
  const found = left.gone.flatMap((one): Pair[] => {
    const match = waiting.get(keyOf(one))?.shift()
    return match === undefined ? [] : [{ before: one, after: match }]
  })
  return {
    pairs: [...left.pairs, ...found],
    gone: left.gone.filter((one) => !found.some(({ before }) => before === one)),
    added: left.added.filter((one) => !found.some(({ after }) => after === one)),
  }
}

const isInOrder = (pairs: readonly Pair[]): boolean =>
  pairs.every(({ before }, index) => before.place > (pairs[index - 1]?.before.place ?? -1))

function comparePair(step: string, { before, after }: Pair): readonly Change[] {
  const field = `cases.${after.place}`
  const [old, now] = [before.way, after.way]
  const isAskedAlike = sameContent(old.when, now.when)
  return [
    ...(isAskedAlike
      ? []
      : [changeOf('case-changed', { step, place: after.place }, { before: old, after: now })]),
    ...compareLinks({ step, field: `${field}.next`, when: now.when }, old.next, now.next),
    ...compareTexts({ step, field: `${field}.title` }, old.title, now.title),
  ]
}

const changeOf = (
  kind: 'case-added' | 'case-removed' | 'case-changed',
  { step, place }: { readonly step: string; readonly place: number },
  ways: { readonly before: BranchCase | null; readonly after: BranchCase | null },
): Change => ({ kind, group: 'conditions', step, field: `cases.${place}`, ...ways })

const reordered = (step: string, before: Cases, after: Cases): Change => ({
  kind: 'cases-reordered',
  group: 'conditions',
  step,
  field: 'cases',
  before,
  after,
})
