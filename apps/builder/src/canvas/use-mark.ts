import { useOverlay } from '../editor-parts/overlay.ts'
import { useWords } from '../messages/use-words.ts'
import type { DrawnLine } from './drawn.ts'
import { exitMark, goneMark, type Mark, stepMark } from './marks.ts'

/** What the overlay says about a card; `null` where there is no overlay. */
export function useStepMark(id: string): Mark | null {
  const overlay = useOverlay()
  const words = useWords()
  return overlay === null ? null : stepMark(overlay, id, words)
}

/** What the overlay says about lines; `null` for those of a closed branch, and without an overlay. */
export function useLineMark(): (line: Pick<DrawnLine, 'exit' | 'looks'>) => Mark | null {
  const overlay = useOverlay()
  const words = useWords()
  return ({ exit, looks }) => {
    if (overlay === null || exit === null) return null
    return looks === 'gone' ? goneMark(words) : exitMark(overlay, exit, words)
  }
}
