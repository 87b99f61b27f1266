import { plainDateSchema } from '@forfall/rules'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { z } from 'zod'
import { editorSearch } from '../editor/editor-search.ts'
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
  validateSearch: z.object({
    search: z.string().max(200).optional().catch(undefined),
    state: z.enum(['open', 'ended', 'all']).default('open').catch('open'),
  }),
  component: lazyRouteComponent(() => import('../claims/claims-page.tsx'), 'ClaimsPage'),
})

const claimRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/claims/$claimId',
  validateSearch: z.object({ day }),
  component: lazyRouteComponent(() => import('../claims/claim-page.tsx'), 'ClaimPage'),
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
  policiesRoute,
  policyRoute,
  lawRoute,
])

/** The pages by address. Search parameters are checked; what does not fit is ignored. */
export const createAppRouter = () => createRouter({ routeTree, defaultPreload: 'intent' })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
