import { type LegalClaim, type PlainDate, plainDate } from '@forfall/rules'

type Described = Partial<
  Omit<LegalClaim, 'aroseOn' | 'invoiceSentOn' | 'statedDueOn' | 'dueOn'>
> & {
  readonly due?: string
  readonly sent?: string
  /** `null` when nobody has said it; the day of the invoice, when left out. */
  readonly arose?: string | null
}

const dayOrNull = (day: string | null): PlainDate | null => (day === null ? null : plainDate(day))

/**
 * A claim of 1 000 kroner on a consumer who agreed to its due day, 2 February 2026, invoiced on 5
 * January, unless said otherwise.
 */
export function claimOf({ due, sent, arose, ...so }: Described = {}): LegalClaim {
  const dueOn = plainDate(due ?? '2026-02-02')
  const invoiceSentOn = plainDate(sent ?? '2026-01-05')
  return {
    debtorKind: 'consumer',
    isCommercial: (so.debtorKind ?? 'consumer') !== 'consumer',
    isDirectlyEnforceable: false,
    isDueDayAgreed: true,
    hasInterestWarning: true,
    isReminderFeeAgreed: true,
    statedDueOn: dueOn,
    dueOn,
    invoiceSentOn,
    aroseOn: arose === undefined ? invoiceSentOn : dayOrNull(arose),
    originalMinor: 100_000,
    principalMinor: 100_000,
    letters: [],
    interruptions: [],
    ...so,
  }
}
