import { NativeSelect } from '@mantine/core'
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useEffect } from 'react'
import { useTRPC } from '../app/api.ts'
import { useDraft, useEditor } from '../editor/editor-context.ts'
import { useOpenedPolicy } from '../editor/opened-context.ts'
import { useWords } from '../messages/use-words.ts'
import { useSimulation, useSimulationStore } from './use-simulation.ts'

const route = getRouteApi('/policies/$policyId')

/** The policy the claim is walked under: the one that is open, or any published version of it. */
export function VersionChoice() {
  const words = useWords()
  const { opened } = useOpenedPolicy()
  const policyId = useDraft(({ content }) => content.document.id)
  // A policy of which nothing was published has no history to ask for.
  const isPublished = opened.version !== null || (opened.draft?.basedOn ?? null) !== null
  const asked = isPublished ? { policyId } : skipToken
  const history = useQuery(useTRPC().policies.history.queryOptions(asked))
  const other = useSimulation((state) => state.other)
  const choose = useChosenVersion(policyId)
  const open =
    opened.version === null
      ? words.say('simulate.version-draft')
      : words.say('simulate.version-shown', { version: opened.version })
  const others = (history.data?.versions ?? []).filter(({ version }) => version !== opened.version)
  return (
    <NativeSelect
      label={words.say('simulate.version')}
      value={String(other?.version ?? '')}
      data={[
        { value: '', label: open },
        ...others.map(({ version, effectiveFrom }) => ({
          value: String(version),
          label: words.say('simulate.version-other', { version, day: words.day(effectiveFrom) }),
        })),
      ]}
      onChange={({ currentTarget: { value } }) => void choose(value === '' ? null : Number(value))}
    />
  )
}

/** Puts the claim under a version; one that the address names at once. */
function useChosenVersion(policyId: string): (version: number | null) => Promise<void> {
  const store = useSimulationStore()
  const { simv } = route.useSearch()
  const queryClient = useQueryClient()
  const { policies } = useTRPC()
  const { announce } = useEditor()
  const words = useWords()
  const choose = useCallback(
    async (version: number | null) => {
      if (version === null) return store.getState().under(null)
      const asked = policies.export.queryOptions(
        { policyId, version },
        { staleTime: Number.POSITIVE_INFINITY },
      )
      try {
        const { document } = await queryClient.fetchQuery(asked)
        store.getState().under({ version, document })
      } catch {
        announce(words.say('app.unreachable'))
      }
    },
    [store, queryClient, policies, policyId, announce, words],
  )
  useEffect(() => {
    if (simv !== undefined && store.getState().other?.version !== simv) void choose(simv)
  }, [simv, store, choose])
  return choose
}
