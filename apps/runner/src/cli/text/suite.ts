import { errorText } from '../answer.ts'
import type { PolicyCoverage } from '../suite/coverage.ts'
import type { CaseResult } from '../suite/run-file.ts'

/** A line for each case, what is wrong with those that did not pass, and a closing count. */
export function suiteText(
  results: readonly CaseResult[],
  coverage: readonly PolicyCoverage[] | undefined,
): string {
  const of = (status: CaseResult['status']): number =>
    results.filter((result) => result.status === status).length
  const unreadable = of('unreadable')
  const closing = `${of('passed')} passed, ${of('failed')} failed${unreadable === 0 ? '' : `, ${unreadable} unreadable`}`
  return [...results.map(caseText), ...(coverage ?? []).map(coverageText), closing].join('\n')
}

const marks: { readonly [status in CaseResult['status']]: string } = {
  passed: '✓',
  failed: '✗',
  unreadable: '!',
}

function caseText({ file, name, status, failures, errors }: CaseResult): string {
  const heading = `${marks[status]} ${file}${name === file ? '' : `: ${name}`}`
  const reasons = [...failures.map(({ text }) => text), ...errors.map(errorText)]
  return [heading, ...reasons.map((reason) => `    ${reason}`)].join('\n')
}

function coverageText({ policyId, rules, touched, untouched }: PolicyCoverage): string {
  const heading = `${policyId}: ${touched} of ${rules} rules passed through`
  return [heading, ...untouched.map((rule) => `    not passed: ${rule}`)].join('\n')
}
