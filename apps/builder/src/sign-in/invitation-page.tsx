import { useQuery } from '@tanstack/react-query'
import { Waiting } from '../app/answers.tsx'
import { PageHead } from '../app/page-head.tsx'
import { isMessageId } from '../messages/catalogues.ts'
import { useWords, type Words } from '../messages/use-words.ts'
import { type InvitationShown, sendForm, signIn } from './auth-api.ts'
import { EntryForm, Refused, type Typed } from './entry-form.tsx'
import { EmailField, NameField, NewPasswordField, PasswordField } from './fields.tsx'
import { useEnter, useToken } from './ways.ts'

/** Where somebody comes in who was invited by a link. */
export function InvitationPage() {
  const words = useWords()
  const token = useToken()
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => sendForm<InvitationShown>('invitation', { token }),
    // An answer holds until it is used, and that is by this page.
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (invitation.data === undefined) return <Waiting />
  if (invitation.data.ok) return <Invited token={token} invitation={invitation.data.value} />
  return (
    <div className="panel entry-form">
      <PageHead title={words.say('entry.invitation')} />
      <Refused code={invitation.data.code} />
    </div>
  )
}

type InvitedProps = { readonly token: string; readonly invitation: InvitationShown }

function Invited({ token, invitation }: InvitedProps) {
  const words = useWords()
  const enter = useEnter()
  const { email, isKnown } = invitation
  const comeIn = async (typed: Typed) => {
    await signIn(email ?? typed['email'] ?? '', typed['password'] ?? '')
    enter('/')
  }
  return (
    <EntryForm
      title={words.say('entry.invitation')}
      intro={<p>{invitedWords(words, invitation)}</p>}
      button={words.say('entry.come-in')}
      send={(typed) => sendForm('invitation/accept', answerOf(token, typed, invitation))}
      onDone={comeIn}
    >
      <EmailField {...(email === null ? {} : { value: email })} />
      {isKnown ? (
        <PasswordField />
      ) : (
        <>
          <NameField />
          <NewPasswordField />
        </>
      )}
    </EntryForm>
  )
}

/** A person who is known keeps the name they have. */
function answerOf(token: string, typed: Typed, { email, isKnown }: InvitationShown): Typed {
  const { email: typedEmail = '', ...rest } = typed
  const named = isKnown ? { ...rest, name: email ?? '' } : rest
  return { ...named, token, ...(email === null ? { email: typedEmail } : {}) }
}

function invitedWords(words: Words, { organisationName, roles }: InvitationShown): string {
  const names = roles.map((role) => {
    const id = `role.${role}`
    return isMessageId(id) ? words.say(id) : role
  })
  return words.say('entry.invited', {
    organisation: organisationName,
    roles: words.list(names, 'and'),
  })
}
