import { type Calendar, cite } from '@forfall/rules'
import { type HolidayTable, holidayIn, isWeekend } from '../eu/holidays.ts'

/** Holidays, 5 June, 24 and 31 December: the days off which forældelsesloven § 27 moves a period's end. */
export const limitationHolidays: HolidayTable = {
  fixed: {
    '01-01': 'Nytårsdag',
    '06-05': 'Grundlovsdag',
    '12-24': 'Juleaftensdag',
    '12-25': 'Juledag',
    '12-26': 'Anden juledag',
    '12-31': 'Nytårsaftensdag',
  },
  easter: {
    [-3]: 'Skærtorsdag',
    [-2]: 'Langfredag',
    0: 'Påskedag',
    1: 'Anden påskedag',
    39: 'Kristi himmelfartsdag',
    49: 'Pinsedag',
    50: 'Anden pinsedag',
  },
  easterUntil: { 26: { name: 'Store bededag', lastYear: 2023 } },
}

/** The days on which Danish banks are closed. */
const bankHolidays: HolidayTable = {
  ...limitationHolidays,
  easter: { ...limitationHolidays.easter, 40: 'Dagen efter Kristi himmelfartsdag' },
}

/**
 * Denmark's days: the closing days of the banks. The day after Ascension is one of them; limitation,
 * which does not count it, keeps a list of its own.
 *
 * No law found moves an invoice's due day off a weekend or holiday, and an arbitration award of April
 * 2021 refused to take the rule for debt instruments (gældsbrevsloven § 5) by analogy. No rule was
 * found on the deadline of a letter: it moves forward, since a longer one never does harm.
 */
export const calendar: Calendar = {
  holidayOn: (day) => holidayIn(bankHolidays, day),
  isWorkingDay: (day) => !isWeekend(day) && holidayIn(bankHolidays, day) === null,
  rollOver: {
    dueDay: false,
    deadline: true,
    source: cite(
      'Voldgiftskendelse, april 2021: gældsbrevsloven § 5, stk. 2, gælder ikke for fakturaer',
      'https://nexusadvokater.dk/domme-og-kendelser/ugens-dom-hvornaar-er-en-betaling-rettidig/',
    ),
  },
  source: cite(
    'Danmarks Nationalbank: banklukkedage',
    'https://www.nationalbanken.dk/da/vores-arbejde/stabile-priser-pengepolitik-og-dansk-oekonomi/banklukkedage',
  ),
}
