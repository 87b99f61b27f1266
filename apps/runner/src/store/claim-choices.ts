import { rows } from './sql.ts'
import type { Store } from './store.ts'

/** What claims can be filtered by, as far as there is any of it in the book. */
export type ClaimChoices = {
  readonly creditors: readonly { readonly id: string; readonly name: string }[]
  readonly countries: readonly string[]
  readonly currencies: readonly string[]
  readonly policies: readonly { readonly policyId: string; readonly version: number }[]
}

/** What claims can be filtered by. */
export function readChoices(store: Store): ClaimChoices {
  const of = { organisationId: store.organisationId }
  const each = (column: string): readonly string[] =>
    rows<{ readonly value: string }>(
      store,
      `SELECT DISTINCT "${column}" AS "value" FROM "Claim"
       WHERE "organisationId" = $organisationId AND "${column}" IS NOT NULL ORDER BY 1`,
      of,
    ).map(({ value }) => value)
  return {
    creditors: rows(
      store,
      `SELECT "id", "name" FROM "Creditor" WHERE "organisationId" = $organisationId
       ORDER BY "name", "id"`,
      of,
    ),
    countries: each('jurisdiction'),
    currencies: each('currency'),
    policies: rows(
      store,
      `SELECT DISTINCT "policyId", "policyVersion" AS "version" FROM "Claim"
       WHERE "organisationId" = $organisationId AND "policyId" IS NOT NULL
       ORDER BY "policyId", "policyVersion"`,
      of,
    ),
  }
}
