import { type Calendar, cite } from '@forfall/rules'
import { type HolidayTable, holidayIn, isWeekend } from '../eu/holidays.ts'
import { bgb } from './citations.ts'

/** The nine holidays that every Land has. */
const holidays: HolidayTable = {
  fixed: {
    '01-01': 'Neujahr',
    '05-01': 'Tag der Arbeit',
    '10-03': 'Tag der Deutschen Einheit',
    '12-25': 'Erster Weihnachtstag',
    '12-26': 'Zweiter Weihnachtstag',
  },
  easter: {
    [-2]: 'Karfreitag',
    1: 'Ostermontag',
    39: 'Christi Himmelfahrt',
    50: 'Pfingstmontag',
  },
}

/**
 * Germany's days. Holidays of single Länder are working days here: which of them counts depends on
 * the place of performance, which nobody states.
 *
 * BGB § 193 moves a day of performance or the end of a period off Saturdays, Sundays and holidays to
 * the next working day.
 */
export const calendar: Calendar = {
  holidayOn: (day) => holidayIn(holidays, day),
  isWorkingDay: (day) => !isWeekend(day) && holidayIn(holidays, day) === null,
  rollOver: { dueDay: true, deadline: true, source: bgb(193) },
  source: cite(
    'Einigungsvertrag Art. 2 Abs. 2; Feiertagsgesetze der Länder',
    'https://www.mietwagenauskunft.de/deutschland/feiertage/',
  ),
}
