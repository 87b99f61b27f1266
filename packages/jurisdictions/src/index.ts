import type { Jurisdiction } from '@forfall/rules'
import { germany } from './de/index.ts'
import { denmark } from './dk/index.ts'
import { finland } from './fi/index.ts'
import { norway } from './no/index.ts'
import { sweden } from './se/index.ts'

export { norway }

/** Every country whose law the product knows. */
export const jurisdictions: readonly Jurisdiction[] = [norway, sweden, denmark, finland, germany]

/** The law of a country by its ISO 3166 alpha-2 code; `null` for a country it does not know. */
export const jurisdictionOf = (country: string): Jurisdiction | null =>
  jurisdictions.find((jurisdiction) => jurisdiction.country === country) ?? null
