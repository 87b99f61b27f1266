import { plainDateSchema } from '@forfall/rules'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { z } from 'zod'
import { claimsSearch } from '../claims/claims-search.ts'
import { editorSearch } from '../editor/editor-search.ts'
import { uiLanguages } from '../messages/catalogues.ts'
import { actionsSearch } from '../operate/actions/actions-search.ts'
import { runsSearch } from '../operate/runs/runs-search.ts'
import { policyStates } from '../start/states.ts'
import { FailedPage, NotFoundPage } from './answers.tsx'
import { Frame } from './frame.tsx'

const day = plainDateSchema.optional().catch(undefined)

const rootRoute = createRootRoute({
  component: Frame,
  notFoundComponent: NotFoundPage,
  errorComponent: FailedPage,
})

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/claims', search: { state: 'open' } })
  },
})

const claimsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/claims',
  validateSearch: claimsSearch,
  component: lazyRouteComponent(() => import('../claims/claims-page.tsx'), 'ClaimsPage'),
})

const claimRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/claims/$claimId',
  validateSearch: z.object({ day }),
  component: lazyRouteComponent(() => import('../claims/claim-page.tsx'), 'ClaimPage'),
})

const actionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/actions',
  validateSearch: actionsSearch,
  component: lazyRouteComponent(() => import('../operate/actions/actions-page.tsx'), 'ActionsPage'),
})

const runsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/runs',
  validateSearch: runsSearch,
  component: lazyRouteComponent(() => import('../operate/runs/runs-page.tsx'), 'RunsPage'),
})

const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/import',
  component: lazyRouteComponent(() => import('../operate/import/import-page.tsx'), 'ImportPage'),
})

const policiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/policies',
  validateSearch: z.object({
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional()
      .catch(undefined),
    state: z.enum(policyStates).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../start/start-page.tsx'), 'StartPage'),
})

const policyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/policies/$policyId',
  validateSearch: editorSearch,
  component: lazyRouteComponent(() => import('../editor/editor-page.tsx'), 'EditorPage'),
})

const printRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/policies/$policyId/print',
  validateSearch: z.object({
    /** A published version; the draft where there is none. */
    v: z.int().positive().optional().catch(undefined),
    /** The reader's own where there is none. */
    language: z.enum(uiLanguages).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../paper/paper-page.tsx'), 'PaperPage'),
})

const versionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/policies/$policyId/versions',
  component: lazyRouteComponent(
    () => import('../review/versions/versions-page.tsx'),
    'VersionsPage',
  ),
})

const reviewsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reviews',
  validateSearch: z.object({ show: z.enum(['open', 'all']).default('open').catch('open') }),
  component: lazyRouteComponent(() => import('../review/reviews-page.tsx'), 'ReviewsPage'),
})

const reviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reviews/$submissionId',
  component: lazyRouteComponent(() => import('../review/review-page.tsx'), 'ReviewPage'),
})

const backTestRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/policies/$policyId/backtest',
  validateSearch: z.object({ test: z.string().max(128).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../backtest/backtest-page.tsx'), 'BackTestPage'),
})

const lawRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/law',
  validateSearch: z.object({
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional()
      .catch(undefined),
    day,
  }),
  component: lazyRouteComponent(() => import('../law/law-page.tsx'), 'LawPage'),
})

const peopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people',
  component: lazyRouteComponent(() => import('../people/people-page.tsx'), 'PeoplePage'),
})

const keysRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/keys',
  component: lazyRouteComponent(() => import('../people/keys/keys-page.tsx'), 'KeysPage'),
})

const text = z.string().max(128).optional().catch(undefined)

const auditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit',
  validateSearch: z.object({ kind: text, subject: text, person: text, day }),
  component: lazyRouteComponent(() => import('../people/audit/audit-page.tsx'), 'AuditPage'),
})

/** Where to go on after signing in: a page of this server and no other's. */
const ownPage = z
  .string()
  .max(2_000)
  .regex(/^\/(?![/\\])/)
  .optional()
  .catch(undefined)

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: z.object({ to: ownPage }),
  component: lazyRouteComponent(() => import('../sign-in/sign-in-page.tsx'), 'SignInPage'),
})

const firstAdminRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/first-admin',
  component: lazyRouteComponent(() => import('../sign-in/first-admin-page.tsx'), 'FirstAdminPage'),
})

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  component: lazyRouteComponent(() => import('../sign-in/invitation-page.tsx'), 'InvitationPage'),
})

const newPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/new-password',
  component: lazyRouteComponent(
    () => import('../sign-in/new-password-page.tsx'),
    'NewPasswordPage',
  ),
})

const routeTree = rootRoute.addChildren([
  signInRoute,
  firstAdminRoute,
  invitationRoute,
  newPasswordRoute,
  homeRoute,
  claimsRoute,
  claimRoute,
  actionsRoute,
  runsRoute,
  importRoute,
  policiesRoute,
  policyRoute,
  backTestRoute,
  printRoute,
  versionsRoute,
  reviewsRoute,
  reviewRoute,
  lawRoute,
  peopleRoute,
  keysRoute,
  auditRoute,
])

/** The pages by address. Search parameters are checked; what does not fit is ignored. */
export const createAppRouter = () => createRouter({ routeTree, defaultPreload: 'intent' })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
