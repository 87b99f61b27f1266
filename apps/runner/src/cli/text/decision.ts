import {
  type Action,
  type Amounts,
  type Blocker,
  type Citation,
  type ConditionTrace,
  type Decision,
  type Explanation,
  formatMinor,
  formatRate,
  type LimitTrace,
  type PolicyDocument,
  type RuleTrace,
} from '@forfall/rules'
import { stepTitle } from '../../book/claim-views.ts'

/** A decision with everything that led to it, for people. */
export function decisionText(decision: Decision, document: PolicyDocument): string {
  const { claimId, day, action, explanation, amounts, blockers, reviewOn, receipt } = decision
  const sections = [
    `Claim ${claimId} on ${day}, policy ${receipt.policyId} (${receipt.policyHash.slice(0, 12)}), law release ${receipt.lawRelease}`,
    `Action   ${actionText(action, document)}`,
    `Why      ${explanation.summary}`,
    wantedText(explanation.wanted, document),
    amountsText(amounts),
    section('In the way', blockers.map(blockerText)),
    section('Rules of the policy', explanation.rules.map(ruleText)),
    section('Limits of the law', explanation.limits.map(limitText)),
    `Looked at again ${reviewOn === null ? 'when something happens' : `on ${reviewOn}`}`,
  ]
  return sections.filter((part) => part !== '').join('\n\n')
}

function actionText(action: Action, document: PolicyDocument): string {
  if (action.kind === 'none') return 'none'
  const name = `${action.kind}: ${stepTitle(document, action.step)} (step ${action.step})`
  if ('payBy' in action) {
    const fee = `fee ${formatMinor(action.feeMinor)}`
    return `${name}, ${fee}, to pay by ${action.payBy} (${action.payWithinDays} days)`
  }
  if ('until' in action && action.until !== null) return `${name}, until ${action.until}`
  return 'reason' in action ? `${name}, ${action.reason}` : name
}

/** What the policy asks for, when it comes to it and when the law lets it. */
function wantedText(wanted: Explanation['wanted'], document: PolicyDocument): string {
  if (wanted === null) return ''
  const lawful =
    wanted.lawfulFrom === null ? 'no day known on which it is' : `from ${wanted.lawfulFrom}`
  return `Wanted   ${wanted.action}: ${stepTitle(document, wanted.step)} on ${wanted.on}; lawful: ${lawful}`
}

function amountsText(amounts: Amounts): string {
  const { currency, principalMinor, interest, fees, totalMinor } = amounts
  const lines = interest.lines.map(
    (line) =>
      `  ${line.first} to ${line.last}: ${line.days} days of ${formatMinor(line.principalMinor)} at ${formatRate(line.ratePpm)} % = ${formatMinor(line.amountMinor)}${sourcesText(line.sources)}`,
  )
  return [
    `Principal ${formatMinor(principalMinor)}, interest ${formatMinor(interest.dueMinor)}, fees ${formatMinor(fees.dueMinor)}, total ${formatMinor(totalMinor)} ${currency}`,
    ...lines,
  ].join('\n')
}

const sourcesText = (sources: readonly Citation[]): string =>
  sources.length === 0 ? '' : ` (${sources.map(({ text }) => text).join('; ')})`

function blockerText({ code, text, citation, lawfulFrom }: Blocker): string {
  const cited = citation === null ? '' : ` [${citation.text}]`
  const from = lawfulFrom === null ? '' : ` Possible from ${lawfulFrom}.`
  return `  ${code}: ${text}${cited}${from}`
}

const outcomes: { readonly [outcome in RuleTrace['outcome']]: string } = {
  fired: 'decided',
  'also-matched': 'holds as well, a rule before it decided',
  'not-met': 'does not hold',
}

const ruleText = ({ rule, outcome, conditions }: RuleTrace): string =>
  [
    `  ${tick(outcome !== 'not-met')} ${rule}: ${outcomes[outcome]}`,
    ...traceLines(conditions, 2),
  ].join('\n')

function limitText(limit: LimitTrace): string {
  const { met, title, citation, remedy, conditions } = limit
  const done = remedy === null ? '' : `: ${remedyText(remedy)}`
  const heading = `  ${tick(met)} ${limit.limit} (${title}, ${citation.text})${done}`
  return [heading, ...traceLines(conditions, 2)].join('\n')
}

function remedyText({ kind, from, to, lawfulFrom }: NonNullable<LimitTrace['remedy']>): string {
  const change = from === null || to === null ? '' : ` from ${from} to ${to}`
  return `${kind}${change}${lawfulFrom === null ? '' : `, lawful from ${lawfulFrom}`}`
}

const groupWords = { any: 'any of', not: 'not' } as const

function traceLines(trace: ConditionTrace, depth: number): readonly string[] {
  const indent = '  '.repeat(depth)
  if ('fact' in trace) {
    const { met, fact, operator, seen, wanted } = trace
    const value = `${JSON.stringify(wanted)}, is ${JSON.stringify(seen)}`
    return [`${indent}${tick(met)} ${fact} ${signs[operator] ?? operator} ${value}`]
  }
  if ('not' in trace)
    return [`${indent}${tick(trace.met)} ${groupWords.not}`, ...traceLines(trace.not, depth + 1)]
  const isAll = 'all' in trace
  const parts = isAll ? trace.all : trace.any
  const inner = parts.flatMap((part) => traceLines(part, isAll ? depth : depth + 1))
  return isAll ? inner : [`${indent}${tick(trace.met)} ${groupWords.any}`, ...inner]
}

const signs: { readonly [operator: string]: string } = {
  equal: '=',
  notEqual: '≠',
  lessThan: '<',
  lessThanInclusive: '≤',
  greaterThan: '>',
  greaterThanInclusive: '≥',
}

const tick = (met: boolean): string => (met ? '✓' : '✗')

const section = (heading: string, parts: readonly string[]): string =>
  parts.length === 0 ? '' : [heading, ...parts].join('\n')
