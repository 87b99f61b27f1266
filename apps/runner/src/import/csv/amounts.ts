import { formatMinor } from '@forfall/rules'
import type { Collector } from '../collector.ts'
import type { RowReader } from './row.ts'

/** What an invoice asks for and what is paid of it, in minor units. */
export type RowAmounts = { readonly amountMinor: number; readonly paidMinor: number }

/**
 * Amount and paid part of a row.
 *
 * Two of `amount`, `outstanding` and `paid` tell the third; all three must agree. `outstanding`
 * alone is the amount.
 *
 * @problem outstanding-mismatch
 * @returns `null` after a problem was reported
 */
export function readRowAmounts(row: RowReader, collector: Collector): RowAmounts | null {
  const outstanding = row.text('outstanding') === null ? undefined : row.minor('outstanding')
  const hasAmount = row.text('amount') !== null || outstanding === undefined
  const amount = hasAmount ? row.minor('amount') : undefined
  const paid = row.text('paid') === null ? undefined : row.minor('paid')
  if (outstanding === null || amount === null || paid === null) return null
  return checked({ amount, outstanding, paid }, row, collector)
}

type Stated = {
  readonly amount: number | undefined
  readonly outstanding: number | undefined
  readonly paid: number | undefined
}

function checked(stated: Stated, row: RowReader, collector: Collector): RowAmounts | null {
  const { outstanding = 0 } = stated
  const amount = stated.amount ?? outstanding + (stated.paid ?? 0)
  if (amount < 0) return { amountMinor: amount, paidMinor: 0 }
  const paid = stated.paid ?? (stated.outstanding === undefined ? 0 : amount - outstanding)
  const isAgreed = stated.outstanding === undefined || amount - paid === outstanding
  if (isAgreed && paid >= 0) return { amountMinor: amount, paidMinor: paid }
  collector.problem('outstanding-mismatch', row.whereIs('outstanding'), {
    found: describe({ ...stated, amount }),
    expected: 'amount less paid to be outstanding, none of them negative',
  })
  return null
}

function describe(stated: Stated): string {
  const parts = Object.entries(stated).filter(([, minor]) => minor !== undefined)
  return parts.map(([name, minor]) => `${name} ${formatMinor(minor ?? 0)}`).join(', ')
}
