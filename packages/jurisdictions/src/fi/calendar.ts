import { type Calendar, cite } from '@forfall/rules'
import { type HolidayTable, holidayIn, isWeekend } from '../eu/holidays.ts'

/** Kirkkolaki 652/2023 1:6, and the other days of velkakirjalaki section 5.2. */
const holidays: HolidayTable = {
  fixed: {
    '01-01': 'Uudenvuodenpäivä',
    '01-06': 'Loppiainen',
    '05-01': 'Vappu',
    '12-06': 'Itsenäisyyspäivä',
    '12-24': 'Jouluaatto',
    '12-25': 'Joulupäivä',
    '12-26': 'Tapaninpäivä',
  },
  easter: {
    [-2]: 'Pitkäperjantai',
    0: 'Pääsiäispäivä',
    1: 'Toinen pääsiäispäivä',
    39: 'Helatorstai',
    49: 'Helluntaipäivä',
  },
  windows: [
    { name: 'Juhannusaatto', weekday: 5, from: '06-19' },
    { name: 'Juhannuspäivä', weekday: 6, from: '06-20' },
    { name: 'Pyhäinpäivä', weekday: 6, from: '10-31' },
  ],
}

const source = cite(
  'velkakirjalaki 622/1947 5 § 2 mom. (958/1999); kirkkolaki 652/2023 1 luku 6 §',
  'https://github.com/eliask/finlex-data',
)

/**
 * Finland's days. Christmas Eve and Midsummer Eve are free, New Year's Eve and Maundy Thursday are not.
 *
 * Velkakirjalaki section 5.2 lets a debtor whose last day to pay is free pay on the next weekday.
 * Whether later counts then begin from the printed or from the moved day was not found; the moved day
 * never asks too early.
 */
export const calendar: Calendar = {
  holidayOn: (day) => holidayIn(holidays, day),
  isWorkingDay: (day) => !isWeekend(day) && holidayIn(holidays, day) === null,
  rollOver: { dueDay: true, deadline: true, source },
  source,
}
