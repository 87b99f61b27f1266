import type { Jurisdiction } from '@forfall/rules'
import { norway } from './no/index.ts'

export { norway }

/** Every country whose law the product knows. */
export const jurisdictions: readonly Jurisdiction[] = [norway]

/** The law of a country by its ISO 3166 alpha-2 code; `null` for a country it does not know. */
export const jurisdictionOf = (country: string): Jurisdiction | null =>
  jurisdictions.find((jurisdiction) => jurisdiction.country === country) ?? null
