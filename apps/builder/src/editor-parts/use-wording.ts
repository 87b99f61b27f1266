import { jurisdictionOf } from '@forfall/jurisdictions'
import { type Wording, wordingOf } from '@forfall/rules'
import { useMemo } from 'react'
import { useDraft } from '../editor/editor-context.ts'
import { useWords } from '../messages/use-words.ts'

/** How the open policy is put into words of the reader's language. */
export function useWording(): Wording {
  const { language } = useWords()
  const country = useDraft(({ content }) => content.document.jurisdiction)
  return useMemo(() => wordingOf(language, jurisdictionOf(country)), [language, country])
}
