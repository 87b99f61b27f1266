import { plainDate } from '@forfall/rules'

/** Day by which law without an end has to be looked at again. */
export const standingLaw = plainDate('2027-06-30')
