import type { AppRouter } from '@forfall/runner/router'
import { QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { createTRPCClient, httpLink } from '@trpc/client'
import { type ReactNode, useState } from 'react'
import { createQueryClient, TRPCProvider } from '../app/api.ts'

/** What the server answers, by procedure: a value, what makes one of the input, or a refusal. */
export type StoryAnswers = {
  readonly [procedure: string]: unknown
}

/** A refusal in place of an answer, as the server sends it. */
export class StoryRefusal {
  readonly problem: { readonly code: string }

  constructor(problem: { readonly code: string }) {
    this.problem = problem
  }
}

type StoryServerProps = {
  readonly answers?: StoryAnswers
  /** The path of the page's route, such as `/policies/$policyId`. */
  readonly route?: string
  /** The address the page is opened at. */
  readonly at?: string
  readonly children: ReactNode
}

/** A page with a server that answers what the story says, and an address of its own. */
export function StoryServer({ answers = {}, route = '/', at = route, children }: StoryServerProps) {
  const [queryClient] = useState(() => createQueryClient(() => undefined))
  const [api] = useState(() => apiAnswering(answers))
  const [router] = useState(() => routerAt({ route, at, children }))
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={api} queryClient={queryClient}>
        <RouterProvider router={router as never} />
      </TRPCProvider>
    </QueryClientProvider>
  )
}

const address = 'http://story.invalid/trpc'

const apiAnswering = (answers: StoryAnswers) =>
  createTRPCClient<AppRouter>({
    links: [
      httpLink({ url: address, fetch: async (url, init) => answerTo(answers, url, init ?? {}) }),
    ],
  })

function answerTo(
  answers: StoryAnswers,
  url: RequestInfo | URL,
  init: { readonly body?: unknown } = {},
): Response {
  const { pathname, searchParams } = new URL(String(url))
  const procedure = pathname.split('/').at(-1) ?? ''
  const asked = typeof init.body === 'string' ? init.body : searchParams.get('input')
  const answer = answers[procedure]
  const data = typeof answer === 'function' ? answer(JSON.parse(asked ?? 'null')) : answer
  if (data instanceof StoryRefusal) return refusal(data)
  if (data === undefined) return refusal(new StoryRefusal({ code: 'story-does-not-say' }))
  return Response.json({ result: { data } })
}

const refusal = ({ problem }: StoryRefusal): Response =>
  Response.json(
    { error: { message: problem.code, code: -32_600, data: { code: 'BAD_REQUEST', problem } } },
    { status: 400 },
  )

function routerAt({
  route,
  at,
  children,
}: Required<Pick<StoryServerProps, 'route' | 'at'>> & {
  readonly children: ReactNode
}) {
  const root = createRootRoute()
  const page = createRoute({ getParentRoute: () => root, path: route, component: () => children })
  return createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: [at] }),
    defaultNotFoundComponent: () => <p>{at}</p>,
  })
}
