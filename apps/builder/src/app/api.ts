import type { AppRouter } from '@forfall/runner/router'
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import {
  createTRPCClient,
  httpBatchLink,
  httpSubscriptionLink,
  splitLink,
  type TRPCClient,
  TRPCClientError,
} from '@trpc/client'
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

/** What somebody records of a claim. */
export type Happening = inferInput<Api['claims']['record']>['happening']

/** An action of the outbox. */
export type ActionRow = inferOutput<Api['actions']['list']>['actions'][number]

/** Which actions are asked for. */
export type ActionFilter = Exclude<inferInput<Api['actions']['counts']>, void>

/** Actions by their ids, or all that a filter finds. */
export type Selection = inferInput<Api['actions']['releaseMany']>['selection']

/** What somebody changes of an action that waits. */
export type ActionChange = NonNullable<inferInput<Api['actions']['change']>['change']>

/** What became of many actions. */
export type ManyResults = inferOutput<Api['actions']['releaseMany']>

/** A letter as it went out. */
export type SentText = inferOutput<Api['letters']['get']>

/** A dunning run. */
export type RunRow = inferOutput<Api['runs']['get']>

/** What a dunning run would do. */
export type RunPreview = inferOutput<Api['runs']['preview']>

/** A file that is handed in. */
export type Upload = inferInput<Api['imports']['check']>

/** What taking a file in would come to. */
export type CheckedUpload = inferOutput<Api['imports']['check']>

/** What became of a file. */
export type TakenUpload = inferOutput<Api['imports']['commit']>

/** A file that was read before. */
export type ImportRow = inferOutput<Api['imports']['list']>['imports'][number]

/** A policy as the list shows it. */
export type PolicyRow = inferOutput<Api['policies']['list']>[number]

/** A version in the history of its policy. */
export type VersionRow = inferOutput<Api['policies']['history']>['versions'][number]

/** A policy that is being changed. */
export type DraftRow = inferOutput<Api['drafts']['list']>['drafts'][number]

/** A draft that was handed in for review. */
export type SubmissionRow = inferOutput<Api['reviews']['list']>['submissions'][number]

/** A submission with all that a reviewer needs. */
export type Review = inferOutput<Api['reviews']['get']>

/** What has to hold before a version is published. */
export type GateRow = Review['gates'][number]

/** Something that does not hold, and where. */
export type GateProblem = GateRow['problems'][number]

/** A remark about a policy, a step or a field. */
export type CommentRow = inferOutput<Api['reviews']['comments']>['comments'][number]

/** What would become of one running claim under another version. */
export type MovedRow = inferOutput<Api['moves']['preview']>['claims'][number]

/** A member of the organisation. */
export type MemberRow = inferOutput<Api['people']['list']>['people'][number]

/** What a member may be. */
export type Role = MemberRow['roles'][number]

/** An invitation that nobody has used. */
export type InvitationRow = inferOutput<Api['people']['list']>['invitations'][number]

/** A key by which another system comes in, without the key itself. */
export type KeyRow = inferOutput<Api['keys']['list']>['keys'][number]

/** What a key can be given. */
export type KeyScope = inferInput<Api['keys']['create']>['scopes'][number]

/** What one transaction did, and by whom. */
export type AuditEntry = inferOutput<Api['audit']['list']>['entries'][number]

/** Which entries of the audit log are asked for. */
export type AuditQuestion = Exclude<inferInput<Api['audit']['list']>, void>

/** What looking through the whole audit log came to. */
export type Verification = inferOutput<Api['audit']['verify']>

/** A back-test that is kept. */
export type BackTestEntry = inferOutput<Api['backtests']['list']>['backTests'][number]

/** A back-test with what is plotted of it. */
export type BackTest = inferOutput<Api['backtests']['get']>

/** What one claim comes to under both versions. */
export type TestedRow = inferOutput<Api['backtests']['rows']>['rows'][number]

/** What a back-test is asked. */
export type BackTestAsked = inferInput<Api['backtests']['start']>

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

const url = '/trpc'

/** The connection to the runner that served this page. */
export const createApi = (): TRPCClient<AppRouter> =>
  createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === 'subscription',
        true: httpSubscriptionLink({ url }),
        false: httpBatchLink({ url, maxURLLength: 4000 }),
      }),
    ],
  })

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
