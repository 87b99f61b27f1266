import {
  actionsOn,
  type CourseAction,
  canonicalJson,
  differenceTexts,
  type Language,
  ok,
  type Result,
  refused,
  wordingOf,
} from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { BookProblem } from '../book/problems.ts'
import { type TestedClaim, testedClaim } from '../store/backtest-claims.ts'
import { eventsOfClaim } from '../store/events.ts'
import { comparerOf, comparisonOf, testedClaimOf } from './compare.ts'
import { finishedBackTest } from './end.ts'

/** One claim of a back-test: both courses, and in sentences what is different. */
export type TestedClaimView = {
  /** What the back-test found. */
  readonly row: TestedClaim
  readonly before: readonly CourseAction[]
  readonly after: readonly CourseAction[]
  readonly texts: readonly string[]
  /** Whether the claim still comes to what the back-test found; something may have happened since. */
  readonly isAsThen: boolean
}

/**
 * Walks a claim of a finished back-test again, as its log is now.
 *
 * @problem backtest-unknown, backtest-unfinished
 * @problem claim-unknown the back-test is not over it
 * @problem backtest-outdated the law data changed since
 */
export function testedClaimView(
  book: Book,
  { id, claimId }: { readonly id: string; readonly claimId: string },
  language: Language,
): Result<TestedClaimView, BookProblem> {
  const found = finishedBackTest(book.store, id)
  if (!found.ok) return found
  const row = testedClaim(book.store, id, claimId)
  if (row === undefined) return refused({ code: 'claim-unknown', claimId })
  const compare = comparerOf(comparisonOf(found.value), book.lawOf)
  if (!compare.ok) return refused({ code: 'backtest-outdated', backTestId: id })
  const events = eventsOfClaim(book.store, claimId).map(({ event }) => event)
  const compared = compare.value(claimId, events)
  const { through } = found.value.question
  const wording = wordingOf(language, book.lawOf(found.value.before.document.jurisdiction))
  return ok({
    row,
    before: actionsOn(compared.before, through),
    after: actionsOn(compared.after, through),
    texts: differenceTexts(compared.difference, wording),
    isAsThen: canonicalJson(testedClaimOf(compared)) === canonicalJson(row),
  })
}
