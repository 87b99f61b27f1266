import type { PlainDate, PolicyDocument } from '@forfall/rules'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '../app/api.ts'
import { askLint } from '../check/lint/ask-lint.ts'
import type { PolicyEntry } from './overview.ts'

/** How many findings there are about a policy by the law of a day; asked once for each content. */
export function useProblemsToday(entry: PolicyEntry, today: PlainDate) {
  const client = useQueryClient()
  const query = useDocumentQuery(entry)
  return useQuery({
    queryKey: ['problems-today', ...query.queryKey, today],
    queryFn: async () => {
      const document = await client.fetchQuery(query)
      return askLint({ about: 'counts', document, day: today })
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** What a policy says: the version in force, else the draft, else the newest version. */
function useDocumentQuery({ id, inForce, revision, newestVersion }: PolicyEntry) {
  const trpc = useTRPC()
  const client = useQueryClient()
  const version = inForce?.version ?? (revision === null ? newestVersion : null)
  return {
    queryKey: ['policy-document', id, version ?? 'draft', version === null ? revision : null],
    queryFn: async (): Promise<PolicyDocument> => {
      const found =
        version === null
          ? await client.fetchQuery(trpc.drafts.get.queryOptions({ policyId: id }))
          : await client.fetchQuery(trpc.policies.get.queryOptions({ id, version }))
      return found.document
    },
    staleTime: Number.POSITIVE_INFINITY,
  }
}
