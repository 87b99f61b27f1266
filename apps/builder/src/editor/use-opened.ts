import type { PlainDate, PolicyDocument } from '@forfall/rules'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { TRPCClientError } from '@trpc/client'
import { type DraftRow, useTRPC, useTRPCClient } from '../app/api.ts'
import type { DraftContent } from '../document/content.ts'
import { refusalCodeOf } from '../document/server-draft.ts'

/** A policy that was asked for, as the server has it. */
export type Opened = {
  readonly content: DraftContent
  /** The draft it is; `null` for a published version. */
  readonly draft: (DraftRow & { readonly savedBy: string }) | null
  /** The version it is; `null` for a draft. */
  readonly version: number | null
  /** What the version said that a draft began from; `null` where it began from none. */
  readonly origin: PolicyDocument | null
}

/** Fetches what a person is to see of a policy: a version, else the draft, else the newest version. */
export function useOpened(policyId: string, version: number | undefined) {
  const api = useTRPCClient()
  return useQuery({
    queryKey: ['opened-policy', policyId, version ?? null],
    queryFn: () => opened(api, policyId, version ?? null),
    // Once it is open it lives in a store of its own.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: (count, error) => count < 2 && !(error instanceof TRPCClientError && error.data),
  })
}

type Api = ReturnType<typeof useTRPCClient>

/** What the server has of a policy: a version, else the draft, else the newest version. */
export async function opened(api: Api, policyId: string, version: number | null): Promise<Opened> {
  const draft = version === null ? await draftOf(api, policyId) : null
  if (draft !== null) return draft
  const { document, scenarios, from } = await api.policies.export.query({ policyId, version })
  return {
    content: { document, scenarios },
    draft: null,
    version: from?.version ?? null,
    origin: null,
  }
}

async function draftOf(api: Api, policyId: string): Promise<Opened | null> {
  // Asked for first: that there is none is no failure.
  const { drafts } = await api.drafts.list.query()
  if (!drafts.some((draft) => draft.policyId === policyId)) return null
  const { document, scenarios, ...draft } = await api.drafts.get.query({ policyId })
  const origin = await originOf(api, policyId, draft.basedOn)
  return { content: { document, scenarios }, draft, version: null, origin }
}

async function originOf(
  api: Api,
  policyId: string,
  version: number | null,
): Promise<PolicyDocument | null> {
  return version === null ? null : (await api.policies.export.query({ policyId, version })).document
}

/** The server's day, which the law is looked up for at first. */
export function useToday(): PlainDate | undefined {
  return useQuery(useTRPC().health.queryOptions()).data?.today
}

/** Begins a draft from a version of a policy; who does it sees it next. */
export function useBeginDraft(policyId: string, version: number | null): () => Promise<void> {
  const api = useTRPCClient()
  const queryClient = useQueryClient()
  return async () => {
    const origin = { kind: 'version', policyId, ...(version === null ? {} : { version }) } as const
    try {
      await api.drafts.begin.mutate({ policyId, origin })
    } catch (error) {
      // Somebody else began it a moment before: that is the draft to go on with.
      if (refusalCodeOf(error) !== 'draft-exists') throw error
    }
    await queryClient.invalidateQueries({ queryKey: ['opened-policy', policyId, null] })
  }
}
