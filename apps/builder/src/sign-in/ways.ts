import { useQueryClient } from '@tanstack/react-query'
import { type RegisteredRouter, useLocation, useRouter } from '@tanstack/react-router'

/** Pages by which people come in: they are for whoever is not signed in yet. */
const entryPaths = ['/sign-in', '/first-admin', '/invitation', '/new-password']

/** Whether a page is there for whoever is not signed in. */
export const isEntry = (pathname: string): boolean => entryPaths.includes(pathname)

/** Leads to where people sign in, and back from there to the page that was asked for. */
export function leadToSignIn(router: RegisteredRouter): void {
  const { href, pathname } = router.state.location
  if (isEntry(pathname)) return
  void router.navigate({ to: '/sign-in', search: { to: href }, replace: true })
}

/** Goes on as whoever has just come in: nothing of the one before is kept. */
export function useEnter(): (to: string) => void {
  const router = useRouter()
  const queryClient = useQueryClient()
  return (to) => {
    queryClient.clear()
    router.history.push(to)
  }
}

/** Goes out, and keeps nothing of whoever was there. */
export function useLeave(): () => Promise<void> {
  const router = useRouter()
  const queryClient = useQueryClient()
  return async () => {
    await router.navigate({ to: '/sign-in' })
    queryClient.clear()
  }
}

/** Begins again in another organisation: everything is asked anew. */
export function useStartOver(): () => Promise<void> {
  const router = useRouter()
  const queryClient = useQueryClient()
  return async () => {
    await router.navigate({ to: '/claims', search: { state: 'open' } })
    await queryClient.resetQueries()
  }
}

/** The token of a link, which stands behind the mark of the address. */
export const useToken = (): string => useLocation({ select: ({ hash }) => hash })
