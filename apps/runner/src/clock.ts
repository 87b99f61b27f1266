import { type PlainDate, parsePlainDate, plainDate } from '@forfall/rules'

/** Where the days of the book are counted. */
const zone = 'Europe/Oslo'

/** What day and what instant it is. Handed in from the outside, so that nothing else reads a clock. */
export type Clock = {
  readonly today: () => PlainDate
  /** ISO 8601 with `Z`. */
  readonly now: () => string
}

/** The clock of the machine, its days counted in Oslo. The one place where time is read. */
const systemClock: Clock = {
  today: () => plainDate(new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date())),
  now: () => new Date().toISOString(),
}

/**
 * The machine's clock, with its day stopped at `FORFALL_TODAY` where that is set: demonstrations and
 * tests then look the same on any day. Text that is no day is as good as nothing.
 */
export function clockOf(env: NodeJS.ProcessEnv): Clock {
  const stopped = parsePlainDate(env['FORFALL_TODAY'] ?? '')
  return stopped === null ? systemClock : { ...systemClock, today: () => stopped }
}
