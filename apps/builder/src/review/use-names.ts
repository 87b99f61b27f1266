import { jurisdictionOf } from '@forfall/jurisdictions'
import { type PolicyDocument, type Wording, wordingOf } from '@forfall/rules'
import { useMemo } from 'react'
import { stepTitle } from '../editor-parts/step-title.ts'
import { useWords } from '../messages/use-words.ts'

/** How a policy that is not open in the editor is put into words. */
export type Names = {
  readonly wording: Wording
  /** What a step or `always` entry is called; the beginning by `start`. */
  readonly nameOf: (step: string) => string
}

/** The words for a policy in the reader's language. */
export function useNames(document: PolicyDocument): Names {
  const words = useWords()
  return useMemo(() => {
    const wording = wordingOf(words.language, jurisdictionOf(document.jurisdiction))
    const nameOf = (step: string) =>
      step === 'start' ? words.say('step.start') : stepTitle(document, step, wording)
    return { wording, nameOf }
  }, [document, words])
}
