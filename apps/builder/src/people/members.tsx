import { Button } from '@mantine/core'
import { useRef } from 'react'
import type { MemberRow } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { RoleNames } from './role-names.tsx'
import { RolesDialog } from './roles-dialog.tsx'
import { useAsked } from './use-asked.ts'
import { usePeopleChange } from './use-people-change.ts'

type MembersProps = {
  readonly members: readonly MemberRow[]
  /** Id of whoever looks at them. */
  readonly me: string
}

type Asked = { readonly what: 'roles' | 'remove'; readonly member: MemberRow }

/** The members of the organisation, what each of them is, and the ways to change that. */
export function Members({ members, me }: MembersProps) {
  const words = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const { asked, ask, close } = useAsked<Asked>(heading)
  return (
    <section className="panel" aria-labelledby="people-members">
      <h2 id="people-members" ref={heading} tabIndex={-1}>
        {words.say('people.members')}
      </h2>
      <ul className="plain-list people-rows">
        {members.map((member) => (
          <li key={member.userId} className="people-row">
            <div>
              <span className="people-name">{member.name}</span>
              {member.userId === me && <span className="chip">{words.say('people.you')}</span>}
              <span className="people-detail">{member.email}</span>
            </div>
            <RoleNames roles={member.roles} />
            <div className="people-actions">
              <Button
                variant="default"
                size="xs"
                aria-label={words.say('people.button-of', {
                  button: words.say('people.change-roles'),
                  name: member.name,
                })}
                onClick={() => ask({ what: 'roles', member })}
              >
                {words.say('people.change-roles')}
              </Button>
              <Button
                variant="default"
                size="xs"
                aria-label={words.say('people.button-of', {
                  button: words.say('people.remove'),
                  name: member.name,
                })}
                onClick={() => ask({ what: 'remove', member })}
              >
                {words.say('people.remove')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {asked?.what === 'roles' && <RolesDialog member={asked.member} onClose={close} />}
      {asked?.what === 'remove' && <RemoveDialog member={asked.member} onClose={close} />}
    </section>
  )
}

type RemoveDialogProps = { readonly member: MemberRow; readonly onClose: () => void }

function RemoveDialog({ member: { userId, name }, onClose }: RemoveDialogProps) {
  const words = useWords()
  const { remove } = usePeopleChange(onClose)
  return (
    <ConfirmDialog
      title={words.say('people.remove-of', { name })}
      text={words.say('people.remove-text')}
      button={words.say('people.remove')}
      about="people"
      isBusy={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate({ userId })}
      onClose={onClose}
    />
  )
}
