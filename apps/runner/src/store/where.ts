import type { Values } from './sql.ts'

/** A condition of SQL with its values. */
export type Where = { readonly sql: string; readonly values: Values }

/** One thing that may be asked: what it is asked by, its condition, the values in it. */
export type Asked = readonly [by: unknown, sql: string, values?: Values]

/** What was asked of everything that can be, joined with `base`. What is `undefined` was not asked. */
export function whereAsked(base: Where, parts: readonly Asked[]): Where {
  const asked = parts.filter(([by]) => by !== undefined)
  return {
    sql: [base.sql, ...asked.map(([, sql]) => sql)].join(' AND '),
    values: Object.assign({}, base.values, ...asked.map(([, , values]) => values)),
  }
}

/** A column that is equal to what was asked, under a name of its own. */
export const equal = (
  name: string,
  column: string,
  value: string | number | null | undefined,
): Asked => [value, `${column} IS $${name}`, { [name]: value ?? null }]

/** A column that lies in what was asked, both ends inclusive. */
export const within = (
  name: string,
  column: string,
  range: {
    readonly from: string | number | undefined
    readonly through: string | number | undefined
  },
): readonly Asked[] => [
  [range.from, `${column} >= $${name}From`, { [`${name}From`]: range.from ?? null }],
  [range.through, `${column} <= $${name}Through`, { [`${name}Through`]: range.through ?? null }],
]
