import { findingText } from '@forfall/rules'
import { type RefObject, useCallback, useRef } from 'react'
import { findingKey } from '../check/problem-order.ts'
import { useWords } from '../messages/use-words.ts'
import { useEditor } from './editor-context.ts'
import { focusIn, focusRegion, focusStep, regionNamed } from './focus-regions.ts'
import type { FrameAct } from './frame-context.ts'
import { problemFrom } from './go-to-problem.ts'
import { useOpenedPolicy } from './opened-context.ts'
import type { FrameDialog } from './use-dialog.ts'

type Means = {
  readonly root: RefObject<HTMLElement | null>
  readonly show: (dialog: FrameDialog) => void
}

/** Does what the header, the palette of commands and the keys of the whole editor ask for. */
export function useFrameAct({ root, show }: Means): (what: FrameAct) => void {
  const { draft, announce, readOnlyWhy } = useEditor()
  const { saveNow } = useOpenedPolicy()
  const words = useWords()
  const goToProblem = useGoToProblem()
  return useCallback(
    (what) => {
      const step = (way: 'undo' | 'redo') => {
        const { history } = draft.getState()
        const isThere = (way === 'undo' ? history.past : history.future).length > 0
        if (isThere && readOnlyWhy === null) draft.getState()[way]()
        else announce(words.say(`editor.nothing-to-${way}`))
      }
      const saved = () => {
        saveNow()
        announce(words.say('editor.said-save'))
      }
      const acts: { readonly [act in FrameAct]: () => void } = {
        undo: () => step('undo'),
        redo: () => step('redo'),
        search: () => show('search'),
        sheet: () => show('sheet'),
        conflicts: () => show('conflicts'),
        save: saved,
        'next-problem': () => goToProblem(1),
        'previous-problem': () => goToProblem(-1),
        'next-region': () => root.current && focusRegion(root.current, 1),
        'previous-region': () => root.current && focusRegion(root.current, -1),
      }
      acts[what]()
    },
    [draft, announce, readOnlyWhy, saveNow, words, goToProblem, root, show],
  )
}

/** Goes to the next problem: selects its step and field, and says what it is. */
function useGoToProblem(): (by: 1 | -1) => void {
  const { draft, view, checks, announce } = useEditor()
  const words = useWords()
  const last = useRef<string | null>(null)
  return useCallback(
    (by) => {
      const { document } = draft.getState().content
      const { findings } = checks.getState()
      const finding = problemFrom({ document, findings }, last.current, by)
      if (finding === null) return announce(words.say('editor.no-problems'))
      last.current = findingKey(finding)
      const { step, field } = finding
      view.getState().setPanels({ hasInspector: true })
      view.getState().select(step === null ? [] : [step], field)
      announce(findingText(finding, words.language))
      // With a field the inspector goes there by itself.
      const inspector = regionNamed('inspector')
      if (step === null && inspector !== null) focusIn(inspector)
      if (step !== null && field === null) focusStep(step)
    },
    [draft, view, checks, announce, words],
  )
}
