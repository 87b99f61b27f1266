import { describe, expect, test } from 'vitest'
import type { PolicyDocument, PolicyInput } from '../policy/document.ts'
import { plainSteps, policy } from '../testing/claims.ts'
import { is } from '../testing/fixture.ts'
import { mergeDocuments, resolveMerge } from './merge.ts'

const base = policy()

const withSteps = (changes: Readonly<Record<string, object | undefined>>): PolicyDocument => {
  const steps = { ...plainSteps, ...changes }
  const kept = Object.entries(steps).filter(([, step]) => step !== undefined)
  return policy({ steps: Object.fromEntries(kept) as PolicyInput['steps'] })
}

const { reminder, notice, grace } = plainSteps
const entry = (id: string, fact = 'isDisputed') => ({
  id,
  when: is(fact, 'equal', true),
  do: { kind: 'hold', reason: 'dispute' } as const,
})
const watching = (...ids: readonly string[]) => policy({ always: ids.map((id) => entry(id)) })

const placesOf = (mine: PolicyDocument, theirs: PolicyDocument, from = base) =>
  mergeDocuments(from, mine, theirs).conflicts.map(({ place }) => [place.step, place.field])

describe('two changes that go together', () => {
  test('are of two fields of one step', () => {
    const mine = withSteps({ notice: { ...notice, payWithinDays: 21 } })
    const theirs = withSteps({ notice: { ...notice, mode: 'create', title: { en: 'Notice' } } })
    expect(mergeDocuments(base, mine, theirs)).toEqual({
      document: withSteps({
        notice: { ...notice, payWithinDays: 21, mode: 'create', title: { en: 'Notice' } },
      }),
      conflicts: [],
    })
  })

  test('are the kind of a letter and its deadline', () => {
    const mine = withSteps({ reminder: { ...reminder, kind: 'demand' } })
    const theirs = withSteps({ reminder: { ...reminder, payWithinDays: 30 } })
    expect(mergeDocuments(base, mine, theirs)).toEqual({
      document: withSteps({ reminder: { ...reminder, kind: 'demand', payWithinDays: 30 } }),
      conflicts: [],
    })
  })

  test('are entries that both added, mine first', () => {
    const { document, conflicts } = mergeDocuments(
      watching('a'),
      watching('a', 'b'),
      watching('a', 'c'),
    )
    expect(document.always.map(({ id }) => id)).toEqual(['a', 'c', 'b'])
    expect(conflicts).toEqual([])
  })

  test('are places on the canvas, where mine win', () => {
    const mine = policy({ layout: { notice: { x: 1, y: 1 }, agency: { x: 5, y: 5 } } })
    const theirs = policy({ layout: { notice: { x: 2, y: 2 }, reminder: { x: 3, y: 3 } } })
    const from = policy({ layout: { notice: { x: 0, y: 0 } } })
    expect(mergeDocuments(from, mine, theirs)).toMatchObject({
      document: { layout: { ...mine.layout, reminder: { x: 3, y: 3 } } },
      conflicts: [],
    })
    expect(mergeDocuments(from, base, theirs).conflicts).toEqual([])
  })
})

test('waivers are merged by the finding they are for, in whatever order', () => {
  const waiver = (code: string, until: string) => ({
    ...{ code, step: null, field: null, reason: 'Known' },
    until,
  })
  const [a, b, c] = ['a', 'b', 'c'].map((code) => waiver(code, '2027-01-01'))
  const waiving = (...waivers: readonly (typeof a)[]) =>
    policy({ waivers: waivers.flatMap((one) => one ?? []) })
  const from = waiving(a, b, c)
  const mine = waiving(b, a, c)
  const theirs = waiving(a, c, waiver('b', '2027-06-01'))
  expect(mergeDocuments(from, mine, theirs)).toEqual({
    document: waiving(waiver('b', '2027-06-01'), a, c),
    conflicts: [],
  })
  const later = waiving(waiver('a', '2027-09-01'))
  expect(placesOf(waiving(waiver('a', '2027-08-01')), later, waiving(a))).toEqual([
    [null, 'waivers.a  .until'],
  ])
})

