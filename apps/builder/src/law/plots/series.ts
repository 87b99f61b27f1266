import {
  addDays,
  type Citation,
  type Confidence,
  earlierOf,
  type Jurisdiction,
  type ParameterProblem,
  type ParameterUse,
  type PlainDate,
  type Result,
} from '@forfall/rules'

/** A value of the law over some days, and what it rests on. */
export type Stretch = {
  readonly from: PlainDate
  /** Last day it is known for, inclusive. */
  readonly through: PlainDate
  /** Percent a year, or minor units; `null` where the law data gives none. */
  readonly value: number | null
  /** Why there is none. */
  readonly problem: ParameterProblem['code'] | null
  readonly citations: readonly Citation[]
  /** That of the weakest figure it rests on. */
  readonly confidence: Confidence
  readonly verifiedThrough: PlainDate
}

/** One line of a plot. Its keys are what it shows, as names in messages. */
export type Series = { readonly keys: readonly string[]; readonly stretches: readonly Stretch[] }

/** A value as a function of the law gives it: a number and the entries it comes from. */
export type Asked = Result<
  { readonly value: number; readonly uses: readonly ParameterUse[] },
  ParameterProblem
>

/**
 * The stretches of a value that is asked for on each day on which it may change. Nothing is drawn past
 * the last day for which every figure behind it was verified.
 *
 * @param days on which it may change, earliest first
 */
export function stretchesOf(
  law: Jurisdiction,
  days: readonly PlainDate[],
  ask: (day: PlainDate) => Asked,
): readonly Stretch[] {
  const end = law.parameters.reduce<PlainDate | null>(
    (last, { verifiedThrough }) =>
      last === null || verifiedThrough > last ? verifiedThrough : last,
    null,
  )
  if (end === null) return []
  const stretches = days
    .filter((day) => day <= end)
    .map((day, index, all) => {
      const next = all[index + 1]
      return stretchFrom(law, ask(day), {
        from: day,
        through: next === undefined ? end : addDays(next, -1),
      })
    })
  return joined(withoutEmptyEnds(stretches))
}

type Span = Pick<Stretch, 'from' | 'through'>

function stretchFrom(law: Jurisdiction, asked: Asked, span: Span): Stretch {
  if (!asked.ok)
    return {
      ...span,
      value: null,
      problem: asked.problem.code,
      citations: [],
      confidence: 'unknown',
      verifiedThrough: span.through,
    }
  const { value, uses } = asked.value
  const parameters = uses.flatMap(
    ({ parameter }) => law.parameters.find(({ id }) => id === parameter) ?? [],
  )
  const verifiedThrough = parameters.reduce(
    (first, one) => earlierOf(first, one.verifiedThrough),
    parameters[0]?.verifiedThrough ?? span.through,
  )
  return {
    from: span.from,
    through: earlierOf(span.through, verifiedThrough),
    value,
    problem: null,
    citations: [...new Map(uses.map(({ source }) => [source.text, source])).values()],
    confidence: weakest(law, uses),
    verifiedThrough,
  }
}

const byStrength = ['unknown', 'single', 'derived', 'confirmed'] as const

function weakest(law: Jurisdiction, uses: readonly ParameterUse[]): Confidence {
  const found = uses.flatMap(({ parameter, from }) => {
    const entries = law.parameters.find(({ id }) => id === parameter)?.values ?? []
    return entries.find((entry) => entry.from === from)?.confidence ?? []
  })
  return byStrength.find((confidence) => found.includes(confidence)) ?? 'confirmed'
}

/** Days before anything is known and after it are no part of a history. */
function withoutEmptyEnds(stretches: readonly Stretch[]): readonly Stretch[] {
  const first = stretches.findIndex(({ value }) => value !== null)
  const last = stretches.findLastIndex(({ value }) => value !== null)
  return first < 0 ? [] : stretches.slice(first, last + 1)
}

/** Neighbours that say the same for the same reason are one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = []
  for (const stretch of stretches) {
    const before = found.at(-1)
    if (before !== undefined && isSame(before, stretch))
      found[found.length - 1] = { ...before, through: stretch.through }
    else found.push(stretch)
  }
  return found
}

const isSame = (one: Stretch, other: Stretch): boolean =>
  one.value === other.value &&
  one.problem === other.problem &&
  one.citations.map(({ text, url }) => `${text} ${url}`).join() ===
    other.citations.map(({ text, url }) => `${text} ${url}`).join()

/** Days in order, each once. */
export const inOrder = (days: readonly PlainDate[]): readonly PlainDate[] =>
  [...new Set(days)].toSorted()

/** The lines, those that would lie on one another as one. */
export function withoutTwins(lines: readonly Series[]): readonly Series[] {
  const found: Series[] = []
  for (const line of lines) {
    const twin = found.findIndex((other) => isSameLine(other, line))
    const other = found[twin]
    if (other === undefined) found.push(line)
    else found[twin] = { ...other, keys: [...other.keys, ...line.keys] }
  }
  return found
}

/** Whether two lines would lie on one another. */
export const isSameLine = (one: Series, other: Series): boolean =>
  one.stretches.length === other.stretches.length &&
  one.stretches.every((stretch, index) => {
    const twin = other.stretches[index]
    return twin?.from === stretch.from && twin.value === stretch.value
  })
