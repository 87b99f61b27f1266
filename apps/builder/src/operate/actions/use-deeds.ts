import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ActionChange, type ManyResults, type Selection, useTRPC } from '../../app/api.ts'
import type { Deed } from './deed.ts'

/** What goes with a deed. */
export type DeedInput = {
  readonly selection: Selection
  readonly reason: string
  readonly change: ActionChange
}

/** Releases, changes or drops actions; `onDone` hears of each of them after all is fetched anew. */
export function useDeed(deed: Deed, onDone: (results: ManyResults) => void) {
  const { actions, claims } = useTRPC()
  const client = useQueryClient()
  const onSuccess = async (results: ManyResults) => {
    await Promise.all([
      client.invalidateQueries({ queryKey: actions.pathKey() }),
      client.invalidateQueries({ queryKey: claims.pathKey() }),
    ])
    onDone(results)
  }
  const release = useMutation(actions.releaseMany.mutationOptions({ onSuccess }))
  const drop = useMutation(actions.dropMany.mutationOptions({ onSuccess }))
  const change = useMutation(actions.changeMany.mutationOptions({ onSuccess }))
  const { isPending, error } = { release, drop, change }[deed]
  const go = ({ selection, reason, change: changed }: DeedInput) => {
    if (deed === 'release') release.mutate({ selection })
    else if (deed === 'drop') drop.mutate({ selection, reason })
    else change.mutate({ selection, change: changed, reason })
  }
  return { go, isBusy: isPending, error }
}
