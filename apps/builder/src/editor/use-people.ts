import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTRPC } from '../app/api.ts'

/** What people are called, by the id under which the server names them. */
export function usePeople(): ReadonlyMap<string, string> {
  const { data } = useQuery(useTRPC().people.names.queryOptions())
  return useMemo(() => new Map(data?.people.map(({ userId, name }) => [userId, name])), [data])
}
