import { Alert } from '@mantine/core'
import { refusalCodeOf } from '../document/server-draft.ts'
import { isMessageId } from '../messages/catalogues.ts'
import { useWords, type Words } from '../messages/use-words.ts'

type RefusalProps = {
  /** What the server answered; `null` where it refused nothing. */
  readonly error: unknown
  readonly about: 'people' | 'keys'
}

/** Why the server did not do what it was asked for. */
export function Refusal({ error, about }: RefusalProps) {
  const words = useWords()
  if (error === null) return null
  return (
    <Alert role="alert" color="red" className="tone-error">
      {refusalText(words, error, about)}
    </Alert>
  )
}

function refusalText(words: Words, error: unknown, about: RefusalProps['about']): string {
  const code = refusalCodeOf(error)
  if (code === null) return words.say('app.unreachable')
  const id = `${about}.refused-${code}`
  return isMessageId(id) ? words.say(id) : words.say('people.refused', { code })
}
