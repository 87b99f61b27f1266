import { formatMoney, type Money } from '../domain/money.ts'
import type { Scenario, ScenarioInput } from './schema.ts'

/** A scenario as people write it: amounts as text, and nothing that goes without saying. */
export function writtenScenario({
  'only-listed-days': onlyListed,
  ...rest
}: Scenario): ScenarioInput {
  const written = withAmounts(rest) as ScenarioInput
  return onlyListed ? { ...written, 'only-listed-days': true } : written
}

function withAmounts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withAmounts)
  if (typeof value !== 'object' || value === null) return value
  if (isMoney(value)) return formatMoney(value)
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withAmounts(part)] as const),
  )
}

const isMoney = (value: object): value is Money => 'minor' in value && 'currency' in value
