import { expect, test } from 'vitest'
import { legible, rulerMarks } from './ruler-marks.ts'

const size = { width: 260, height: 80 }
const window = (earliest: number) => ({ earliest, latest: null })

/** Marks of cards given as [id, y, earliest day]; a card without a day has none. */
const marksOf = (...cards: readonly (readonly [string, number, number?])[]) =>
  rulerMarks(
    Object.fromEntries(
      cards.flatMap(([id, , day]) => (day === undefined ? [] : [[id, window(day)]])),
    ),
    {
      places: new Map(cards.map(([id, y]) => [id, { x: 0, y }])),
      sizes: new Map(cards.map(([id]) => [id, size])),
    },
  )

test('a day stands at the height of its first step, and the beginning is day 0', () => {
  expect(marksOf(['start', 0], ['a', 200, 14], ['b', 300, 14], ['c', 400, 28])).toEqual([
    { day: 0, y: 0, divides: true },
    { day: 14, y: 200, divides: true },
    { day: 28, y: 400, divides: true },
  ])
})

test('a step without days leaves no mark', () => {
  expect(marksOf(['start', 0], ['wait', 100])).toHaveLength(1)
})

test('no line is drawn through a step of another day', () => {
  const marks = marksOf(['start', 0], ['late', 200, 28], ['soon', 240, 14])
  expect(marks.map(({ day, divides }) => [day, divides])).toEqual([
    [0, true],
    [28, false],
    [14, false],
  ])
})

test('labels that would lie on one another are left out, fewer from close by', () => {
  const marks = marksOf(['start', 0], ['a', 40, 1], ['b', 80, 2])
  expect(legible(marks, 1)).toHaveLength(3)
  expect(legible(marks, 0.5).map(({ day }) => day)).toEqual([0, 2])
})
