import { useEffect, useState } from 'react'
import { useDraft, useView } from '../editor/editor-context.ts'
import type { Ahead } from './lint/ahead.ts'
import { askLint } from './lint/ask-lint.ts'

/** Looking ahead takes longer than a check, and begins when nobody has changed anything for so long. */
const idleMs = 600

/** What lies ahead of the open policy; `null` until that is known. */
export function useAhead(): Ahead | null {
  const document = useDraft(({ content }) => content.document)
  const day = useView((view) => view.lawDay)
  const [ahead, setAhead] = useState<Ahead | null>(null)
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(async () => {
      const answer = await askLint({ about: 'ahead', document, day }).catch(() => null)
      if (isWanted) setAhead(answer)
    }, idleMs)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [document, day])
  return ahead
}
