import { getRouteApi } from '@tanstack/react-router'
import { useWords } from '../messages/use-words.ts'
import { signIn } from './auth-api.ts'
import { EntryForm } from './entry-form.tsx'
import { EmailField, PasswordField } from './fields.tsx'
import { useEnter } from './ways.ts'

const route = getRouteApi('/sign-in')

/** Where a person comes in, and goes on to where they wanted. */
export function SignInPage() {
  const words = useWords()
  const { to = '/' } = route.useSearch()
  const enter = useEnter()
  return (
    <EntryForm
      title={words.say('entry.sign-in')}
      button={words.say('entry.sign-in')}
      send={({ email = '', password = '' }) => signIn(email, password)}
      onDone={() => enter(to)}
    >
      <EmailField />
      <PasswordField />
    </EntryForm>
  )
}
