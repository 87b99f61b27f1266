import { useCallback } from 'react'
import type { Label } from '../document/commands/run-command.ts'
import { useWording } from '../editor-parts/use-wording.ts'
import { useWords } from '../messages/use-words.ts'
import { changeWords } from './change-words.ts'
import { usePeople } from './use-people.ts'

/** Puts changes of the open policy into words. */
export function useChangeWords(): (label: Label) => string {
  const words = useWords()
  const wording = useWording()
  const people = usePeople()
  return useCallback(
    (label) => changeWords(label, { words, wording, people }),
    [words, wording, people],
  )
}
