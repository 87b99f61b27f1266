import { useQueries, useQuery } from '@tanstack/react-query'
import { useTRPC } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'

/** What policies are called, by id: published ones, and those that are only drafts yet. */
export function usePolicyTitles(): (policyId: string) => string {
  const words = useWords()
  const trpc = useTRPC()
  const policies = useQuery(trpc.policies.list.queryOptions())
  const drafts = useQuery(trpc.drafts.list.queryOptions())
  const published = new Map(policies.data?.map(({ id, title }) => [id, title]))
  const unpublished = (drafts.data?.drafts ?? [])
    .map(({ policyId }) => policyId)
    .filter((id) => policies.isSuccess && !published.has(id))
  const begun = useQueries({
    queries: unpublished.map((policyId) => trpc.drafts.get.queryOptions({ policyId })),
  })
  return (policyId) => {
    const title =
      published.get(policyId) ?? begun[unpublished.indexOf(policyId)]?.data?.document.title
    return title === undefined ? policyId : words.text(title)
  }
}
