import type { Decision } from '../decision.ts'
import { formatMoney, type Money } from '../domain/money.ts'
import type { Expectation } from './schema.ts'

/** A value of an expectation; `null` is nothing. */
export type ExpectedValue = string | Money | null

/** The fields of an expectation that are compared exactly. */
type ExactField = Exclude<keyof Expectation, 'blockers' | 'cites'>

/** A way in which a decision is otherwise than it was expected. */
export type Difference =
  | {
      readonly kind: 'other'
      readonly field: ExactField
      readonly expected: ExpectedValue
      readonly got: ExpectedValue
    }
  | {
      /** It is not among those there are. */
      readonly kind: 'missing'
      readonly field: 'blockers' | 'cites'
      readonly expected: string
      readonly got: readonly string[]
    }

/** How a decision differs from what was expected of it. */
export function differences(expected: Expectation, got: Decision): readonly Difference[] {
  const seen = seenIn(got)
  const exact = Object.entries(expected).flatMap(([key, value]): readonly Difference[] => {
    if (!isExact(key, seen) || Array.isArray(value) || value === undefined) return []
    const found = seen[key]
    return shown(value) === shown(found)
      ? []
      : [{ kind: 'other', field: key, expected: value, got: found }]
  })
  return [
    ...exact,
    ...missing('blockers', expected.blockers, [
      ...got.blockers.map(({ code }) => code),
      ...got.blockers.map(({ subject }) => subject ?? ''),
    ]),
    ...missing(
      'cites',
      expected.cites,
      got.explanation.limits.map(({ limit }) => limit),
    ),
  ]
}

/** A difference in one sentence without its day. */
export function differenceText(difference: Difference): string {
  const { field } = difference
  if (difference.kind === 'other')
    return `${field}: expected ${shown(difference.expected)}, got ${shown(difference.got)}`
  const all = difference.got.join(', ')
  return `${field}: expected ${difference.expected} among ${all === '' ? 'none' : all}`
}

type Seen = { readonly [Field in ExactField]: ExpectedValue }

const isExact = (key: string, seen: Seen): key is ExactField => Object.hasOwn(seen, key)

/** What came out, as an expectation would say it. */
export function seenIn({ action, amounts, reviewOn }: Decision): Seen {
  const { currency } = amounts
  const money = (minor: number): Money => ({ minor, currency })
  const isLetter = 'payBy' in action
  return {
    action: action.kind,
    step: 'step' in action ? action.step : null,
    fee: money(isLetter ? action.feeMinor : 0),
    compensation: money(isLetter ? action.compensationMinor : 0),
    interest: money(amounts.interest.dueMinor),
    principal: money(amounts.principalMinor),
    total: money(amounts.totalMinor),
    payBy: isLetter ? action.payBy : null,
    until: action.kind === 'hold' ? action.until : reviewOn,
    reason: 'reason' in action ? action.reason : null,
  }
}

function shown(value: ExpectedValue): string {
  if (value === null) return 'nothing'
  return typeof value === 'object' ? formatMoney(value) : value
}

function missing(
  field: 'blockers' | 'cites',
  wanted: readonly string[] | undefined,
  found: readonly string[],
): readonly Difference[] {
  const got = [...new Set(found)].filter((one) => one !== '')
  return (wanted ?? [])
    .filter((one) => !found.includes(one))
    .map((expected) => ({ kind: 'missing', field, expected, got }))
}
