import { actionsRouter } from './actions.ts'
import { assignmentsRouter } from './assignments.ts'
import { auditRouter } from './audit.ts'
import { claimsRouter } from './claims.ts'
import { debtorsRouter } from './debtors.ts'
import { decisionsRouter } from './decisions.ts'
import { draftsRouter } from './drafts.ts'
import { effectsRouter } from './effects.ts'
import { keysRouter } from './keys.ts'
import { lawRouter } from './law.ts'
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
  claims: claimsRouter,
  debtors: debtorsRouter,
  decisions: decisionsRouter,
  drafts: draftsRouter,
  keys: keysRouter,
  effects: effectsRouter,
  law: lawRouter,
  moves: movesRouter,
  payments: paymentsRouter,
  people: peopleRouter,
  policies: policiesRouter,
  reviews: reviewsRouter,
  runs: runsRouter,
})

/** Their types, for clients. */
export type AppRouter = typeof appRouter

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
export type { RunRecord } from '../store/read-runs.ts'
