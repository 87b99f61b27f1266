import type { Decision } from '../decision.ts'
import { formatMinor } from '../domain/money.ts'
import type { Expectation } from './schema.ts'

/** How a decision differs from what was expected of it, one sentence for each difference. */
export function differences(expected: Expectation, got: Decision): readonly string[] {
  const seen = seenIn(got)
  const exact = Object.entries(expected).flatMap(([key, value]) => {
    if (key === 'cites' || key === 'blockers' || value === undefined) return []
    const wanted = shown(value)
    const found = shown(seen[key as keyof typeof seen])
    return wanted === found ? [] : [`${key}: expected ${wanted}, got ${found}`]
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

function seenIn({ action, amounts, reviewOn }: Decision) {
  const { currency } = amounts
  const money = (minor: number) => ({ minor, currency })
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

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (typeof value === 'object' && 'minor' in value && 'currency' in value)
    return `${formatMinor(Number(value.minor))} ${value.currency}`
  return String(value)
}

function missing(
  key: string,
  wanted: readonly string[] | undefined,
  found: readonly string[],
): readonly string[] {
  const absent = (wanted ?? []).filter((one) => !found.includes(one))
  const all = [...new Set(found)].filter((one) => one !== '').join(', ')
  return absent.map((one) => `${key}: expected ${one} among ${all === '' ? 'none' : all}`)
}
