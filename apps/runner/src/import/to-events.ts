import { type ClaimEvent, type ClaimEventOf, laterOf, type PlainDate } from '@forfall/rules'
import type { ImportedCreditNote, ImportedHappening, ImportedInvoice } from './record.ts'
import { type ImportedTerms, statedTerms } from './terms.ts'

/**
 * The import of an invoice.
 *
 * Whether the claim is commercial follows from the parties: never with a consumer; with a business or
 * an authority when the creditor is a registered enterprise; else it is unknown. A file that says it
 * outright does so by its terms.
 */
export const openingOf = (invoice: ImportedInvoice): ClaimEventOf<'invoice-imported'> => ({
  type: 'invoice-imported',
  on: invoice.issuedOn,
  invoice: {
    number: invoice.number,
    amount: { minor: invoice.amountMinor, currency: invoice.currency },
    issuedOn: invoice.issuedOn,
    dueOn: invoice.dueOn,
  },
  debtor: { kind: invoice.debtor.kind, country: invoice.debtor.country },
  isCommercial: isCommercial(invoice),
})

/** One event that states all terms that are said, on the day of issue; none when nothing is said. */
export function termsEventsOf(
  terms: ImportedTerms,
  issuedOn: PlainDate,
): ClaimEventOf<'facts-stated'>[] {
  const facts = statedTerms(terms)
  return facts === null ? [] : [{ type: 'facts-stated', on: issuedOn, facts }]
}

/** A paid amount without a day counts as paid on the day of issue, so that it never bears interest. */
export const paidBeforeOf = (
  amountMinor: number,
  issuedOn: PlainDate,
): ClaimEventOf<'payment-received'> => ({
  type: 'payment-received',
  on: issuedOn,
  amountMinor,
  source: 'debtor',
})

/** What happened to an invoice, in order. What came before the issue day counts from it. */
export const historyOf = ({ history, issuedOn }: ImportedInvoice): ClaimEvent[] =>
  [...history].sort((a, b) => compare(a.on, b.on)).map((one) => eventOf(one, issuedOn))

/** The event by which a credit note takes its amount off an invoice issued on a day. */
export function creditEventOf(note: ImportedCreditNote, invoiceIssuedOn: PlainDate): ClaimEvent {
  return {
    type: 'credit-applied',
    on: laterOf(note.issuedOn, invoiceIssuedOn),
    amountMinor: note.amountMinor,
    reference: note.number,
  }
}

/** The event of something that happened to an invoice issued on a day, not before that day. */
export function eventOf(happening: ImportedHappening, invoiceIssuedOn: PlainDate): ClaimEvent {
  const on = laterOf(happening.on, invoiceIssuedOn)
  switch (happening.kind) {
    case 'payment':
      return { type: 'payment-received', on, source: 'debtor', ...moneyOf(happening) }
    case 'credit':
      return { type: 'credit-applied', on, ...moneyOf(happening) }
    case 'dispute': {
      const { reason } = happening
      return { type: 'dispute-raised', on, ...(reason === undefined ? {} : { reason }) }
    }
    case 'dispute-resolved':
      return { type: 'dispute-resolved', on }
    case 'hold':
      return { type: 'hold-placed', on, reason: happening.reason, until: happening.until }
    case 'hold-lifted':
      return { type: 'hold-lifted', on }
    case 'insolvency':
      return { type: 'insolvency-opened', on }
    case 'deceased':
      return { type: 'debtor-deceased', on }
    case 'payment-plan': {
      const { until, instalments } = happening
      return { type: 'payment-plan-agreed', on, until, instalments: [...instalments] }
    }
    case 'payment-plan-broken':
      return { type: 'payment-plan-broken', on }
    case 'withdrawn':
      return { type: 'claim-withdrawn', on }
    case 'customer-stop':
      return { type: 'facts-stated', on, facts: { isCustomerStopped: happening.stopped } }
  }
}

const moneyOf = ({
  amountMinor,
  reference,
}: Extract<ImportedHappening, { kind: 'payment' | 'credit' }>): {
  amountMinor: number
  reference?: string
} => (reference === undefined ? { amountMinor } : { amountMinor, reference })

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

function isCommercial({ debtor, creditor }: ImportedInvoice): boolean | null {
  if (debtor.kind === null) return null
  if (debtor.kind === 'consumer') return false
  return creditor.organisationNumber === null ? null : true
}
