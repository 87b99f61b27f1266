import { actionsRouter } from './actions.ts'
import { auditRouter } from './audit.ts'
import { claimsRouter } from './claims.ts'
import { decisionsRouter } from './decisions.ts'
import { lawRouter } from './law.ts'
import { paymentsRouter } from './payments.ts'
import { policiesRouter } from './policies.ts'
import { runsRouter } from './runs.ts'
import { procedure, router } from './trpc.ts'

/** All procedures of the runner. */
export const appRouter = router({
  health: procedure.query(({ ctx }) => ({ status: 'ok' as const, today: ctx.clock.today() })),
  actions: actionsRouter,
  audit: auditRouter,
  claims: claimsRouter,
  decisions: decisionsRouter,
  law: lawRouter,
  payments: paymentsRouter,
  policies: policiesRouter,
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
