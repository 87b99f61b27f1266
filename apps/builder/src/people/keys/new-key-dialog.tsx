import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import { Dialog } from '../dialog.tsx'
import { ShownOnce } from '../shown-once.tsx'
import { NewKeyForm, type NewKeyFormProps } from './new-key-form.tsx'

type NewKeyDialogProps = Pick<NewKeyFormProps, 'mine' | 'today' | 'onClose'>

/** Asks what a new key is for and may do, and shows it, this once. */
export function NewKeyDialog(props: NewKeyDialogProps) {
  const words = useWords()
  const { keys } = useTRPC()
  const client = useQueryClient()
  const create = useMutation(
    keys.create.mutationOptions({
      onSuccess: () => client.invalidateQueries({ queryKey: keys.pathKey() }),
    }),
  )
  const { data, variables } = create
  if (data !== undefined && variables !== undefined)
    return (
      <Dialog title={words.say('keys.made', { name: variables.name })} onClose={props.onClose}>
        <ShownOnce
          label={words.say('keys.key')}
          value={data.key}
          note={words.say('keys.made-note')}
          onClose={props.onClose}
        />
      </Dialog>
    )
  return (
    <Dialog title={words.say('keys.new')} onClose={props.onClose}>
      <NewKeyForm
        {...props}
        isBusy={create.isPending}
        error={create.error}
        onMake={(order) => create.mutate({ ...order, scopes: [...order.scopes] })}
      />
    </Dialog>
  )
}
