import { formatMinor } from '../domain/money.ts'
import { formatRate } from '../domain/rate.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { answerTo, type OracleAnswer } from './oracle.ts'
import type { Oracle } from './oracle-schema.ts'
import type { Failure } from './run.ts'

type Expected = Oracle['expect']

/** How an oracle came out: no failures, or what differs from the published figure. */
export function runOracle(
  oracle: Oracle,
  jurisdiction: Jurisdiction,
): { readonly name: string; readonly failures: readonly Failure[] } {
  const answer = answerTo(oracle, jurisdiction)
  const texts = [
    ...problemDifference(oracle.expect, answer),
    ...currencyDifference(oracle.expect, jurisdiction),
    ...amountDifference(oracle.expect, answer),
    ...plainDifference('day', oracle.expect.day, answer.day),
    ...plainDifference(
      'rate',
      oracle.expect.rate === undefined ? undefined : formatRate(oracle.expect.rate),
      answer.ratePpm === undefined ? undefined : formatRate(answer.ratePpm),
    ),
    ...lineDifferences(oracle.expect, answer),
  ]
  return { name: oracle.oracle, failures: texts.map((text) => ({ day: null, text })) }
}

function problemDifference(expected: Expected, { problem }: OracleAnswer): readonly string[] {
  if (expected.problem === problem) return []
  if (expected.problem === undefined) return [`refused: ${problem}`]
  return [`problem: expected ${expected.problem}, got ${problem ?? 'an answer'}`]
}

function currencyDifference(expected: Expected, { currency }: Jurisdiction): readonly string[] {
  const wanted = (expected.total ?? expected.amount)?.currency
  if (wanted === undefined || wanted === currency) return []
  return [`currency: expected ${wanted}, got ${currency}`]
}

function amountDifference(expected: Expected, answer: OracleAnswer): readonly string[] {
  const { minor, problem } = answer
  const wanted = (expected.total ?? expected.amount)?.minor
  if (wanted === undefined || problem !== undefined) return []
  if (minor === undefined) return [`amount: expected ${formatMinor(wanted)}, got none`]
  const tolerance = expected.tolerance?.minor ?? 0
  if (Math.abs(wanted - minor) <= tolerance) return []
  return [`amount: expected ${formatMinor(wanted)}, got ${formatMinor(minor)}`]
}

function plainDifference(
  key: string,
  wanted: string | undefined,
  found: string | undefined,
): readonly string[] {
  if (wanted === undefined || wanted === found) return []
  return [`${key}: expected ${wanted}, got ${found ?? 'nothing'}`]
}

function lineDifferences(expected: Expected, { lines = [] }: OracleAnswer): readonly string[] {
  if (expected.lines === undefined) return []
  const count = expected.lines.length
  if (count !== lines.length) return [`lines: expected ${count}, got ${lines.length}`]
  return expected.lines.flatMap((wanted, index) => {
    const found = lines[index]
    if (found === undefined) return []
    const at = `line ${index + 1}`
    const rateWanted = wanted.rate === undefined ? undefined : formatRate(wanted.rate)
    const minorWanted = wanted.amount === undefined ? undefined : formatMinor(wanted.amount.minor)
    return [
      ...plainDifference(`${at} first`, wanted.first, found.first),
      ...plainDifference(`${at} last`, wanted.last, found.last),
      ...plainDifference(`${at} days`, wanted.days?.toString(), String(found.days)),
      ...plainDifference(`${at} rate`, rateWanted, formatRate(found.ratePpm)),
      ...plainDifference(`${at} amount`, minorWanted, formatMinor(found.amountMinor)),
    ]
  })
}
