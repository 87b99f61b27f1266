import { useQueries, useQuery } from '@tanstack/react-query'
import { type DraftRow, type PolicyRow, useTRPC, type VersionRow } from '../app/api.ts'
import { type Begun, type Known, type PolicyEntry, policyEntries } from './overview.ts'

/** The policies of the organisation, or why they could not be fetched. */
export type Policies = {
  /** `null` while they are on their way. */
  readonly entries: readonly PolicyEntry[] | null
  readonly today: Known['today'] | null
  /** Names of people by id. */
  readonly nameOf: (id: string) => string
  readonly error: unknown
  readonly retry: () => void
}

/** Fetches all there is to say of the policies. */
export function usePolicies(): Policies {
  const trpc = useTRPC()
  const health = useQuery(trpc.health.queryOptions())
  const policies = useQuery(trpc.policies.list.queryOptions())
  const drafts = useQuery(trpc.drafts.list.queryOptions())
  const reviews = useQuery(trpc.reviews.list.queryOptions({}))
  const names = useQuery(trpc.people.names.queryOptions())
  const histories = useHistories(policies.data ?? [])
  const begun = useBegun(policies.data, drafts.data?.drafts)
  const failed = [health, policies, drafts, reviews].find(({ isError }) => isError)
  const isKnown = [health, policies, drafts, reviews].every(({ isSuccess }) => isSuccess)
  const people = new Map(names.data?.people.map(({ userId, name }) => [userId, name]))
  const today = health.data?.today ?? null
  return {
    entries:
      isKnown && histories !== null && today !== null
        ? policyEntries({
            policies: policies.data ?? [],
            drafts: drafts.data?.drafts ?? [],
            submissions: reviews.data?.submissions ?? [],
            histories,
            begun,
            today,
          })
        : null,
    today,
    nameOf: (id) => people.get(id) ?? id,
    error: failed?.error ?? null,
    retry: () => void failed?.refetch(),
  }
}

/** The versions of each policy; `null` while any are on their way. */
function useHistories(policies: readonly PolicyRow[]): Known['histories'] | null {
  const trpc = useTRPC()
  const histories = useQueries({
    queries: policies.map(({ id }) => trpc.policies.history.queryOptions({ policyId: id })),
  })
  if (histories.some(({ isPending }) => isPending)) return null
  return new Map(
    policies.flatMap(({ id }, index): readonly [string, readonly VersionRow[]][] => {
      const versions = histories[index]?.data?.versions
      return versions === undefined ? [] : [[id, versions]]
    }),
  )
}

/** What the drafts of policies that were never published say. */
function useBegun(
  policies: readonly PolicyRow[] | undefined,
  drafts: readonly DraftRow[] | undefined,
): Known['begun'] {
  const trpc = useTRPC()
  const isNew = ({ policyId }: DraftRow) => policies?.every(({ id }) => id !== policyId) === true
  const ids = (drafts ?? []).filter(isNew).map(({ policyId }) => policyId)
  const found = useQueries({
    queries: ids.map((policyId) => trpc.drafts.get.queryOptions({ policyId })),
  })
  return new Map(
    ids.flatMap((id, index): readonly [string, Begun][] => {
      const document = found[index]?.data?.document
      return document === undefined ? [] : [[id, document]]
    }),
  )
}
