import { type Language, type Localized, languages } from '../schemas/scalars.ts'
import type { Change } from './change.ts'

/** A text in several languages compared, language by language. */
export const compareTexts = (
  place: { readonly step: string | null; readonly field: string },
  before: Localized | undefined,
  after: Localized | undefined,
): readonly Change[] =>
  languages.flatMap((language): readonly Change[] => {
    const texts = { before: textOf(before, language), after: textOf(after, language) }
    if (texts.before === texts.after) return []
    return [{ kind: 'text-changed', group: 'texts', ...place, language, ...texts }]
  })

const textOf = (texts: Localized | undefined, language: Language): string | null =>
  texts?.[language] ?? null
