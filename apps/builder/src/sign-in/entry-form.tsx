import { Alert, Button } from '@mantine/core'
import { IconAlertOctagon } from '@tabler/icons-react'
import { type FormEvent, type ReactNode, useState } from 'react'
import { PageHead } from '../app/page-head.tsx'
import { isMessageId } from '../messages/catalogues.ts'
import { useWords, type Words } from '../messages/use-words.ts'
import './sign-in.css'
import type { FormAnswer } from './auth-api.ts'

/** What was typed into a form, by the name of the field. */
export type Typed = Readonly<Record<string, string>>

type EntryFormProps = {
  readonly title: string
  /** What stands above the fields. */
  readonly intro?: ReactNode
  /** The fields. */
  readonly children: ReactNode
  readonly button: string
  readonly send: (typed: Typed) => Promise<FormAnswer<unknown>>
  readonly onDone: (typed: Typed) => void
}

/** A form by which somebody comes in. It says why the server refuses what was typed. */
export function EntryForm({ title, intro, children, button, send, onDone }: EntryFormProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = typedIn(event.currentTarget)
    setSending(true)
    const answer = await send(typed)
    setSending(false)
    setProblem(answer.ok ? null : answer.code)
    if (answer.ok) onDone(typed)
  }
  return (
    <form className="panel entry-form" onSubmit={submit}>
      <PageHead title={title} />
      {intro}
      {problem !== null && <Refused code={problem} />}
      {children}
      <Button type="submit" loading={isSending}>
        {button}
      </Button>
    </form>
  )
}

/** Why nobody gets in. */
export function Refused({ code }: { readonly code: string }) {
  const words = useWords()
  return (
    <Alert role="alert" icon={<IconAlertOctagon />} color="red" className="tone-error">
      {problemWords(words, code)}
    </Alert>
  )
}

const typedIn = (form: HTMLFormElement): Typed =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))

function problemWords(words: Words, code: string): string {
  const id = `entry.problem-${code}`
  return words.say(isMessageId(id) ? id : 'entry.problem-other')
}
