import { addDays, type Calendar, dayOf, daysInYear, type PlainDate } from '@forfall/rules'

/** A public holiday, in the language of its country. */
export type Holiday = { readonly day: PlainDate; readonly name: string }

/** The public holidays of a year, those on a Saturday or Sunday among them. */
export function holidaysIn(calendar: Calendar, year: number): readonly Holiday[] {
  const first = dayOf(year, 1, 1)
  return Array.from({ length: daysInYear(year) }, (_, index) => addDays(first, index)).flatMap(
    (day) => {
      const name = calendar.holidayOn(day)
      return name === null ? [] : [{ day, name }]
    },
  )
}
