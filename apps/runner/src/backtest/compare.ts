import {
  type ClaimEvent,
  type Course,
  type CourseDifference,
  compactCourse,
  compareCourses,
  compilePolicy,
  type EffectSummary,
  effectSummary,
  type Jurisdiction,
  lawHash,
  ok,
  type PlainDate,
  type PolicyDocument,
  prepare,
  type Result,
  refused,
} from '@forfall/rules'
import type { TestedClaim } from '../store/backtest-claims.ts'
import type { BackTestFailure, BackTestRow } from '../store/backtests.ts'
import type { ClaimLog } from '../store/log-reader.ts'

/** Under what claims are compared. */
export type Comparison = {
  readonly before: PolicyDocument
  readonly after: PolicyDocument
  /** The law that the versions were looked at under. */
  readonly lawHash: string
  readonly through: PlainDate
}

/** The comparison that a back-test makes. */
export const comparisonOf = ({ before, after, lawHash, question }: BackTestRow): Comparison => ({
  before: before.document,
  after: after.document,
  lawHash,
  through: question.through,
})

/** Both courses of a claim, and what is different on them. */
export type ComparedClaim = {
  readonly before: Course
  readonly after: Course
  readonly difference: CourseDifference
}

/** Follows a claim under both versions. */
export type Comparer = (claimId: string, events: readonly ClaimEvent[]) => ComparedClaim

/**
 * Makes ready to compare many claims.
 *
 * @problem law-differs the law is not the one that the comparison is to be made under
 */
export function comparerOf(
  comparison: Comparison,
  lawOf: (country: string) => Jurisdiction | null,
): Result<Comparer, BackTestFailure> {
  const law = lawOf(comparison.before.jurisdiction)
  if (law === null || lawHash(law) !== comparison.lawHash)
    return refused({
      code: 'law-differs',
      text: 'The law is not the one the back-test began with.',
    })
  const prepared = (document: PolicyDocument) => {
    const compiled = compilePolicy(document, law)
    if (!compiled.ok) throw new Error('Bug: a version that was compiled before does not compile')
    return prepare(compiled.value, law)
  }
  const [was, is] = [prepared(comparison.before), prepared(comparison.after)]
  const { through } = comparison
  return ok((claimId, events) => {
    const before = compactCourse(events, { claimId, prepared: was, through })
    const after = compactCourse(events, { claimId, prepared: is, through })
    return { before, after, difference: compareCourses(before, after, is.jurisdiction) }
  })
}

/** What some claims come to: a row for each, and added up. */
export type ComparedPage = {
  readonly rows: readonly TestedClaim[]
  readonly summary: EffectSummary
}

/** Compares the claims of some logs. */
export function comparedPage(compare: Comparer, logs: readonly ClaimLog[]): ComparedPage {
  const compared = logs.map(({ claimId, events }) => compare(claimId, events))
  return {
    rows: compared.map(testedClaimOf),
    summary: effectSummary(compared.map(({ difference }) => difference)),
  }
}

/** The row of a claim. */
export function testedClaimOf({ before, difference }: ComparedClaim): TestedClaim {
  const { claimId, currency, gained, lost, moved, altered } = difference
  const { contacts, feesMinor, compensationMinor, interestMinor, daysToHandOver, ending } =
    difference
  return {
    ...{
      claimId,
      currency,
      country: before.state.debtorCountry,
      isSame: difference.isSame ? 1 : 0,
    },
    ...{ gained: gained.length, lost: lost.length, altered: altered.length },
    earlier: moved.filter(({ days }) => days < 0).length,
    later: moved.filter(({ days }) => days > 0).length,
    ...{ contactsBefore: contacts.before, contactsAfter: contacts.after },
    ...{ feesBeforeMinor: feesMinor.before, feesAfterMinor: feesMinor.after },
    compensationBeforeMinor: compensationMinor.before,
    compensationAfterMinor: compensationMinor.after,
    ...{ interestBeforeMinor: interestMinor.before, interestAfterMinor: interestMinor.after },
    ...{ handOverBeforeDays: daysToHandOver.before, handOverAfterDays: daysToHandOver.after },
    ...{ endingBefore: ending.before, endingAfter: ending.after },
  }
}
