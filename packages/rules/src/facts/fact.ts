import type { Localized } from '../schemas/scalars.ts'

/** What values a fact takes. */
export type FactType = 'integer' | 'boolean' | 'enum'

/** What an integer fact counts in. */
export type FactUnit = 'minor-units' | 'days' | 'count'

/**
 * By what a fact changes.
 *
 * `event`: only when something happens to the claim. `elapsed`: grows by one each day, and events
 * may set it. `scheduled`: on days that can be told in advance, such as the end of a hold.
 */
export type FactChange = 'event' | 'elapsed' | 'scheduled'

/** An entry of the fact catalogue: what a condition may ask about. */
export type Fact = {
  readonly id: string
  readonly type: FactType
  readonly unit: FactUnit | null
  /** Closed list of values, for an enum. */
  readonly values?: readonly string[]
  /** Whether it can be "not applicable" or unknown. */
  readonly isNullable: boolean
  readonly changes: FactChange
  readonly label: Localized
  /** What it says and how it is computed. */
  readonly description: string
}
