import type { AppRouter } from '@forfall/runner/router'
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpBatchLink, type TRPCClient, TRPCClientError } from '@trpc/client'
import {
  createTRPCContext,
  type inferInput,
  type inferOutput,
  type TRPCOptionsProxy,
} from '@trpc/tanstack-react-query'

/** Access to the runner's procedures from components. */
export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>()

type Api = TRPCOptionsProxy<AppRouter>

/** A claim as the book lists it. */
export type ClaimRow = inferOutput<Api['claims']['list']>['claims'][number]

/** A claim with everything that is known of it. */
export type ClaimDetails = inferOutput<Api['claims']['get']>

/** A policy as the list shows it. */
export type PolicyRow = inferOutput<Api['policies']['list']>[number]

/** A version in the history of its policy. */
export type VersionRow = inferOutput<Api['policies']['history']>['versions'][number]

/** A policy that is being changed. */
export type DraftRow = inferOutput<Api['drafts']['list']>['drafts'][number]

/** A draft that was handed in for review. */
export type SubmissionRow = inferOutput<Api['reviews']['list']>['submissions'][number]

/** What a new draft is begun with. */
export type NewDraft = inferInput<Api['drafts']['begin']>

/** Something a person may be permitted to do. */
export type Scope = inferOutput<Api['people']['me']>['scopes'][number]

/** A country whose law there is. */
export type CountryRow = inferOutput<Api['law']['countries']>[number]

/** Parameters in force in a country on a day. */
export type LawOnDay = inferOutput<Api['law']['on']>

/** One parameter on that day. */
export type ParameterOnDay = LawOnDay['parameters'][number]

/** The connection to the runner that served this page. */
export const createApi = (): TRPCClient<AppRouter> =>
  createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: '/trpc', maxURLLength: 4000 })] })

/**
 * Server state. A refusal is final and shown at once; only a lost connection is tried again.
 *
 * @param onSignedOut hears that whoever asked is no longer signed in
 */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: Error): void => {
    if (isSignedOut(error)) onSignedOut()
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (count, error) => count < 2 && !isRefusal(error),
      },
    },
  })
}

/** Whether the server does not know who asks. */
export const isSignedOut = (error: unknown): boolean =>
  error instanceof TRPCClientError && error.data?.code === 'UNAUTHORIZED'

/** Whether the server answered and said no, as against not answering. */
const isRefusal = (error: Error): boolean =>
  error instanceof TRPCClientError && error.data !== undefined && error.data !== null
