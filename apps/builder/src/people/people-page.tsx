import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { Failed, Waiting } from '../app/answers.tsx'
import { useTRPC } from '../app/api.ts'
import { PageHead } from '../app/page-head.tsx'
import { useWords } from '../messages/use-words.ts'
import { Invitations } from './invitations.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { Members } from './members.tsx'
import { useAsked } from './use-asked.ts'
import './people.css'

/** Who may come in and as what. Who may not change that sees who is there. */
export function PeoplePage() {
  const words = useWords()
  const me = useQuery(useTRPC().people.me.queryOptions())
  const mayManage = me.data?.scopes.includes('members:manage') === true
  const button = useRef<HTMLButtonElement>(null)
  const { asked, ask, close } = useAsked<'invite'>(button)
  return (
    <>
      <PageHead title={words.say('people.title')}>
        <div className="people-head">
          <Button
            ref={button}
            disabled={!mayManage}
            aria-describedby={mayManage ? undefined : 'people-may-not'}
            onClick={() => ask('invite')}
          >
            {words.say('people.invite')}
          </Button>
          {me.data !== undefined && !mayManage && (
            <span id="people-may-not" className="secondary small">
              {words.say('people.may-not')}
            </span>
          )}
        </div>
      </PageHead>
      {me.isError && <Failed error={me.error} retry={me.refetch} />}
      {me.data !== undefined && (mayManage ? <Managed me={me.data.id} /> : <Named />)}
      {asked !== null && <InviteDialog onClose={close} />}
    </>
  )
}

function Managed({ me }: { readonly me: string }) {
  const found = useQuery(useTRPC().people.list.queryOptions())
  if (found.isError) return <Failed error={found.error} retry={found.refetch} />
  if (found.data === undefined) return <Waiting />
  return (
    <div className="people-sections">
      <Members members={found.data.people} me={me} />
      <Invitations invitations={found.data.invitations} />
    </div>
  )
}

/** The members by name, for whoever may know no more. */
function Named() {
  const words = useWords()
  const found = useQuery(useTRPC().people.names.queryOptions())
  if (found.isError) return <Failed error={found.error} retry={found.refetch} />
  if (found.data === undefined) return <Waiting />
  return (
    <section className="panel" aria-labelledby="people-members">
      <h2 id="people-members">{words.say('people.members')}</h2>
      <ul className="plain-list people-rows">
        {found.data.people.map(({ userId, name }) => (
          <li key={userId} className="people-row">
            <span className="people-name">{name}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
