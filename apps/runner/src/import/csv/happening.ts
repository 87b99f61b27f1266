import type { PlainDate } from '@forfall/rules'
import type { Collector } from '../collector.ts'
import { quoted } from '../problems.ts'
import type { ImportedHappening } from '../record.ts'
import { optionalText, textMax } from '../values.ts'
import { currencyBeside } from './numbers.ts'
import type { RowReader } from './row.ts'

type Kind = ImportedHappening['kind']

/** Reads a row that tells what happened to an invoice; `null` after a problem was reported. */
export function readHappening(
  kind: Kind,
  row: RowReader,
  collector: Collector,
): ImportedHappening | null {
  const on = row.day('on')
  const what = readWhat(kind, row, collector)
  return on === null || what === null ? null : { on, ...what }
}

/** A happening without its day. */
type What = ImportedHappening extends infer Happening
  ? Happening extends unknown
    ? Omit<Happening, 'on'>
    : never
  : never

function readWhat(kind: Kind, row: RowReader, collector: Collector): What | null {
  switch (kind) {
    case 'payment':
    case 'credit':
      return readMoney(kind, row, collector)
    case 'hold':
      return readHold(row)
    case 'payment-plan':
      return readPlan(row)
    case 'customer-stop':
      return readStop(row)
    case 'dispute': {
      const reason = optionalText(row.text('reason'), textMax.reason)
      return reason === null ? { kind } : { kind, reason }
    }
    default:
      return { kind }
  }
}

function readMoney(kind: 'payment' | 'credit', row: RowReader, collector: Collector): What | null {
  const amountMinor = row.minor('amount')
  if (amountMinor === null) return null
  if (amountMinor <= 0) {
    const found = quoted(row.text('amount') ?? '')
    const expected = 'an amount above zero'
    collector.problem('amount-invalid', row.whereIs('amount'), { found, expected })
    return null
  }
  const isStated =
    row.text('currency') !== null || currencyBeside(row.text('amount') ?? '') !== null
  const currency = isStated ? row.currency('amount') : null
  if (isStated && currency === null) return null
  const reference = optionalText(row.text('reference'), textMax.reference)
  const money = { kind, amountMinor, currency }
  return reference === null ? money : { ...money, reference }
}

function readHold(row: RowReader): What | null {
  const reason = optionalText(row.text('reason'), textMax.reason)
  if (reason === null) return row.missing('reason', 'the reason of the hold')
  const until = readUntil(row)
  return until === undefined ? null : { kind: 'hold', reason, until }
}

function readPlan(row: RowReader): What | null {
  const until = readUntil(row)
  return until === undefined ? null : { kind: 'payment-plan', until, instalments: [] }
}

/** The day in `until`, `null` when there is none, `undefined` after a problem was reported. */
function readUntil(row: RowReader): PlainDate | null | undefined {
  if (row.text('until') === null) return null
  return row.day('until') ?? undefined
}

function readStop(row: RowReader): What | null {
  const stopped = row.text('stopped') === null ? true : row.truth('stopped')
  return stopped === null ? null : { kind: 'customer-stop', stopped }
}
