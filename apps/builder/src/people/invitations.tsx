import { Button } from '@mantine/core'
import { useRef } from 'react'
import type { InvitationRow } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import { useWhen } from '../review/when.ts'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { RoleNames } from './role-names.tsx'
import { useAsked } from './use-asked.ts'
import { usePeopleChange } from './use-people-change.ts'

/** The invitations that nobody has used, which can be taken back. */
export function Invitations({ invitations }: { readonly invitations: readonly InvitationRow[] }) {
  const words = useWords()
  const when = useWhen()
  const heading = useRef<HTMLHeadingElement>(null)
  const { asked, ask, close } = useAsked<InvitationRow>(heading)
  const anybody = words.say('people.anybody')
  return (
    <section className="panel" aria-labelledby="people-invitations">
      <h2 id="people-invitations" ref={heading} tabIndex={-1}>
        {words.say('people.invitations')}
      </h2>
      {invitations.length === 0 && (
        <p className="secondary">{words.say('people.no-invitations')}</p>
      )}
      <ul className="plain-list people-rows">
        {invitations.map((invitation) => (
          <li key={invitation.id} className="people-row">
            <div>
              <span className="people-name">{invitation.email ?? anybody}</span>
              <span className="people-detail">
                {words.say('keys.until', { when: when(invitation.expiresAt) })}
              </span>
            </div>
            <RoleNames roles={invitation.roles} />
            <div className="people-actions">
              <Button
                variant="default"
                size="xs"
                aria-label={words.say('people.button-of', {
                  button: words.say('people.withdraw'),
                  name: invitation.email ?? anybody,
                })}
                onClick={() => ask(invitation)}
              >
                {words.say('people.withdraw')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {asked !== null && <WithdrawDialog invitation={asked} onClose={close} />}
    </section>
  )
}

type WithdrawDialogProps = {
  readonly invitation: InvitationRow
  readonly onClose: () => void
}

function WithdrawDialog({ invitation: { id, email }, onClose }: WithdrawDialogProps) {
  const words = useWords()
  const { withdraw } = usePeopleChange(onClose)
  return (
    <ConfirmDialog
      title={words.say('people.withdraw-of', { email: email ?? words.say('people.anybody') })}
      text={words.say('people.withdraw-text')}
      button={words.say('people.withdraw')}
      about="people"
      isBusy={withdraw.isPending}
      error={withdraw.error}
      onConfirm={() => withdraw.mutate({ id })}
      onClose={onClose}
    />
  )
}
