import { type Calendar, cite } from '@forfall/rules'
import { type HolidayTable, holidayIn, isWeekend } from '../eu/holidays.ts'

/** Lov om helligdager og helligdagsfred 24 February 1995 no. 12; lov om 1. og 17. mai. */
const holidays: HolidayTable = {
  fixed: {
    '01-01': 'Første nyttårsdag',
    '05-01': 'Første mai',
    '05-17': 'Grunnlovsdagen',
    '12-25': 'Første juledag',
    '12-26': 'Andre juledag',
  },
  easter: {
    [-3]: 'Skjærtorsdag',
    [-2]: 'Langfredag',
    0: 'Første påskedag',
    1: 'Andre påskedag',
    39: 'Kristi himmelfartsdag',
    49: 'Første pinsedag',
    50: 'Andre pinsedag',
  },
}

/**
 * Norway's days. Christmas Eve and New Year's Eve are working days.
 *
 * Gjeldsbrevloven § 5 moves a due day or a deadline off Saturdays, Sundays, public holidays, 1 and 17
 * May to the next working day. One source doubts that it moves an agreed due day; the later day is
 * the careful reading, since it never charges too early.
 */
export const calendar: Calendar = {
  holidayOn: (day) => holidayIn(holidays, day),
  isWorkingDay: (day) => !isWeekend(day) && holidayIn(holidays, day) === null,
  rollOver: {
    dueDay: true,
    deadline: true,
    source: cite(
      'gjeldsbrevloven § 5',
      'https://jusinfo.no/pengekravsrett/betalingstid-mv/betalingstid-mv/',
    ),
  },
  source: cite(
    'lov om helligdager og helligdagsfred; lov om 1. og 17. mai',
    'https://www.norden.org/is/info-norden/helgidagar-i-noregi',
  ),
}
