import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  dayOf,
  daysBetween,
  daysInYear,
  earlierOf,
  easterSunday,
  laterOf,
  parsePlainDate,
  partsOf,
  plainDate,
  weekdayOf,
} from './plain-date.ts'

const day = plainDate

describe('reading', () => {
  test.each(['2026-01-01', '2024-02-29', '2000-02-29', '1900-01-01', '2999-12-31'])(
    '%s is a day',
    (text) => expect(parsePlainDate(text)).toBe(text),
  )

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    ' 2026-01-01',
    '2026-01-01T00:00',
    '1899-12-31',
    '3000-01-01',
    '9999-12-31',
    '',
  ])('"%s" is no day', (text) => expect(parsePlainDate(text)).toBeNull())

  test('a bad literal is a bug', () => {
    expect(() => plainDate('2026-02-30')).toThrow('"2026-02-30" is not a calendar day')
  })

  test('parts go out and come back', () => {
    expect(partsOf(day('0987-06-05'))).toEqual({ year: 987, month: 6, day: 5 })
    expect(dayOf(987, 6, 5)).toBe('0987-06-05')
  })
})

describe('arithmetic', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 366, '2025-03-01'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-01', -1, '2026-02-28'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2026-05-05', 0, '2026-05-05'],
    ['1970-01-01', 20_000, '2024-10-04'],
    ['2000-03-01', 146_097, '2400-03-01'],
  ])('%s and %i days is %s', (from, count, to) => {
    expect(addDays(day(from), count)).toBe(to)
    expect(daysBetween(day(from), day(to))).toBe(count)
  })

  test('agrees with the calendar of the platform over centuries', () => {
    const millis = 86_400_000
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 300_000 }), (number) => {
        const platform = new Date(number * millis)
        const found = addDays(day('1970-01-01'), number)
        expect(found).toBe(platform.toISOString().slice(0, 10))
        expect(weekdayOf(found)).toBe(platform.getUTCDay() === 0 ? 7 : platform.getUTCDay())
      }),
    )
  })

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-15', 3, '2027-02-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-31', 12, '2027-12-31'],
  ])('%s and %i months is %s', (from, count, to) => {
    expect(addMonths(day(from), count)).toBe(to)
  })

  test('a leap day has its anniversary on the last of February', () => {
    expect(addYears(day('2024-02-29'), 1)).toBe('2025-02-28')
    expect(addYears(day('2024-02-29'), 4)).toBe('2028-02-29')
    expect(addYears(day('2026-07-01'), -10)).toBe('2016-07-01')
  })

  test('the leap rule has its exceptions', () => {
    expect([1900, 2000, 2023, 2024, 2100].map(daysInYear)).toEqual([365, 366, 365, 366, 365])
  })

  test('earlier and later', () => {
    const [a, b] = [day('2026-09-30'), day('2026-10-01')]
    expect([laterOf(a, b), laterOf(b, a), earlierOf(a, b), earlierOf(b, a)]).toEqual([b, b, a, a])
  })
})

test.each([
  ['1969-07-20', 7],
  ['2000-01-01', 6],
  ['2024-02-29', 4],
  ['2026-11-23', 1],
])('%s is weekday %i', (text, weekday) => expect(weekdayOf(day(text))).toBe(weekday))

test.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [1954, '1954-04-18'],
  [1961, '1961-04-02'],
  [1981, '1981-04-19'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
])('Easter of %i is %s', (year, sunday) => expect(easterSunday(year)).toBe(sunday))
