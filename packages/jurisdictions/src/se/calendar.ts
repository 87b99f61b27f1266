import { type Calendar, cite } from '@forfall/rules'
import { type HolidayTable, holidayIn, isWeekend } from '../eu/holidays.ts'

/** Lag (1989:253) om allmänna helgdagar, with the three eves that lag (1930:173) 2 § equates with them. */
const holidays: HolidayTable = {
  fixed: {
    '01-01': 'Nyårsdagen',
    '01-06': 'Trettondedag jul',
    '05-01': 'Första maj',
    '06-06': 'Nationaldagen',
    '12-24': 'Julafton',
    '12-25': 'Juldagen',
    '12-26': 'Annandag jul',
    '12-31': 'Nyårsafton',
  },
  easter: {
    [-2]: 'Långfredagen',
    0: 'Påskdagen',
    1: 'Annandag påsk',
    39: 'Kristi himmelsfärdsdag',
    49: 'Pingstdagen',
  },
  windows: [
    { name: 'Midsommarafton', weekday: 5, from: '06-19' },
    { name: 'Midsommardagen', weekday: 6, from: '06-20' },
    { name: 'Alla helgons dag', weekday: 6, from: '10-31' },
  ],
}

/**
 * Sweden's days. Midsummer Eve, Christmas Eve and New Year's Eve are named with the public holidays,
 * which they are not: nobody has to pay on them.
 *
 * Skuldebrevslagen 5 § moves the due day of a promissory note off Saturdays, Sundays, public holidays
 * and the three eves. That it holds for invoices by analogy rests on one source; the later day never
 * charges too early, so due days and deadlines move.
 */
export const calendar: Calendar = {
  holidayOn: (day) => holidayIn(holidays, day),
  isWorkingDay: (day) => !isWeekend(day) && holidayIn(holidays, day) === null,
  rollOver: {
    dueDay: true,
    deadline: true,
    source: cite(
      'skuldebrevslagen (1936:81) 5 §, analogt',
      'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-1936-81',
    ),
  },
  source: cite(
    'lag (1989:253) om allmänna helgdagar; lag (1930:173) 2 §',
    'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-1989-253',
  ),
}
