import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '../app/api.ts'

/** The ways to change who may come in. What is listed is fetched anew before `onDone`. */
export function usePeopleChange(onDone: () => void = () => undefined) {
  const { people } = useTRPC()
  const client = useQueryClient()
  const onSuccess = async () => {
    await client.invalidateQueries({ queryKey: people.pathKey() })
    onDone()
  }
  return {
    invite: useMutation(people.invite.mutationOptions({ onSuccess })),
    withdraw: useMutation(people.withdrawInvitation.mutationOptions({ onSuccess })),
    changeRoles: useMutation(people.changeRoles.mutationOptions({ onSuccess })),
    remove: useMutation(people.remove.mutationOptions({ onSuccess })),
  }
}
