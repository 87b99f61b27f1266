import { useQuery } from '@tanstack/react-query'
import { type Scope, useTRPC } from '../app/api.ts'

/** Whether whoever is signed in may do something; not until that is known. */
export function useMay(scope: Scope): boolean {
  const { data } = useQuery(useTRPC().people.me.queryOptions())
  return data?.scopes.includes(scope) === true
}
