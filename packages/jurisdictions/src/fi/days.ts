import { plainDate } from '@forfall/rules'

/** Perintälaki 513/1999 came into force. */
export const since1999 = plainDate('1999-09-01')
/** Act 28/2005: the first caps for consumer claims, and the 14-day rules. */
export const since2005 = plainDate('2005-05-01')
/** Act 31/2013: today's consumer caps and the 40 euros; act 32/2013: eight points. */
export const since2013 = plainDate('2013-03-16')
/** Act 1069/2020: temporary caps for other claims than consumer claims. */
export const since2021 = plainDate('2021-01-01')
/** Act 539/2021: the same, with a higher total. */
export const sinceJuly2021 = plainDate('2021-07-01')
/** Act 299/2022: lasting caps for other claims than consumer claims. */
export const since2022 = plainDate('2022-05-01')
/** The consumer ombudsman's decision on letter intervals and time to pay. */
export const ombudsmanDecided = plainDate('2024-10-21')
/** Standing law is to be read again by then. */
export const reviewedThrough = plainDate('2027-06-30')
