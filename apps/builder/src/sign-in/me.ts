import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocation, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTRPC } from '../app/api.ts'
import { renewSession } from './auth-api.ts'
import { leadToSignIn } from './ways.ts'

/** How old the newest renewal of a session may be before it is renewed again. */
const renewEveryMs = 15 * 60_000

const session = { queryKey: ['session'], queryFn: renewSession, staleTime: renewEveryMs }

/** Who is signed in. Not asked before a session is known, so that nobody is refused in vain. */
export function useMe() {
  const { data: isSignedIn = false } = useQuery(session)
  return useQuery(useTRPC().people.me.queryOptions(undefined, { enabled: isSignedIn }))
}

/**
 * Renews the session while the pages are used: when another is opened, or the window comes back. Leads
 * to where people sign in when there is none.
 */
export function useSession(): void {
  const router = useRouter()
  const queryClient = useQueryClient()
  const pathname = useLocation({ select: (location) => location.pathname })
  const { data: isSignedIn } = useQuery(session)
  useEffect(() => {
    if (isSignedIn === false) leadToSignIn(router)
  }, [isSignedIn, router])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is the occasion.
  useEffect(() => {
    void queryClient.prefetchQuery(session)
  }, [queryClient, pathname])
}
