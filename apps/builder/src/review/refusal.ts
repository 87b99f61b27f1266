import { refusalCodeOf } from '../document/server-draft.ts'
import { isMessageId } from '../messages/catalogues.ts'
import type { Words } from '../messages/use-words.ts'

/** Why the server refused something about reviews and versions, in the reader's language. */
export function refusalText(error: unknown, words: Words): string {
  const code = refusalCodeOf(error)
  if (code === null) return words.say('app.unreachable')
  const id = `review.refused-${code}`
  return isMessageId(id) ? words.say(id) : words.say('review.refused', { code })
}
