import type { EffectSummary, PlainDate, PolicyDocument } from '@forfall/rules'
import { fromJson, toJson } from './convert.ts'
import type { RunHolder } from './runs.ts'
import { row, rows, write } from './sql.ts'
import type { Store } from './store.ts'

/** Where a back-test stands. `interrupted`: its process is gone. `removed`: its rows are being deleted. */
export type BackTestStatus =
  | 'running'
  | 'finished'
  | 'failed'
  | 'interrupted'
  | 'cancelled'
  | 'removed'

/** A version as a back-test looked at it; `version: null` is a draft as it was then. */
export type TestedVersion = {
  readonly policyId: string
  readonly version: number | null
  readonly hash: string
  readonly document: PolicyDocument
}

/** Which claims a back-test is over. */
export type BackTestQuestion = {
  /** `open`: those that go on; `past`: those that ended. */
  readonly claims: 'open' | 'past' | 'all'
  /** Due days as agreed, both inclusive; `null` sets no bound. */
  readonly dueFrom: PlainDate | null
  readonly dueThrough: PlainDate | null
  readonly creditorId: string | null
  /** Last day that each claim is followed to, inclusive. */
  readonly through: PlainDate
}

/** Why a back-test did not come to its end. */
export type BackTestFailure = {
  readonly code: 'worker-failed' | 'law-differs' | 'sums-differ'
  readonly text: string
}

/** A back-test. */
export type BackTestRow = {
  readonly id: string
  readonly question: BackTestQuestion
  readonly before: TestedVersion
  readonly after: TestedVersion
  readonly lawHash: string
  /** The entry of the audit log up to which logs of claims count. */
  readonly bookSeq: number
  readonly status: BackTestStatus
  readonly total: number
  readonly looked: number
  /** Of the claims looked at so far. */
  readonly summary: EffectSummary
  readonly figures: string | null
  readonly resultHash: string | null
  readonly problem: BackTestFailure | null
  readonly startedBy: string
  readonly startedAt: string
  readonly heartbeatAt: string
  readonly finishedAt: string | null
} & RunHolder

type Raw = {
  readonly [key in keyof BackTestRow]: key extends 'question' | 'before' | 'after' | 'summary'
    ? string
    : key extends 'problem'
      ? string | null
      : BackTestRow[key]
}

const columns = `"id", "question", "before", "after", "lawHash", "bookSeq", "status", "total", "looked",
  "summary", "figures", "resultHash", "problem", "startedBy", "startedAt", "heartbeatAt", "finishedAt",
  "host", "pid", "instance"`

const ofRaw = ({ question, before, after, summary, problem, ...raw }: Raw): BackTestRow => ({
  ...raw,
  question: fromJson(question),
  before: fromJson(before),
  after: fromJson(after),
  summary: fromJson(summary),
  problem: problem === null ? null : fromJson(problem),
})

/** Begins a back-test. */
export function insertBackTest(
  store: Store,
  test: Pick<
    BackTestRow,
    'id' | 'question' | 'before' | 'after' | 'lawHash' | 'bookSeq' | 'total' | 'summary'
  >,
  holder: RunHolder,
): void {
  const { question, before, after, summary, ...rest } = test
  write(
    store,
    `INSERT INTO "BackTest" ("id", "organisationId", "question", "before", "after", "lawHash",
       "bookSeq", "status", "total", "summary", "host", "pid", "instance", "startedBy", "startedAt",
       "heartbeatAt")
     VALUES ($id, $organisationId, $question, $before, $after, $lawHash, $bookSeq, 'running', $total,
       $summary, $host, $pid, $instance, $by, $now, $now)`,
    {
      ...rest,
      ...holder,
      organisationId: store.organisationId,
      question: toJson(question),
      before: toJson(before),
      after: toJson(after),
      summary: toJson(summary),
      by: store.actor.id,
      now: store.now(),
    },
  )
}

