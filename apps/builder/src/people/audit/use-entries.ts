import { useInfiniteQuery } from '@tanstack/react-query'
import { useTRPC, useTRPCClient } from '../../app/api.ts'
import { type AuditSearch, questionOf } from './audit-question.ts'

const pageSize = 50

/** The entries the address asks for, newest first, page by page. */
export function useEntries(search: AuditSearch) {
  const { audit } = useTRPC()
  const client = useTRPCClient()
  const question = { ...questionOf(search), limit: pageSize }
  const found = useInfiniteQuery({
    queryKey: [...audit.list.queryKey(question), 'pages'],
    queryFn: ({ pageParam }) =>
      client.audit.list.query(pageParam === null ? question : { ...question, before: pageParam }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ entries }) =>
      entries.length < pageSize ? undefined : (entries.at(-1)?.seq ?? undefined),
  })
  return { ...found, entries: found.data?.pages.flatMap(({ entries }) => entries) }
}
