import {
  allExits,
  type Change,
  changesBetween,
  type PolicyDocument,
  stepsOfChange,
  unionOf,
} from '@forfall/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTwoCopies } from './support/edits.ts'
import { patience, runs } from './support/runs.ts'

const forAnyTwo = (holds: (before: PolicyDocument, after: PolicyDocument) => void) =>
  fc.assert(
    fc.property(anyTwoCopies, ({ mine, theirs }) => holds(mine, theirs)),
    runs(300),
  )

/** New ids by old ones. */
const renamesIn = (changes: readonly Change[]): ReadonlyMap<string | null, string | null> =>
  new Map(
    changes.flatMap(({ kind, before, after }) =>
      kind === 'step-renamed' ? [[before, after] as const] : [],
    ),
  )

test('two documents as one hold every step and every exit of both', patience, () => {
  forAnyTwo((before, after) => {
    const { document, gone } = unionOf(before, after)
    const names = renamesIn(changesBetween(before, after))
    const idOf = (id: string | null) => names.get(id) ?? id
    const ids = [...Object.keys(before.steps).map(idOf), ...Object.keys(after.steps)]
    expect(new Set(Object.keys(document.steps))).toEqual(new Set(ids))
    const drawn = new Set([...allExits(document), ...gone].map(({ step, to }) => `${step} ${to}`))
    const ways = [
      ...allExits(before).map(({ step, to }) => ({ step: idOf(step), to: idOf(to) })),
      ...allExits(after),
    ].filter(({ to }) => to !== null)
    expect(ways.filter(({ step, to }) => !drawn.has(`${step} ${to}`))).toEqual([])
  })
})

test('the marks of two documents as one are what their changes say', patience, () => {
  forAnyTwo((before, after) => {
    const changes = changesBetween(before, after)
    const { document, steps, exits, gone } = unionOf(before, after)
    const ofKind = (kind: Change['kind']) =>
      changes.flatMap((change) => (change.kind === kind ? [change.step] : [])).toSorted()
    const marked = (mark: string) =>
      [...steps].flatMap(([id, own]) => (own === mark ? [id] : [])).toSorted()
    expect(marked('added')).toEqual(ofKind('step-added'))
    expect(marked('removed')).toEqual(ofKind('step-removed'))
    const led = changes.filter(({ kind }) => kind === 'reconnected')
    expect(led.filter(({ step }) => !exits.some((exit) => exit.step === step))).toEqual([])
    const others = changes.filter(({ kind }) => kind !== 'reconnected')
    const places = others.flatMap((change) => stepsOfChange(change, document))
    expect(new Set(places)).toEqual(new Set(steps.keys()))
    if (changes.length === 0) expect([exits, gone]).toEqual([[], []])
  })
})
