import { Alert } from '@mantine/core'
import { TRPCClientError } from '@trpc/client'
import { refusalCodeOf } from '../../document/server-draft.ts'
import { isMessageId } from '../../messages/catalogues.ts'
import { useWords } from '../../messages/use-words.ts'

/** Why the server did not do what it was asked for; nothing where it refused nothing. */
export function Refused({ error }: { readonly error: unknown }) {
  if (error === null || error === undefined) return null
  return (
    <Alert role="alert" color="red" className="tone-error">
      <RefusalText code={refusalCodeOf(error)} text={englishOf(error)} />
    </Alert>
  )
}

type RefusalTextProps = {
  /** `null` where nobody answered. */
  readonly code: string | null
  /** What the server says of it, in English. */
  readonly text: string | null
}

/** A refusal in the reader's language, else as the server put it. */
export function RefusalText({ code, text }: RefusalTextProps) {
  const words = useWords()
  const id = `operate.refused-${code}`
  if (isMessageId(id)) return words.say(id)
  if (text === null) return words.say('app.unreachable')
  return <span lang="en">{text}</span>
}

const englishOf = (error: unknown): string | null =>
  error instanceof TRPCClientError && error.data ? error.message : null