/** The back-test with an id, unless it is on its way out. */
export function backTestById(store: Store, id: string): BackTestRow | undefined {
  const found = row<Raw>(
    store,
    `SELECT ${columns} FROM "BackTest"
     WHERE "id" = $id AND "organisationId" = $organisationId AND "status" <> 'removed'`,
    { id, organisationId: store.organisationId },
  )
  return found && ofRaw(found)
}

/** The back-tests of the organisation, newest first. */
export const backTests = (store: Store): readonly BackTestRow[] =>
  rows<Raw>(
    store,
    `SELECT ${columns} FROM "BackTest"
     WHERE "organisationId" = $organisationId AND "status" <> 'removed'
     ORDER BY "startedAt" DESC, "id"`,
    { organisationId: store.organisationId },
  ).map(ofRaw)

/**
 * Keeps how far a back-test has come.
 *
 * @returns false when it no longer runs: then nothing more may be written for it
 */
export const saveBackTestProgress = (
  store: Store,
  id: string,
  { looked, summary }: Pick<BackTestRow, 'looked' | 'summary'>,
): boolean =>
  write(
    store,
    `UPDATE "BackTest" SET "looked" = $looked, "summary" = $summary, "heartbeatAt" = $now
     WHERE "id" = $id AND "organisationId" = $organisationId AND "status" = 'running'`,
    {
      ...{ id, looked, summary: toJson(summary) },
      ...{ organisationId: store.organisationId, now: store.now() },
    },
  ) > 0

/** Keeps what a back-test found, whole. False when it no longer runs. */
export const finishBackTest = (
  store: Store,
  id: string,
  { figures, resultHash }: { readonly figures: unknown; readonly resultHash: string },
): boolean =>
  write(
    store,
    `UPDATE "BackTest" SET "status" = 'finished', "figures" = $figures, "resultHash" = $resultHash,
       "heartbeatAt" = $now, "finishedAt" = $now
     WHERE "id" = $id AND "organisationId" = $organisationId AND "status" = 'running'`,
    {
      ...{ id, figures: toJson(figures), resultHash },
      ...{ organisationId: store.organisationId, now: store.now() },
    },
  ) > 0

/** Ends a back-test before it came to its end; false when it is not running. */
export const endBackTest = (
  store: Store,
  id: string,
  {
    status,
    problem = null,
  }: {
    readonly status: 'failed' | 'interrupted' | 'cancelled'
    readonly problem?: BackTestFailure | null
  },
): boolean =>
  write(
    store,
    `UPDATE "BackTest" SET "status" = $status, "problem" = $problem, "finishedAt" = $now
     WHERE "id" = $id AND "organisationId" = $organisationId AND "status" = 'running'`,
    {
      ...{ id, status, problem: problem === null ? null : toJson(problem) },
      ...{ organisationId: store.organisationId, now: store.now() },
    },
  ) > 0

/** Takes a back-test that is not running out of sight; false where there is none. */
export const hideBackTest = (store: Store, id: string): boolean =>
  write(
    store,
    `UPDATE "BackTest" SET "status" = 'removed'
     WHERE "id" = $id AND "organisationId" = $organisationId AND "status" NOT IN ('running', 'removed')`,
    { id, organisationId: store.organisationId },
  ) > 0

/** Ids of the back-tests that are out of sight and those that never came to their end. */
export const backTestsToClear = (
  store: Store,
): readonly { readonly id: string; readonly status: BackTestStatus }[] =>
  rows(
    store,
    `SELECT "id", "status" FROM "BackTest" t WHERE "organisationId" = $organisationId
       AND ("status" = 'removed' OR ("status" NOT IN ('running', 'finished')
         AND EXISTS (SELECT 1 FROM "BackTestClaim" c WHERE c."backTestId" = t."id")))`,
    { organisationId: store.organisationId },
  )

/** Deletes a back-test that has no rows any more. */
export const deleteBackTest = (store: Store, id: string): number =>
  write(
    store,
    `DELETE FROM "BackTest" WHERE "id" = $id AND "organisationId" = $organisationId
       AND "status" = 'removed'`,
    { id, organisationId: store.organisationId },
  )
