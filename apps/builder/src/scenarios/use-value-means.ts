import { useMemo } from 'react'
import { useDraft } from '../editor/editor-context.ts'
import { factContextOf } from '../messages/fact-words.ts'
import { useWords } from '../messages/use-words.ts'
import type { ValueMeans } from './detail/value-words.ts'

/** How what scenarios of the open policy say is put into words. */
export function useValueMeans(): ValueMeans {
  const words = useWords()
  const document = useDraft(({ content }) => content.document)
  return useMemo(
    () => ({ words, context: factContextOf(words.language, document.jurisdiction, document) }),
    [words, document],
  )
}
