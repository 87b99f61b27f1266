import { changeText, type PolicyDocument } from '@forfall/rules'
import { useCallback, useMemo, useState } from 'react'
import { useDraft, useEditor } from '../editor/editor-context.ts'
import { focusStep } from '../editor/focus-regions.ts'
import { useWording } from '../editor-parts/use-wording.ts'
import { comparedOf } from './compared.ts'
import type { Comparison } from './use-comparison.ts'
import type { Side } from './use-sides.ts'

type Means = {
  readonly before: Side
  readonly after: Side
  /** What the earlier side says. */
  readonly earlier: PolicyDocument
}

/** Compares what is open with an earlier side, and remembers the change that is looked at. */
export function useOwnComparison({ before, after, earlier }: Means): Comparison {
  const later = useDraft(({ content }) => content.document)
  const compared = useMemo(() => comparedOf(earlier, later), [earlier, later])
  const { view, announce } = useEditor()
  const wording = useWording()
  const [at, setAt] = useState<number | null>(null)
  const goTo = useCallback(
    (to: number) => {
      const { changes } = compared
      const place = changes.length === 0 ? null : (to + changes.length) % changes.length
      const change = changes[place ?? 0]
      if (place === null || change === undefined) return
      setAt(place)
      view.getState().select(change.steps)
      announce(changeText(change, compared, wording))
      const step = change.steps.at(-1)
      // The card is brought into view by what follows the choice.
      if (step !== undefined) requestAnimationFrame(() => focusStep(step))
    },
    [compared, view, announce, wording],
  )
  return useMemo(() => ({ before, after, compared, at, goTo }), [before, after, compared, at, goTo])
}
