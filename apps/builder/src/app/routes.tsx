import { plainDateSchema } from '@forfall/rules'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { z } from 'zod'
import { FailedPage, NotFoundPage } from './answers.tsx'
import { Shell } from './shell.tsx'

const day = plainDateSchema.optional().catch(undefined)

const rootRoute = createRootRoute({
  component: Shell,
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
  component: lazyRouteComponent(() => import('../policies/policies-page.tsx'), 'PoliciesPage'),
})

const policyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/policies/$policyId',
  validateSearch: z.object({
    version: z.int().positive().optional().catch(undefined),
    step: z.string().max(64).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../policies/policy-page.tsx'), 'PolicyPage'),
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

const routeTree = rootRoute.addChildren([
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
