import { addDays, type ClaimEvent, type LetterKind, plainDate } from '@forfall/rules'

/** A letter that a claim of a test has been sent; without a fee and with 14 days to pay, unless said. */
export type Letter = {
  readonly kind: LetterKind
  readonly on: string
  readonly fee?: number
  readonly days?: number
}

const types = { remind: 'reminder-sent', notice: 'notice-sent', demand: 'demand-sent' } as const

/** The event of a letter that was sent. Its deadline is not moved off weekends and holidays. */
export function sent({ kind, on, fee = 0, days = 14 }: Letter): ClaimEvent {
  const day = plainDate(on)
  return {
    type: types[kind],
    on: day,
    decisionId: on,
    step: kind,
    feeMinor: fee,
    compensationMinor: 0,
    interestMinor: 0,
    payWithinDays: days,
    payBy: addDays(day, days),
    channel: 'test',
    contentHash: null,
  }
}