describe('a conflict', () => {
  test('keeps mine, and holds all three', () => {
    const mine = withSteps({ grace: { ...grace, days: 10 } })
    const theirs = withSteps({ grace: { ...grace, days: 20 } })
    expect(mergeDocuments(base, mine, theirs)).toEqual({
      document: mine,
      conflicts: [
        {
          id: 'steps/grace/days',
          place: { step: 'grace', field: 'days' },
          base: 14,
          mine: 10,
          theirs: 20,
        },
      ],
    })
  })

  test('is a step taken away here and changed there', () => {
    const mine = withSteps({ grace: undefined })
    expect(placesOf(mine, withSteps({ grace: { ...grace, days: 20 } }))).toEqual([['grace', null]])
    expect(placesOf(mine, base)).toEqual([])
  })

  test('is a step taken away to which the other newly leads', () => {
    const gone = withSteps({ 'wait-1': undefined, reminder: { ...reminder, next: 'notice' } })
    const leading = withSteps({ agency: { ...plainSteps.agency, next: 'wait-1' } })
    expect(placesOf(gone, leading)).toEqual([['wait-1', null]])
    expect(mergeDocuments(base, gone, leading).document.steps).not.toHaveProperty('wait-1')
    expect(mergeDocuments(base, leading, gone).document.steps).toHaveProperty('wait-1')
    const starting = policy({ start: 'wait-1' })
    expect(placesOf(gone, starting)).toEqual([['wait-1', null]])
  })

  test('is the whole step where its kind and what the kind decides both changed', () => {
    const mine = withSteps({ notice: { kind: 'review', reason: 'look', next: 'wait-2' } })
    const theirs = withSteps({ notice: { ...notice, payWithinDays: 30 } })
    expect(placesOf(mine, theirs)).toEqual([['notice', null]])
  })

  test('is named by its place in entries, templates and texts', () => {
    const one = { ...watching('a'), title: { en: 'One' } }
    const always = [entry('a', 'isInsolvent')]
    const letter = (body: string) => ({ letter: { en: { subject: 'Please pay', body } } })
    const mine = policy({ always, title: { en: 'Two' }, templates: letter('Mine.') })
    const theirs = policy({
      always: [entry('a', 'isDeceased')],
      title: { en: 'Three' },
      templates: letter('Theirs.'),
    })
    expect(placesOf(mine, theirs, one)).toEqual([
      [null, 'title.en'],
      ['a', 'when'],
      [null, 'templates.letter.en.body'],
    ])
  })

  test('is the order of entries that both moved', () => {
    const from = watching('a', 'b', 'c')
    const mine = watching('b', 'a', 'c')
    const theirs = watching('a', 'c', 'b')
    expect(placesOf(mine, theirs, from)).toEqual([[null, 'always']])
    const merge = mergeDocuments(from, mine, theirs)
    expect(merge.document).toEqual(mine)
    expect(resolveMerge(merge, { 'always/order': 'theirs' }).document).toEqual(theirs)
  })

  test('is a title that would be left without a language', () => {
    const from = policy({ title: { en: 'Plain', nb: 'Enkel' } })
    const mine = policy({ title: { en: 'Plain' } })
    const theirs = policy({ title: { nb: 'Enkel' } })
    expect(placesOf(mine, theirs, from)).toEqual([[null, 'title']])
  })
})

describe('resolving', () => {
  const mine = withSteps({ grace: undefined, notice: { ...notice, payWithinDays: 10 } })
  const theirs = withSteps({
    grace: { ...grace, days: 20 },
    notice: { ...notice, payWithinDays: 30 },
  })
  const merge = mergeDocuments(base, mine, theirs)

  test('takes the side that was chosen, and leaves the rest in conflict', () => {
    const resolved = resolveMerge(merge, { 'steps/grace': 'theirs' })
    expect(resolved.document.steps['grace']).toEqual(theirs.steps['grace'])
    expect(resolved.document.steps['notice']).toEqual(mine.steps['notice'])
    expect(resolved.conflicts.map(({ id }) => id)).toEqual(['steps/notice/payWithinDays'])
  })

  test('may go back to what there was', () => {
    const choices = { 'steps/grace': 'base', 'steps/notice/payWithinDays': 'base' } as const
    expect(resolveMerge(merge, choices)).toEqual({ document: base, conflicts: [] })
  })
})
