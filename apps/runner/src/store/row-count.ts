import { row } from './sql.ts'
import type { Store } from './store.ts'

/** How many rows the organisation has in a table; ids of new ones count on from it. */
export const rowCount = (store: Store, table: 'ClaimMove' | 'PolicyAssignment'): number =>
  row<{ readonly count: number }>(
    store,
    `SELECT count(*) AS "count" FROM "${table}" WHERE "organisationId" = $organisationId`,
    { organisationId: store.organisationId },
  )?.count ?? 0
