import { earlierOf, type LegalClaim, type PlainDate } from '@forfall/rules'

/** The day a claim arose, and whether anybody has said so. */
export type Arising = { readonly on: PlainDate; readonly assumed: readonly string[] }

/**
 * The day a claim arose. Where nobody has said it: the day the invoice was sent or the due day, whichever
 * came first. It may have arisen earlier, and then an older and lower table holds.
 */
export const arisingOf = ({ aroseOn, invoiceSentOn, statedDueOn }: LegalClaim): Arising =>
  aroseOn === null
    ? { on: earlierOf(invoiceSentOn, statedDueOn), assumed: ['aroseOn'] }
    : { on: aroseOn, assumed: [] }
