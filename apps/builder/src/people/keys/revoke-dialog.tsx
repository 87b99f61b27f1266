import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type KeyRow, useTRPC } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import { ConfirmDialog } from '../confirm-dialog.tsx'

type RevokeDialogProps = { readonly entry: KeyRow; readonly onClose: () => void }

/** Asks whether a key is to work no more. */
export function RevokeDialog({ entry: { id, name }, onClose }: RevokeDialogProps) {
  const words = useWords()
  const { keys } = useTRPC()
  const client = useQueryClient()
  const revoke = useMutation(
    keys.revoke.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries({ queryKey: keys.pathKey() })
        onClose()
      },
    }),
  )
  return (
    <ConfirmDialog
      title={words.say('keys.revoke-of', { name })}
      text={words.say('keys.revoke-text')}
      button={words.say('keys.revoke')}
      about="keys"
      isBusy={revoke.isPending}
      error={revoke.error}
      onConfirm={() => revoke.mutate({ id })}
      onClose={onClose}
    />
  )
}
