import { setImmediate as turn } from 'node:timers/promises'
import {
  addDays,
  type Course,
  type CourseDifference,
  compactCourse,
  compareCourses,
  type EffectSummary,
  effectSummary,
  joinedSummaries,
  journeyOf,
  ok,
  type PlainDate,
  type Prepared,
  type Result,
  readCase,
  refused,
  type Walk,
  walkAtOnce,
} from '@forfall/rules'
import type { Book } from '../book/book.ts'
import { type ActivePolicy, activePolicyOf } from '../book/policies.ts'
import type { BookProblem } from '../book/problems.ts'
import { preparedFor } from '../run/prepared.ts'
import { claimIdsForEffect } from '../store/claims.ts'
import { eventsOfClaim } from '../store/events.ts'
import type { PolicyContent } from './content.ts'
import type { VersionName } from './difference.ts'
import { readDraft } from './drafts.ts'
import { exportedPolicy } from './versions.ts'

/** A version, or what the draft of a policy says now. */
export type ComparedName = VersionName | { readonly policyId: string; readonly version: 'draft' }

/** Two versions whose effect on the same claims is compared. */
export type Compared = { readonly before: ActivePolicy; readonly after: ActivePolicy }

/**
 * The two versions, ready for use. They have to be of one country.
 *
 * @problem policy-not-found, draft-unknown, policy-refused, no-law
 * @problem other-country
 */
export function comparedVersions(
  book: Book,
  versions: { readonly before: ComparedName; readonly after: ComparedName },
): Result<Compared, BookProblem> {
  const before = versionReady(book, versions.before)
  if (!before.ok) return before
  const after = versionReady(book, versions.after)
  if (!after.ok) return after
  const [was, is] = [before.value.document.jurisdiction, after.value.document.jurisdiction]
  if (was !== is) return refused({ code: 'other-country', found: is, expected: was })
  return ok({ before: before.value, after: after.value })
}

function versionReady(
  book: Book,
  { policyId, version }: ComparedName,
): Result<ActivePolicy, BookProblem> {
  if (version === 'draft') {
    const draft = readDraft(book, policyId)
    return draft.ok ? activePolicyOf(draft.value.document, book.lawOf) : draft
  }
  const exported = exportedPolicy(book, policyId, version)
  if (!exported.ok) return exported
  const { document, from } = exported.value
  if (from !== null) return book.policyOf({ policyId, version: from.version })
  return activePolicyOf(document, book.lawOf)
}

/** A scenario is looked at this long after its last day, so that what comes later is not taken for lost. */
const scenarioDays = 365

/** What a scenario comes to under either version. */
export type ScenarioEffect = { readonly scenario: string; readonly difference: CourseDifference }

/**
 * What the scenarios of the later version come to under both.
 *
 * @problem as `comparedVersions`
 */
export function effectOnScenarios(
  book: Book,
  versions: { readonly before: ComparedName; readonly after: ComparedName },
): Result<readonly ScenarioEffect[], BookProblem> {
  const compared = comparedVersions(book, versions)
  if (!compared.ok) return compared
  const content = contentOf(book, versions.after)
  return content.ok ? ok(effectsOn(content.value.scenarios, compared.value)) : content
}

const contentOf = (
  book: Book,
  { policyId, version }: ComparedName,
): Result<PolicyContent, BookProblem> =>
  version === 'draft' ? readDraft(book, policyId) : exportedPolicy(book, policyId, version)

/** What scenarios come to under both versions; what is no scenario is left out. */
export const effectsOn = (
  scenarios: PolicyContent['scenarios'],
  { before, after }: Compared,
): readonly ScenarioEffect[] =>
  scenarios.flatMap((input) => {
    const read = readCase(input)
    if (!read.ok || read.value.kind !== 'scenario') return []
    const { scenario } = read.value
    const last = scenario.timeline.at(-1)?.on ?? scenario.given.invoice.due
    const through = addDays(last, scenarioDays)
    const under = (policy: ActivePolicy): Walk => walkAtOnce(journeyOf(scenario, policy, through))
    const difference = compareCourses(under(before), under(after), after.jurisdiction)
    return [{ scenario: scenario.scenario, difference }]
  })

/** Which claims of the book are compared, and how far ahead. */
export type BookQuestion = {
  /** `open`: those that go on; `all`: those that ended as well. */
  readonly claims: 'open' | 'all'
  /** Last day that is looked at, inclusive. */
  readonly through: PlainDate
}

/** How far a comparison over the book has come. */
export type EffectProgress = {
  readonly looked: number
  readonly total: number
  readonly summary: EffectSummary
  /** Claims since the last progress that would be treated otherwise. */
  readonly changed: readonly CourseDifference[]
}

/** Claims that are compared between two signs of life. */
const pageSize = 200

/**
 * What claims of the book that the policy is for come to under either version, walked again from the
 * beginning with what the outside brought. How debtors would have answered other letters nobody knows:
 * they are taken to do what they did.
 *
 * Gives its progress page by page, lets other work in between, and ends early when `signal` says so.
 */
export async function* effectOnBook(
  book: Book,
  { before, after }: Compared,
  question: BookQuestion,
  signal: AbortSignal | null,
): AsyncGenerator<EffectProgress> {
  const ids = claimIdsForEffect(book.store, {
    policyIds: [before.document.id, after.document.id],
    isOpenOnly: question.claims === 'open',
  })
  const [was, is] = [preparedFor(before), preparedFor(after)]
  let summary = effectSummary([])
  for (let start = 0; start < ids.length; start += pageSize) {
    if (signal?.aborted === true) return
    const page = ids.slice(start, start + pageSize).map((claimId) => {
      const events = eventsOfClaim(book.store, claimId).map(({ event }) => event)
      const under = (prepared: Prepared): Course =>
        compactCourse(events, { claimId, prepared, through: question.through })
      return compareCourses(under(was), under(is), is.jurisdiction)
    })
    summary = joinedSummaries(summary, effectSummary(page))
    const changed = page.filter(({ isSame }) => !isSame)
    yield { looked: summary.claims, total: ids.length, summary, changed }
    await turn()
  }
}
