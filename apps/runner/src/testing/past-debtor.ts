import { addDays, assert, type PlainDate, plainDate } from '@forfall/rules'
import { registerPayment } from '../book/register-payment.ts'
import type { ImportedHappening, ImportedInvoice } from '../import/record.ts'
import type { Sink } from '../outbox/sink.ts'
import { runDunning } from '../run/run-dunning.ts'
import { claimsByNumber } from '../store/claims.ts'
import { importAll, invoice, type TestBook, testCreditor } from './book.ts'

/** A word that is in everything personal of the debtor below, and in nothing else. */
export const personal = 'Erasmusdatter'

/** An invoice to a person with everything personal that an invoice can have. */
export const personalInvoice = (
  number: string,
  changes: Partial<ImportedInvoice> = {},
): ImportedInvoice =>
  invoice(number, {
    debtor: {
      kind: 'consumer',
      name: `Kari ${personal}`,
      organisationNumber: `N-${personal}`,
      country: 'NO',
      customerNumber: `K-${personal}`,
      email: `kari@${personal}.example`,
      address: { street: `${personal} vei 1`, postalCode: `P-${personal}`, city: personal },
    },
    paymentReference: `R-${personal}`,
    ...changes,
  })

/** The day on which the last claim of the debtor ends. */
export const endedOn = plainDate('2026-04-20')

/** What a payment of the debtor was registered as. */
export const lastPayment = {
  on: endedOn,
  amountMinor: 200_000,
  idempotencyKey: 'last',
  reference: `from ${personal}`,
}

/** Two claims on one person over two months, with letters, a hold, a dispute and payments, and one on another. */
export async function liveThrough({ book }: TestBook, sink: Sink): Promise<void> {
  importAll(book, personalInvoice('1'), personalInvoice('2'), invoice('3'))
  for (let day = plainDate('2026-02-17'); day <= endedOn; day = addDays(day, 1)) {
    for (const one of happenings(day))
      importAll(book, {
        kind: 'happening',
        place: { file: 'test.json' },
        invoiceNumber: '1',
        creditor: testCreditor,
        happening: one,
      })
    if (day === endedOn) for (const number of ['1', '2']) pay(book, number)
    await runDunning({ book, sink, asOf: day })
  }
}

function pay(book: TestBook['book'], number: string): void {
  const claimId = claimsByNumber(book.store, number)[0]?.id ?? ''
  const idempotencyKey = `${lastPayment.idempotencyKey}-${number}`
  const paid = registerPayment(book, { ...lastPayment, claimId, idempotencyKey }, endedOn)
  assert(paid.ok, 'the last payment is refused')
}

const happenings = (day: PlainDate): readonly ImportedHappening[] =>
  all.filter(({ on }) => on === day)

const text = `${personal} rang`

const all: readonly ImportedHappening[] = [
  { kind: 'hold', on: plainDate('2026-03-04'), reason: text, until: plainDate('2026-03-10') },
  { kind: 'dispute', on: plainDate('2026-03-12'), reason: text },
  { kind: 'dispute-resolved', on: plainDate('2026-03-15') },
  {
    ...{ kind: 'payment', on: plainDate('2026-03-20'), amountMinor: 1_000, currency: 'NOK' },
    reference: text,
  },
]
