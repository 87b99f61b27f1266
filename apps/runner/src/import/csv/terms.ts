import type { PlainDate } from '@forfall/rules'
import type { ImportedTerms } from '../terms.ts'
import type { Column } from './columns.ts'
import type { RowReader } from './row.ts'

/** Reads what a row says of how its claim came to be; `null` after a problem was reported. */
export function readTerms(row: RowReader): ImportedTerms | null {
  const truth = (column: Column): boolean | null | undefined =>
    row.text(column) === null ? null : (row.truth(column) ?? undefined)
  const day = (column: Column): PlainDate | null | undefined =>
    row.text(column) === null ? null : (row.day(column) ?? undefined)
  const read = {
    isCommercial: truth('commercial'),
    isDueDayAgreed: truth('due_day_agreed'),
    hasInterestWarning: truth('interest_warning'),
    isReminderFeeAgreed: truth('reminder_fee_agreed'),
    isDirectlyEnforceable: truth('directly_enforceable'),
    aroseOn: day('arose_on'),
    invoiceSentOn: day('sent_on'),
  }
  return isWhole(read) ? read : null
}

type Partly = { readonly [name in keyof ImportedTerms]: ImportedTerms[name] | undefined }

const isWhole = (read: Partly): read is ImportedTerms => !Object.values(read).includes(undefined)
