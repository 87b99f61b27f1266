import type { PlainDate } from '@forfall/rules'

/** The instant at which a day begins where the reader is, ISO 8601 with `Z`. */
export const startOfDay = (day: PlainDate): string => new Date(`${day}T00:00:00`).toISOString()
