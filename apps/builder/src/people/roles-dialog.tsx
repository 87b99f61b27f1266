import { Button, Group, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { MemberRow } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import { Dialog } from './dialog.tsx'
import { Refusal } from './refusal.tsx'
import { RoleChoice } from './role-choice.tsx'
import { usePeopleChange } from './use-people-change.ts'

type RolesDialogProps = { readonly member: MemberRow; readonly onClose: () => void }

/** Asks what a member is to be from now on. */
export function RolesDialog({ member, onClose }: RolesDialogProps) {
  const words = useWords()
  const { userId, name } = member
  const [roles, setRoles] = useState(member.roles)
  const { changeRoles } = usePeopleChange(onClose)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (roles.length > 0) changeRoles.mutate({ userId, roles: [...roles] })
  }
  return (
    <Dialog title={words.say('people.change-roles-of', { name })} onClose={onClose}>
      <form onSubmit={save} noValidate>
        <Stack gap={16}>
          <RoleChoice chosen={roles} isMissing={roles.length === 0} onChoose={setRoles} />
          <Refusal error={changeRoles.error} about="people" />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              {words.say('people.cancel')}
            </Button>
            <Button type="submit" loading={changeRoles.isPending}>
              {words.say('people.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
