import { Alert } from '@mantine/core'
import { useWords } from '../messages/use-words.ts'
import { refusalText } from './refusal.ts'

/** Why something was refused; nothing where it was not. */
export function Refused({ error }: { readonly error: unknown }) {
  const words = useWords()
  if (error === null || error === undefined) return null
  return (
    <Alert role="alert" color="red" className="tone-error">
      {refusalText(error, words)}
    </Alert>
  )
}
