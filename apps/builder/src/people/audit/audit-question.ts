import { addDays, type PlainDate } from '@forfall/rules'
import type { AuditQuestion } from '../../app/api.ts'
import { startOfDay } from '../start-of-day.ts'

/** What the address says of which entries are shown. */
export type AuditSearch = {
  readonly kind?: string | undefined
  readonly subject?: string | undefined
  readonly person?: string | undefined
  readonly day?: PlainDate | undefined
}

/** The same as the server is asked it. A day is the reader's. */
export function questionOf({ kind, subject, person, day }: AuditSearch): AuditQuestion {
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(subject === undefined ? {} : { subject }),
    ...(person === undefined ? {} : { actorId: person }),
    ...(day === undefined ? {} : { from: startOfDay(day), until: startOfDay(addDays(day, 1)) }),
  }
}
