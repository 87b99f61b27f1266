import { setImmediate as turn } from 'node:timers/promises'
import {
  addDays,
  type CourseDifference,
  compareCourses,
  courseUnder,
  type EffectSummary,
  effectSummary,
  joinedSummaries,
  journeyOf,
  ok,
  type PlainDate,
  type Result,
  readCase,
  refused,
  type Walk,
  walkAtOnce,
} from '@forfall/rules'
import type { Book } from '../book/book.ts'
import { type ActivePolicy, activePolicyOf } from '../book/policies.ts'
import type { BookProblem } from '../book/problems.ts'
import { claimIdsForEffect } from '../store/claims.ts'
import { eventsOfClaim } from '../store/events.ts'
import type { VersionName } from './difference.ts'
import { exportedPolicy } from './versions.ts'

/** Two versions whose effect on the same claims is compared. */
export type Compared = { readonly before: ActivePolicy; readonly after: ActivePolicy }

/**
 * The two versions, ready for use. They have to be of one country.
 *
 * @problem policy-not-found, policy-refused, no-law
 * @problem other-country
 */
export function comparedVersions(
  book: Book,
  versions: { readonly before: VersionName; readonly after: VersionName },
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
  { policyId, version }: VersionName,
): Result<ActivePolicy, BookProblem> {
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
  versions: { readonly before: VersionName; readonly after: VersionName },
): Result<readonly ScenarioEffect[], BookProblem> {
  const compared = comparedVersions(book, versions)
  const exported = exportedPolicy(book, versions.after.policyId, versions.after.version)
  if (!compared.ok) return compared
  if (!exported.ok) return exported
  const { before, after } = compared.value
  return ok(
    exported.value.scenarios.flatMap((input) => {
      const read = readCase(input)
      if (!read.ok || read.value.kind !== 'scenario') return []
      const { scenario } = read.value
      const last = scenario.timeline.at(-1)?.on ?? scenario.given.invoice.due
      const through = addDays(last, scenarioDays)
      const under = (policy: ActivePolicy): Walk => walkAtOnce(journeyOf(scenario, policy, through))
      const difference = compareCourses(under(before), under(after), after.jurisdiction)
      return [{ scenario: scenario.scenario, difference }]
    }),
  )
}

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
  let summary = effectSummary([])
  for (let start = 0; start < ids.length; start += pageSize) {
    if (signal?.aborted === true) return
    const page = ids.slice(start, start + pageSize).map((claimId) => {
      const events = eventsOfClaim(book.store, claimId).map(({ event }) => event)
      const under = ({ ruleSet, jurisdiction }: ActivePolicy): Walk =>
        courseUnder(events, { claimId, ruleSet, jurisdiction, through: question.through })
      return compareCourses(under(before), under(after), after.jurisdiction)
    })
    summary = joinedSummaries(summary, effectSummary(page))
    const changed = page.filter(({ isSame }) => !isSame)
    yield { looked: summary.claims, total: ids.length, summary, changed }
    await turn()
  }
}
