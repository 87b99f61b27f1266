import type { ClaimEvent } from '@forfall/rules'
import { markOf } from './audit.ts'
import { fromJson } from './convert.ts'
import type { CoveredTable } from './covered-columns.ts'
import { committed } from './erasable.ts'
import { rows } from './sql.ts'
import type { Store } from './store.ts'

/** A covered row: where it stands, which entry covers it, and the mark it has now. */
export type CoveredRow = {
  readonly table: CoveredTable
  readonly key: string
  readonly auditSeq: number | null
  readonly mark: string
}

type Columns = { readonly [column: string]: string | number | null }

/** How each table names its rows. */
const keys: { readonly [table in CoveredTable]: readonly string[] } = {
  ClaimEvent: ['claimId', 'seq'],
  Decision: ['id'],
  PolicyVersion: ['policyId', 'version'],
  Verdict: ['submissionId', 'reviewerId'],
  PolicyRetirement: ['policyId', 'version'],
  PolicyAssignment: ['id'],
}

/** The tables whose rows the log covers. */
const coveredTables = Object.keys(keys) as readonly CoveredTable[]

/** The rows that an entry covers, as they are now. */
export const rowsOfEntry = (store: Store, seq: number): readonly CoveredRow[] =>
  coveredTables.flatMap((table) =>
    rows<Columns>(
      store,
      `SELECT * FROM "${table}" WHERE "organisationId" = $organisationId AND "auditSeq" = $seq`,
      { organisationId: store.organisationId, seq },
    ).map((row) => coveredRow(table, row)),
  )

/** Rows that no entry up to a number covers. */
export const strayRows = (store: Store, last: number): readonly CoveredRow[] =>
  coveredTables.flatMap((table) =>
    rows<Columns>(
      store,
      `SELECT * FROM "${table}" WHERE "organisationId" = $organisationId
         AND ("auditSeq" IS NULL OR "auditSeq" > $last OR "auditSeq" < 1) LIMIT 100`,
      { organisationId: store.organisationId, last },
    ).map((row) => coveredRow(table, row)),
  )

function coveredRow(table: CoveredTable, row: Columns): CoveredRow {
  const { auditSeq, ...content } = row
  return {
    table,
    key: keys[table].map((column) => content[column]).join('/'),
    auditSeq: auditSeq as number | null,
    mark: markOf(table, table === 'ClaimEvent' ? eventContent(content) : content),
  }
}

function eventContent({ salt, ...row }: Columns): { readonly [column: string]: unknown } {
  const data = fromJson<{ readonly [field: string]: unknown }>(String(row['data']))
  const type = row['type'] as ClaimEvent['type']
  return { ...row, data: committed(type, data, salt as string | null) }
}
