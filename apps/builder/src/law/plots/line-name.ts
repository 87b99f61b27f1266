import { sentence } from '@forfall/rules'
import { isMessageId } from '../../messages/catalogues.ts'
import type { Words } from '../../messages/use-words.ts'
import type { Series } from './series.ts'

/** A line with what it is called. */
export type NamedLine = Series & { readonly name: string }

/** What a line is called: all that it shows. */
export const lineName = ({ keys }: Series, words: Words): string =>
  sentence(
    words.list(
      keys.map((key) => {
        const id = `law.line-${key}`
        return isMessageId(id) ? words.say(id) : key
      }),
      'and',
    ),
  )
