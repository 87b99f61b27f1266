import { useMemo } from 'react'
import { useEditor } from '../editor/editor-context.ts'
import { isMessageId } from '../messages/catalogues.ts'
import { useWords } from '../messages/use-words.ts'

/** Says why nothing can be changed, where that is so. */
export function useWhyReadOnly(): { readonly isSaid: () => boolean } {
  const { readOnlyWhy, announce } = useEditor()
  const words = useWords()
  return useMemo(
    () => ({
      isSaid: () => {
        if (readOnlyWhy === null) return false
        announce(isMessageId(readOnlyWhy) ? words.say(readOnlyWhy) : readOnlyWhy)
        return true
      },
    }),
    [readOnlyWhy, announce, words],
  )
}
