import type { Currency, DebtorKind } from '@forfall/rules'
import type { ImportedParty } from './record.ts'

/** What the importer says of a whole file. It fills gaps; it never overrides what the file says. */
export type ImportOptions = {
  /** Kind of every debtor of whom the file tells none. */
  readonly debtorKind?: DebtorKind
  /** Currency of CSV and JSON records that state none. */
  readonly currency?: Currency
  /** Creditor of CSV and JSON records that name none. */
  readonly creditor?: ImportedParty
}
