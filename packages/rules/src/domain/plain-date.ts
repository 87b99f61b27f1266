import { assert } from './result.ts'

declare const brand: unique symbol

/**
 * A calendar day, written `YYYY-MM-DD`. It has no time and no zone.
 *
 * Two days compare with `<` and `===`, as the text does.
 */
export type PlainDate = string & { readonly [brand]: 'PlainDate' }

/** Day of the week by ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** Years a day that comes in from outside may lie in; room is left on both sides for arithmetic. */
const years = { first: 1900, last: 2999 } as const

/**
 * The day a text names, or `null` when it is not written `YYYY-MM-DD`, does not exist or lies outside
 * the years 1900 to 2999, where no claim does.
 */
export function parsePlainDate(text: string): PlainDate | null {
  const day = existing(text)
  if (day === null) return null
  const { year } = partsOf(day)
  return year >= years.first && year <= years.last ? day : null
}

/** A day written in our own source. Bad text is a bug; for input use `parsePlainDate`. */
export function plainDate(text: string): PlainDate {
  const day = existing(text)
  assert(day !== null, `"${text}" is not a calendar day`)
  return day
}

function existing(text: string): PlainDate | null {
  const match = pattern.exec(text)
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDay(year, month, day) ? (text as PlainDate) : null
}

const isDay = (year: number, month: number, day: number): boolean =>
  year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** Year, month (1 to 12) and day of the month of a day. */
export const partsOf = (day: PlainDate): { year: number; month: number; day: number } => ({
  year: digitsAt(day, 0) * 100 + digitsAt(day, 2),
  month: digitsAt(day, 5),
  day: digitsAt(day, 8),
})

/** The number that two digits of a text make. */
const digitsAt = (text: string, at: number): number =>
  text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528

/** The day with these parts; they must name a day that exists. */
export function dayOf(year: number, month: number, day: number): PlainDate {
  assert(isDay(year, month, day), `"${textOf(year, month, day)}" is not a calendar day`)
  return fromDayNumber(dayNumber(year, month, day))
}

const textOf = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`

/** The day `count` days later; earlier when negative. */
export const addDays = (day: PlainDate, count: number): PlainDate =>
  fromDayNumber(dayNumberOf(day) + count)

/** How many days lie from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  dayNumberOf(to) - dayNumberOf(from)

/** The same day of the month `count` months later, or the month's last day where it is shorter. */
export function addMonths(from: PlainDate, count: number): PlainDate {
  const { year, month, day } = partsOf(from)
  const months = year * 12 + (month - 1) + count
  const toYear = Math.floor(months / 12)
  const toMonth = months - toYear * 12 + 1
  return dayOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/** The same day `count` years later; 29 February becomes 28 February in a common year. */
export const addYears = (day: PlainDate, count: number): PlainDate => addMonths(day, count * 12)

/** Day of the week; Monday is 1. */
export const weekdayOf = (day: PlainDate): Weekday =>
  (((((dayNumberOf(day) + 3) % 7) + 7) % 7) + 1) as Weekday

/** Days of the calendar year: 365, or 366 in a leap year. */
export const daysInYear = (year: number): number => (isLeapYear(year) ? 366 : 365)

/** The later of two days. */
export const laterOf = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b)

/** The earlier of two days. */
export const earlierOf = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b)

/** Easter Sunday of a year of the Gregorian calendar (the anonymous computus). */
export function easterSunday(year: number): PlainDate {
  const a = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const skipped = century - Math.floor(century / 4)
  const lunar = Math.floor((8 * century + 13) / 25)
  const epact = (19 * a + skipped - lunar + 15) % 30
  const moon = epact - Math.floor((a + 11 * epact) / 319)
  const leaps = 2 * (century % 4) + 2 * Math.floor(ofCentury / 4)
  const toSunday = (leaps - (ofCentury % 4) - moon + 32) % 7
  const month = Math.floor((moon + toSunday + 90) / 25)
  return dayOf(year, month, (moon + toSunday + month + 19) % 32)
}

const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** Days by their number, as far as they were asked for: few are, again and again. */
const daysByNumber = new Map<number, PlainDate>()

/** How many days a day lies after 1 January 1970; negative before it. For those who count many days. */
export function dayNumberOf(date: PlainDate): number {
  const { year, month, day } = partsOf(date)
  return dayNumber(year, month, day)
}

/** Days since 1970-01-01. Years are counted from 1 March, so that the leap day comes last. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The day that lies so many days after 1 January 1970. */
export function fromDayNumber(number: number): PlainDate {
  const known = daysByNumber.get(number)
  if (known !== undefined) return known
  const day = writtenDay(number)
  daysByNumber.set(number, day)
  return day
}

function writtenDay(number: number): PlainDate {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const leaps =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return textOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day) as PlainDate
}
