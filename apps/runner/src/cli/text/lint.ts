import {
  type ComingFinding,
  type Finding,
  findingText,
  fixText,
  type Language,
  type WaivedFinding,
} from '@forfall/rules'
import { errorText, type InputError } from '../answer.ts'

/** What was found about a policy; `errors` when it could not be read. */
export type Linted = {
  readonly policy: string
  readonly findings: readonly WaivedFinding[]
  /** What coming law breaks, and from when; absent where nobody asked. */
  readonly coming?: readonly ComingFinding[]
  readonly errors: readonly InputError[]
  /** Whether there is a policy to be at fault, and not a wrong name or a file of something else. */
  readonly isReadable: boolean
}

/** What was found, as JSON: each finding with its sentence. */
export function lintedDocument({ isReadable: _, ...one }: Linted, language: Language): object {
  const { findings, coming } = one
  return {
    ...one,
    findings: findings.map((finding) => spoken(finding, language)),
    ...(coming === undefined ? {} : { coming: coming.map((each) => spoken(each, language)) }),
  }
}

const spoken = (finding: Finding, language: Language): object => {
  const { step, field, fix } = finding
  return {
    ...finding,
    place: { step, field },
    text: findingText(finding, language),
    fix: fix === null ? null : { ...fix, text: fixText(fix, language) },
  }
}

/** What was found, line by line: weight, code, place, sentence and citation; below it the fix. */
export function lintedText(
  { policy, findings, coming, errors }: Linted,
  language: Language,
): string {
  const lines = [
    ...errors.map((error) => `  error ${error.code}: ${errorText(error)}`),
    ...findings.flatMap((one) => findingLines(one, language)),
  ]
  const ahead = (coming ?? []).map((one) => `  from ${one.from} ${headline(one, language)}`)
  if (coming !== undefined)
    lines.push(ahead.length === 0 ? '  ahead: nothing breaks' : '  ahead:', ...ahead)
  return lines.length === 0 ? `${policy}: nothing found` : [`${policy}:`, ...lines].join('\n')
}

function findingLines(finding: WaivedFinding, language: Language): readonly string[] {
  const { fix, waiver } = finding
  return [
    `  ${headline(finding, language)}`,
    ...(waiver === null ? [] : [`    waived until ${waiver.until}: ${waiver.reason}`]),
    ...(fix === null ? [] : [`    fix: ${fixText(fix, language)}`]),
  ]
}

function headline(finding: Finding, language: Language): string {
  const { severity, code, step, field, citation } = finding
  const place = [step, field].filter((part) => part !== null).join(', ')
  const at = place === '' ? '' : ` (${place})`
  const cited = citation === null ? '' : ` [${citation.text}]`
  return `${severity} ${code}${at}: ${findingText(finding, language)}${cited}`
}
