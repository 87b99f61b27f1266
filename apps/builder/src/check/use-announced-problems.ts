import { useEffect, useRef } from 'react'
import { countsOf } from '../document/checks/findings-at.ts'
import { useChecks, useEditor } from '../editor/editor-context.ts'
import { useWords } from '../messages/use-words.ts'

/** Says how many problems there are whenever a check comes to other numbers than the one before. */
export function useAnnouncedProblems(): void {
  const { announce } = useEditor()
  const words = useWords()
  const findings = useChecks((state) => state.findings)
  const isKnown = useChecks(({ of, awaited }) => of !== null && !awaited.includes('findings'))
  const { error, warning } = countsOf(findings)
  const said = useRef<string | null>(null)
  useEffect(() => {
    if (!isKnown) return
    const text = words.say('check.announced', { error, warning })
    if (said.current !== null && said.current !== text) announce(text)
    said.current = text
  }, [isKnown, error, warning, words, announce])
}
