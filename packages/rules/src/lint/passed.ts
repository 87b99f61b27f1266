import type { Citation } from '../law/citation.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import type { Limit } from '../law/limit.ts'
import type { LetterContent } from '../letter/contents.ts'
import type { PolicyDocument } from '../policy/document.ts'
import type { Localized } from '../schemas/scalars.ts'
import type { Finding, FindingKind } from './finding.ts'
import { type LintMeans, lookAtPolicy } from './lint.ts'
import { inLetterTitle, passedTitles } from './words/passed.ts'

/** A check that was made of a policy and found nothing. */
export type PassedCheck = {
  /** The kind of finding that it looked for, or the id of a limit of the law. Stable. */
  readonly code: string
  /** What holds of the policy. */
  readonly title: Localized
  readonly citation: Citation | null
}

/** A check of the document, by the kinds of finding it looks for. */
export type DocumentCheck = keyof typeof passedTitles

const looksFor: { readonly [check in DocumentCheck]: readonly FindingKind[] } = {
  'step-missing': ['step-missing', 'id-taken-twice'],
  'unknown-fact': ['unknown-fact', 'operator-does-not-fit', 'value-does-not-fit'],
  'loop-without-rest': ['loop-without-rest'],
  'never-ends': ['never-ends'],
  'too-many-ways': ['too-many-ways'],
  'unreachable-step': ['unreachable-step', 'step-never-fires', 'applies-to-nobody'],
  'wait-never-over': ['wait-never-over'],
  'case-never-taken': ['case-never-taken'],
  'branch-overlap': ['branch-overlap', 'branch-gap'],
  'entry-never-holds': ['entry-never-holds', 'entry-repeats-guard'],
  'template-missing': ['template-missing'],
  'template-broken': ['template-broken'],
  'law-not-known': ['law-not-known'],
}

/** Checks that are made of a document before it is known that it runs, round by round. */
const rounds: readonly (readonly DocumentCheck[])[] = [
  ['step-missing', 'unknown-fact'],
  ['loop-without-rest', 'never-ends'],
  ['too-many-ways'],
]

/** Everything there is to say about a policy, with the checks that found nothing. */
export type CheckedPolicy = {
  readonly findings: readonly Finding[]
  readonly passed: readonly PassedCheck[]
}

/**
 * What `lintPolicy` finds in a policy, and the checks it makes that found neither an error nor a warning:
 * those of the document first, then what letters have to say, then each limit of the law that spoke.
 */
export function checkedPolicy(
  document: PolicyDocument,
  jurisdiction: Jurisdiction,
  means: LintMeans,
): CheckedPolicy {
  const { findings, kept } = lookAtPolicy(document, jurisdiction, means)
  const passed = passedDocumentChecks(findings.filter(({ severity }) => severity !== 'info'))
  if (kept === null) return { findings, passed }
  const law = [...kept.contents.map(passedContent), ...kept.limits.map(passedLimit)]
  return { findings, passed: [...passed, ...law] }
}

/** @param found errors and warnings */
function passedDocumentChecks(found: readonly Finding[]): readonly PassedCheck[] {
  if (found.some(({ data }) => data.kind === 'wrong-jurisdiction')) return []
  const stopped = rounds.findIndex((round) => round.some((check) => !isPassed(check, found)))
  const made = stopped < 0 ? documentChecks : rounds.slice(0, stopped + 1).flat()
  return made.filter((check) => isPassed(check, found)).map(passedDocumentCheck)
}

const passedContent = ({ id, text, source }: LetterContent): PassedCheck => ({
  code: id,
  title: inLetterTitle(text),
  citation: source,
})

const passedLimit = ({ id, title, source }: Limit): PassedCheck => ({
  code: id,
  title,
  citation: source,
})

const documentChecks = Object.keys(looksFor) as readonly DocumentCheck[]

const isPassed = (check: DocumentCheck, found: readonly Finding[]): boolean =>
  found.every(({ data }) => !looksFor[check].includes(data.kind))

const passedDocumentCheck = (code: DocumentCheck): PassedCheck => ({
  code,
  title: passedTitles[code],
  citation: null,
})
