import { skipToken, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTRPC, type VersionRow } from '../app/api.ts'
import { useDraft } from '../editor/editor-context.ts'
import { useOpenedPolicy } from '../editor/opened-context.ts'

const route = getRouteApi('/policies/$policyId')

/** What is compared: a version of a policy, or its draft. */
export type Side = { readonly policyId: string; readonly version: number | 'draft' }

/** Both sides. The later one is what is open; the earlier one is `null` while there is none. */
export type Sides = { readonly before: Side | null; readonly after: Side }

/** What can be compared of a policy; `undefined` while that is not known. */
export type Choice = {
  readonly versions: readonly VersionRow[]
  readonly hasDraft: boolean
}

/** What is compared, by the address, or else with what the draft began from, or the version before. */
export function useSides(): Sides | undefined {
  const { opened } = useOpenedPolicy()
  const { cmp, cmpPolicy } = route.useSearch()
  const own = useDraft(({ content }) => content.document.id)
  const policyId = cmpPolicy ?? own
  const choice = useChoice(policyId)
  if (choice === undefined) return undefined
  const after: Side = { policyId: own, version: opened.version ?? 'draft' }
  const usual = policyId === own ? versionBefore(opened, choice) : newest(choice)
  const version = cmp ?? usual
  return { before: version === null ? null : { policyId, version }, after }
}

/** The versions of a policy and whether it has a draft. One that was never published has no versions. */
export function useChoice(policyId: string): Choice | undefined {
  const trpc = useTRPC()
  const history = useQuery(trpc.policies.history.queryOptions({ policyId }))
  const drafts = useQuery(trpc.drafts.list.queryOptions())
  if (history.isPending || drafts.isPending) return undefined
  return {
    versions: history.data?.versions ?? [],
    hasDraft: drafts.data?.drafts.some((draft) => draft.policyId === policyId) === true,
  }
}

type Opened = ReturnType<typeof useOpenedPolicy>['opened']

/** What came before what is open: the version a draft began from, else the version with the number below. */
function versionBefore({ draft, version }: Opened, { versions }: Choice): number | null {
  if (draft !== null) return draft.basedOn
  return versions.find((one) => version !== null && one.version < version)?.version ?? null
}

const newest = ({ versions, hasDraft }: Choice): Side['version'] | null =>
  versions[0]?.version ?? (hasDraft ? 'draft' : null)

/** What a side says. */
export function useSideDocument(side: Side | null) {
  const trpc = useTRPC()
  const isDraft = side?.version === 'draft'
  const version = useQuery(
    trpc.policies.export.queryOptions(
      side === null || side.version === 'draft'
        ? skipToken
        : { policyId: side.policyId, version: side.version },
    ),
  )
  const draft = useQuery(
    trpc.drafts.get.queryOptions(isDraft ? { policyId: side.policyId } : skipToken),
  )
  return isDraft ? draft : version
}

/** Chooses what is compared; both stand in the address. */
export function useChooseSides() {
  const navigate = route.useNavigate()
  const { cmpPolicy } = route.useSearch()
  return {
    cmpPolicy: cmpPolicy ?? null,
    choosePolicy: (policyId: string | null) =>
      void navigate({
        search: (before) => ({ ...before, cmpPolicy: policyId ?? undefined, cmp: undefined }),
        resetScroll: false,
      }),
    chooseBefore: (version: Side['version']) =>
      void navigate({ search: (before) => ({ ...before, cmp: version }), resetScroll: false }),
    chooseAfter: (version: Side['version']) =>
      void navigate({
        search: (before) => ({ ...before, v: version === 'draft' ? undefined : version }),
        resetScroll: false,
      }),
  }
}
