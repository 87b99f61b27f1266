import type { PlainDate } from '../domain/plain-date.ts'
import type { Citation } from '../law/citation.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import type { PolicyDocument } from '../policy/document.ts'
import type { Localized } from '../schemas/scalars.ts'
import { lookAtLaw } from './checks/law.ts'
import type { Finding, FindingKind } from './finding.ts'
import { flowOf } from './flow.ts'
import { lintPolicy } from './lint.ts'
import { passedTitles } from './words/passed.ts'

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
  'law-not-known': ['law-not-known'],
}

/** Checks that are made of a document before it is known that it runs, round by round. */
const rounds: readonly (readonly DocumentCheck[])[] = [
  ['step-missing', 'unknown-fact'],
  ['loop-without-rest', 'never-ends'],
  ['too-many-ways'],
]

/**
 * The checks that `lintPolicy` makes of a policy as of a day and that found neither an error nor a
 * warning: those of the document first, then each limit of the law that spoke.
 */
export function passedChecks(
  document: PolicyDocument,
  jurisdiction: Jurisdiction,
  day: PlainDate,
): readonly PassedCheck[] {
  const found = lintPolicy(document, jurisdiction, day).filter(
    ({ severity }) => severity !== 'info',
  )
  if (found.some(({ data }) => data.kind === 'wrong-jurisdiction')) return []
  const stopped = rounds.findIndex((round) => round.some((check) => !isPassed(check, found)))
  const made = stopped < 0 ? documentChecks : rounds.slice(0, stopped + 1).flat()
  const passed = made.filter((check) => isPassed(check, found)).map(passedDocumentCheck)
  if (stopped >= 0) return passed
  const { passed: limits } = lookAtLaw(flowOf(document, jurisdiction), {
    document,
    jurisdiction,
    day,
  })
  return [
    ...passed,
    ...limits.map(({ id, title, source }) => ({ code: id, title, citation: source })),
  ]
}

const documentChecks = Object.keys(looksFor) as readonly DocumentCheck[]

const isPassed = (check: DocumentCheck, found: readonly Finding[]): boolean =>
  found.every(({ data }) => !looksFor[check].includes(data.kind))

const passedDocumentCheck = (code: DocumentCheck): PassedCheck => ({
  code,
  title: passedTitles[code],
  citation: null,
})
