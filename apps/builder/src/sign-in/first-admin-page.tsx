import { useWords } from '../messages/use-words.ts'
import { sendForm, signIn } from './auth-api.ts'
import { EntryForm, type Typed } from './entry-form.tsx'
import { EmailField, NameField, NewPasswordField } from './fields.tsx'
import { useEnter, useToken } from './ways.ts'

/** Where the first admin of a new book comes in, by the link that the server printed. */
export function FirstAdminPage() {
  const words = useWords()
  const token = useToken()
  const enter = useEnter()
  const comeIn = async ({ email = '', password = '' }: Typed) => {
    await signIn(email, password)
    enter('/')
  }
  return (
    <EntryForm
      title={words.say('entry.first-admin')}
      intro={<p>{words.say('entry.first-admin-intro')}</p>}
      button={words.say('entry.come-in')}
      send={(typed) => sendForm('first-admin', { ...typed, token })}
      onDone={comeIn}
    >
      <NameField />
      <EmailField />
      <NewPasswordField />
    </EntryForm>
  )
}
