import {
  type Condition,
  comparisonsIn,
  type Jurisdiction,
  type Limit,
  type Localized,
  type Parameter,
  type PlainDate,
} from '@forfall/rules'

/** A limit of the law, on every action it says the same of. */
export type LimitRule = {
  readonly limit: Limit
  readonly on: readonly Limit['on'][]
  /** The values of the law it asks for. */
  readonly parameters: readonly Parameter[]
}

/** The entries of a limit that hold on a day, under one title. */
export function limitRules(
  law: Jurisdiction,
  { code, title }: { readonly code: string; readonly title: Localized | null },
  day: PlainDate,
): readonly LimitRule[] {
  return rulesOn(law, day).filter(
    ({ limit }) => limit.id === code && (title === null || sameTitle(limit.title, title)),
  )
}

/** Every limit in force on a day; entries that differ only by action are one. */
export function rulesOn(law: Jurisdiction, day: PlainDate): readonly LimitRule[] {
  const entries = law.limits.filter(
    ({ from, until }) => from <= day && (until === undefined || day < until),
  )
  return joinedRules(entries, law)
}

/** Limits with their values; entries that differ only by action are one. */
export function joinedRules(entries: readonly Limit[], law: Jurisdiction): readonly LimitRule[] {
  const groups = Map.groupBy(entries, ({ on: _, ...rule }) => JSON.stringify(rule))
  return [...groups.values()].flatMap((limits) => {
    const [limit] = limits
    if (limit === undefined) return []
    return [{ limit, on: limits.map(({ on }) => on), parameters: parametersOf(limit, law) }]
  })
}

const sameTitle = (one: Localized, other: Localized): boolean =>
  Object.values(one)[0] === Object.values(other)[0]

function parametersOf({ when, requires }: Limit, law: Jurisdiction): readonly Parameter[] {
  const ids = new Set([...asked(requires), ...(when === undefined ? [] : asked(when))])
  return law.parameters.filter(({ id }) => ids.has(id))
}

const asked = (condition: Condition): readonly string[] =>
  comparisonsIn(condition).flatMap(({ value }) =>
    typeof value === 'object' && value !== null && 'parameter' in value ? [value.parameter] : [],
  )
