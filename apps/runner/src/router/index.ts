import { actionsRouter } from './actions.ts'
import { assignmentsRouter } from './assignments.ts'
import { auditRouter } from './audit.ts'
import { backtestsRouter } from './backtests.ts'
import { claimsRouter } from './claims.ts'
import { debtorsRouter } from './debtors.ts'
import { decisionsRouter } from './decisions.ts'
import { draftsRouter } from './drafts.ts'
import { effectsRouter } from './effects.ts'
import { importsRouter } from './imports.ts'
import { keysRouter } from './keys.ts'
import { lawRouter } from './law.ts'
import { lettersRouter } from './letters.ts'
import { movesRouter } from './moves.ts'
import { paymentsRouter } from './payments.ts'
import { peopleRouter } from './people.ts'
import { policiesRouter } from './policies.ts'
import { reviewsRouter } from './reviews.ts'
import { runsRouter } from './runs.ts'
import { procedure, router } from './trpc.ts'

/** All procedures of the runner. */
export const appRouter = router({
  health: procedure.query(({ ctx }) => ({ status: 'ok' as const, today: ctx.clock.today() })),
  actions: actionsRouter,
  assignments: assignmentsRouter,
  audit: auditRouter,
  backtests: backtestsRouter,
  claims: claimsRouter,
  debtors: debtorsRouter,
  decisions: decisionsRouter,
  drafts: draftsRouter,
  imports: importsRouter,
  keys: keysRouter,
  effects: effectsRouter,
  law: lawRouter,
  letters: lettersRouter,
  moves: movesRouter,
  payments: paymentsRouter,
  people: peopleRouter,
  policies: policiesRouter,
  reviews: reviewsRouter,
  runs: runsRouter,
})

/** Their types, for clients. */
export type AppRouter = typeof appRouter

export type { TestedClaimView } from '../backtest/tested-claim.ts'
export type { BackTestView, WholeBackTest } from '../backtest/views.ts'
export type { RecordedHappening } from '../book/happening.ts'
export type { FileImport, FileNote } from '../book/import-file.ts'
export type { ManyResults, OneResult } from '../book/many-actions.ts'
export type { CheckedRecord, CheckedUpload } from '../book/upload.ts'
export type {
  ActionRow,
  BlockerView,
  ClaimPage,
  ClaimRow,
  ClaimView,
  CountryView,
  EventView,
  LawView,
  NextView,
  ParameterView,
  PolicyRow,
  PolicyView,
} from '../book/views.ts'
export type { LetterPreview } from '../outbox/preview-letter.ts'
export type { SentText } from '../outbox/read-letter.ts'
export type { PreviewPage } from '../run/preview-page.ts'
export type { RunProblem } from '../run/run-problems.ts'
export type { BatchNote, BatchRecord } from '../store/batches.ts'
export type { RunRecord } from '../store/read-runs.ts'
