import type { Currency } from '@forfall/rules'
import type { Collector, Where } from '../collector.ts'
import type { ImportedHappening } from '../record.ts'
import { below, readMoney, sameCurrency } from './amounts.ts'
import type { JsonHappening } from './schema.ts'

/**
 * Reads what happened to an invoice.
 *
 * @param currency of the invoice it stands in; `null` for a record of its own
 * @returns `null` after a problem was reported
 */
export function readHappening(
  happening: JsonHappening,
  place: { readonly where: Where; readonly currency: Currency | null },
  collector: Collector,
): ImportedHappening | null {
  switch (happening.kind) {
    case 'payment':
    case 'credit':
      return readPaid(happening, place, collector)
    case 'dispute': {
      const { kind, on, reason } = happening
      return reason === undefined ? { kind, on } : { kind, on, reason }
    }
    case 'hold':
      return pick(happening, { reason: happening.reason, until: happening.until ?? null })
    case 'payment-plan':
      return readPlan(happening, place, collector)
    case 'customer-stop':
      return pick(happening, { stopped: happening.stopped ?? true })
    default:
      return pick(happening, {})
  }
}

/** Kind and day of a happening with what else is kept of it. */
const pick = <Kind extends string, More extends object>(
  { kind, on }: { readonly kind: Kind; readonly on: ImportedHappening['on'] },
  more: More,
): { kind: Kind; on: ImportedHappening['on'] } & More => ({ kind, on, ...more })

type Paid = Extract<JsonHappening, { kind: 'payment' | 'credit' }>
type Plan = Extract<JsonHappening, { kind: 'payment-plan' }>
type HappeningPlace = { readonly where: Where; readonly currency: Currency | null }

function readPaid(
  happening: Paid,
  { where, currency }: HappeningPlace,
  collector: Collector,
): ImportedHappening | null {
  const money = readMoney(happening, where, collector)
  if (money === null || !isPositive(money.minor, where, collector)) return null
  const agreed =
    currency === null ? money : sameCurrency({ read: money, currency, where }, collector)
  if (agreed === null) return null
  const { kind, on, reference } = happening
  const read = { kind, on, amountMinor: agreed.minor, currency: agreed.currency }
  return reference === undefined ? read : { ...read, reference }
}

function readPlan(
  plan: Plan,
  { where }: HappeningPlace,
  collector: Collector,
): ImportedHappening | null {
  const instalments = (plan.instalments ?? []).map((instalment, index) => {
    const at = below(below(where, 'instalments'), index)
    const money = readMoney(instalment, at, collector)
    if (money === null || !isPositive(money.minor, at, collector)) return null
    return { dueOn: instalment.due, amountMinor: money.minor }
  })
  const read = instalments.filter((instalment) => instalment !== null)
  if (read.length < instalments.length) return null
  return { kind: plan.kind, on: plan.on, until: plan.until ?? null, instalments: read }
}

function isPositive(minor: number, where: Where, collector: Collector): boolean {
  if (minor > 0) return true
  const found = `${minor} minor units`
  collector.problem('amount-invalid', where, { found, expected: 'an amount above zero' })
  return false
}
