import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { PageHead } from '../app/page-head.tsx'
import { useWords } from '../messages/use-words.ts'
import { sendForm } from './auth-api.ts'
import { EntryForm } from './entry-form.tsx'
import { NewPasswordField } from './fields.tsx'
import { useToken } from './ways.ts'

/** Where somebody chooses another password, by a link that they were given. */
export function NewPasswordPage() {
  const words = useWords()
  const token = useToken()
  const [isDone, setDone] = useState(false)
  const title = words.say('entry.new-password')
  if (isDone)
    return (
      <div className="panel entry-form">
        <PageHead title={title} />
        <p role="status">{words.say('entry.password-changed')}</p>
        <Link to="/sign-in">{words.say('entry.sign-in')}</Link>
      </div>
    )
  return (
    <EntryForm
      title={title}
      button={words.say('entry.change-password')}
      send={(typed) => sendForm('new-password', { ...typed, token })}
      onDone={() => setDone(true)}
    >
      <NewPasswordField />
    </EntryForm>
  )
}
