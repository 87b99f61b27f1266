import { Checkbox, Stack } from '@mantine/core'
import type { Role } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import { allRoles, roleNotes } from './roles.ts'

type RoleChoiceProps = {
  readonly chosen: readonly Role[]
  /** Whether somebody wanted to go on without any. */
  readonly isMissing: boolean
  readonly onChoose: (roles: readonly Role[]) => void
}

/** Asks what somebody is to be; one may be several. */
export function RoleChoice({ chosen, isMissing, onChoose }: RoleChoiceProps) {
  const words = useWords()
  return (
    <Checkbox.Group
      label={words.say('people.roles')}
      required
      value={[...chosen]}
      error={isMissing ? words.say('people.roles-missing') : undefined}
      onChange={(values) => onChoose(allRoles.filter((role) => values.includes(role)))}
    >
      <Stack gap={8} mt={4} mb={4}>
        {allRoles.map((role) => (
          <Checkbox
            key={role}
            value={role}
            label={words.say(`role.${role}`)}
            description={words.say(roleNotes[role])}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
