import { addDays, cite, type Jurisdiction, type PlainDate } from '@forfall/rules'
import { holidayIn, isWeekend } from '../eu/holidays.ts'
import { renewed, yearsFrom } from '../eu/limitation.ts'
import { limitationHolidays } from './calendar.ts'
import { limitationYears } from './parameters-limitation.ts'

const sources = {
  uninterrupted: cite(
    'forældelsesloven §§ 3 og 27',
    'https://danskelove.dk/for%C3%A6ldelsesloven/27',
  ),
  interrupted: cite(
    'forældelsesloven §§ 16 og 27',
    'https://wtc-law.dk/er-dit-pengekrav-foraeldet-og-hvordan-afbrydes-foraeldelsen/',
  ),
}

/** The day itself, or the next weekday if it is a weekend, a holiday, 5 June, 24 or 31 December. */
function weekdayFrom(day: PlainDate): PlainDate {
  let found = day
  while (isWeekend(found) || holidayIn(limitationHolidays, found) !== null)
    found = addDays(found, 1)
  return found
}

/**
 * When a claim is time-barred: three years from the due day (forældelsesloven § 3).
 *
 * The day of the same date three years on still belongs to the period; where nobody works on it the
 * period ends on the next weekday (§ 27). Time-barred from the day after. No letter interrupts it. An
 * acknowledgement or a legal step starts three new years; the ten years of a written acknowledgement or
 * a judgment (§ 5) are not counted, so that dunning stops early rather than late. Nothing revives a claim
 * that is barred.
 */
export const limitation: Jurisdiction['limitation'] = ({ dueOn, interruptions }) => {
  const period = { years: limitationYears, moved: weekdayFrom }
  return renewed(
    yearsFrom(dueOn, { ...period, source: sources.uninterrupted }),
    interruptions.map(({ on }) => on).filter((on) => on > dueOn),
    (day) => yearsFrom(day, { ...period, source: sources.interrupted }),
  )
}
