import { Button, Group, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Role } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import { useWhen } from '../review/when.ts'
import { Dialog } from './dialog.tsx'
import { Refusal } from './refusal.tsx'
import { RoleChoice } from './role-choice.tsx'
import { ShownOnce } from './shown-once.tsx'
import { usePeopleChange } from './use-people-change.ts'

type InviteDialogProps = { readonly onClose: () => void }

/** Asks whom to invite and as what, and shows the link that lets them in. */
export function InviteDialog({ onClose }: InviteDialogProps) {
  const words = useWords()
  const when = useWhen()
  const { invite } = usePeopleChange()
  const [email, setEmail] = useState('')
  if (invite.data === undefined)
    return (
      <Dialog title={words.say('people.invite-title')} onClose={onClose}>
        <InviteForm
          email={email}
          onEmail={setEmail}
          isBusy={invite.isPending}
          error={invite.error}
          onInvite={(roles) => invite.mutate({ email: email.trim(), roles: [...roles] })}
          onClose={onClose}
        />
      </Dialog>
    )
  const { link, expiresAt } = invite.data
  return (
    <Dialog title={words.say('people.link-made', { email })} onClose={onClose}>
      <ShownOnce
        label={words.say('people.link')}
        value={link}
        note={words.say('people.link-note', { when: when(expiresAt) })}
        onClose={onClose}
      />
    </Dialog>
  )
}

type InviteFormProps = InviteDialogProps & {
  readonly email: string
  readonly onEmail: (email: string) => void
  readonly isBusy: boolean
  readonly error: unknown
  readonly onInvite: (roles: readonly Role[]) => void
}

function InviteForm({ email, onEmail, isBusy, error, onInvite, onClose }: InviteFormProps) {
  const words = useWords()
  const [roles, setRoles] = useState<readonly Role[]>([])
  const [isTried, setIsTried] = useState(false)
  const isAddress = /^\S+@\S+\.\S+$/.test(email.trim())
  const send = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (isAddress && roles.length > 0) onInvite(roles)
  }
  return (
    <form onSubmit={send} noValidate>
      <Stack gap={16}>
        <TextInput
          type="email"
          data-autofocus
          label={words.say('people.email')}
          required
          maxLength={320}
          autoComplete="off"
          value={email}
          error={isTried && !isAddress ? words.say('people.email-missing') : undefined}
          onChange={({ currentTarget }) => onEmail(currentTarget.value)}
        />
        <RoleChoice chosen={roles} isMissing={isTried && roles.length === 0} onChoose={setRoles} />
        <Refusal error={error} about="people" />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {words.say('people.cancel')}
          </Button>
          <Button type="submit" loading={isBusy}>
            {words.say('people.make-link')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
