import type { Localized, PlainDate, PolicyDocument } from '@forfall/rules'
import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../app/api.ts'
import { type VersionOption, versionOptions } from './version-options.ts'

/** A policy as far as it is tested. */
export type TestedPolicy = {
  readonly title: Localized
  readonly options: readonly VersionOption[]
  readonly today: PlainDate
}

/** Fetches what can be compared with a policy; `null` while that is on its way. */
export function usePolicy(policyId: string): {
  readonly policy: TestedPolicy | null
  readonly error: unknown
  readonly retry: () => void
} {
  const trpc = useTRPC()
  const exported = useQuery(trpc.policies.export.queryOptions({ policyId }))
  const policies = useQuery(trpc.policies.list.queryOptions())
  const drafts = useQuery(trpc.drafts.list.queryOptions())
  const health = useQuery(trpc.health.queryOptions())
  const isPublished = exported.data !== undefined && exported.data.from !== null
  const history = useQuery(
    trpc.policies.history.queryOptions({ policyId }, { enabled: isPublished }),
  )
  const failed = [exported, policies, drafts, health, history].find(({ isError }) => isError)
  return {
    policy: policyOf({
      document: exported.data?.document,
      policies: policies.data,
      drafts: drafts.data?.drafts,
      versions: exported.data?.from === null ? [] : history.data?.versions,
      today: health.data?.today,
    }),
    error: failed?.error ?? null,
    retry: () => void failed?.refetch(),
  }
}

type Asked = Pick<Parameters<typeof versionOptions>[0], 'policies' | 'drafts' | 'versions'> & {
  readonly document: Pick<PolicyDocument, 'id' | 'title' | 'jurisdiction'>
  readonly today: PlainDate
}

type Arriving = { readonly [part in keyof Asked]: Asked[part] | undefined }

function policyOf(arriving: Arriving): TestedPolicy | null {
  if (!isHere(arriving)) return null
  const { document, today, ...known } = arriving
  const { id: policyId, title, jurisdiction: country } = document
  return { title, today, options: versionOptions({ ...known, policyId, title, country }) }
}

const isHere = (arriving: Arriving): arriving is Asked =>
  Object.values(arriving).every((part) => part !== undefined)
