import type { DayWindow } from '@forfall/rules'
import { countsText } from '../editor-parts/finding-badges.tsx'
import type { Words } from '../messages/use-words.ts'
import { dayText } from './days.ts'
import type { Mark } from './marks.ts'

/** What the name of a card is made of. */
type Named = {
  readonly kindName: string
  readonly title: string
  readonly window: DayWindow | null
  readonly counts: Parameters<typeof countsText>[0]
  readonly isChanged: boolean
  readonly mark: Mark | null
  readonly place: string
}

/**
 * What is said of a card to those who do not see it: title, what is painted over it, kind, days, findings, place, where it leads.
 *
 * It has to be complete, since nothing else of the card is spoken.
 */
export function cardName(
  { kindName, title, window, counts, isChanged, mark, place }: Named,
  { lid, words }: { readonly lid: string | null; readonly words: Words },
): string {
  return [
    title,
    mark?.said ?? '',
    kindBeside(title, kindName),
    window === null ? '' : dayText(window, words),
    countsText(counts, words),
    isChanged ? words.say('canvas.changed') : '',
    lid === null ? '' : words.say('canvas.closed', { lid }),
    place,
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** The kind, where a title does not begin with it. */
export const kindBeside = (title: string, kind: string): string =>
  title.toLowerCase().startsWith(kind.toLowerCase()) ? '' : kind
