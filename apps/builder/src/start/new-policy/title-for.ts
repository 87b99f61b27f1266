import { type Language, type Localized, textIn } from '@forfall/rules'
import type { PolicyEntry } from '../overview.ts'
import type { Origin } from './origin.ts'

/** What an origin is called itself; `null` for one without a name. */
export function titleOf(origin: Origin | null, entries: readonly PolicyEntry[]): Localized | null {
  if (origin === null || origin.kind === 'blank' || origin.kind === 'setup') return null
  if (origin.kind === 'template') return origin.document.title
  if (origin.kind === 'file') return origin.content.document.title
  return entries.find(({ id }) => id === origin.policyId)?.title ?? null
}

/** The title of a new policy: in every language where the origin's was kept, else only as typed. */
export function titleFor(
  origin: Origin,
  {
    entries,
    typed,
    language,
  }: {
    readonly entries: readonly PolicyEntry[]
    readonly typed: string
    readonly language: Language
  },
): Localized {
  const given = titleOf(origin, entries)
  return given !== null && textIn(given, language) === typed ? given : { [language]: typed }
}
