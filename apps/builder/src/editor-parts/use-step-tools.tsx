import { startPosition } from '@forfall/rules'
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { stepOf } from '../document/content.ts'
import type { Where } from '../document/where.ts'
import { useEditor } from '../editor/editor-context.ts'
import { useWords } from '../messages/use-words.ts'
import type { Spot } from './spot-menu.tsx'
import { type StepActionId, stepActions } from './step-actions.ts'
import { StepQuestion } from './step-question.tsx'
import { type Asked, type RunMeans, stepRunners } from './step-runners.ts'
import { type StepClipboard, useStepClipboard } from './use-clipboard.ts'
import { useDo } from './use-do.ts'

/** What a region that shows steps gives: where menus open, and its own ways. */
export type StepRegion = {
  /** Where a menu of a step opens. */
  readonly spotOf: (step: string) => Spot
  /** Lets a person choose where the exits of a step lead. */
  readonly connect: (step: string) => void
  /** Called when a menu or a dialog was closed: the focus goes back to the step in focus. */
  readonly returnFocus: () => void
}

/** What a region does with steps. */
export type StepTools = {
  /** Does something with the chosen steps; nothing where it cannot be done with them. */
  readonly run: (action: StepActionId) => void
  readonly addAt: (where: Where, at: Spot) => void
  readonly openMenu: (at: Spot) => void
  readonly clipboard: StepClipboard
  /** The menu or the dialog that is open; to be rendered by the region. */
  readonly asked: ReactNode
}

/** Menus, dialogs and commands for chosen steps: the same in the diagram and in the outline. */
export function useStepTools(region: StepRegion): StepTools {
  const { readOnlyWhy } = useEditor()
  const clipboard = useStepClipboard()
  const [asked, setAsked] = useState<Asked | null>(null)
  const given = useRef(region)
  given.current = region
  const run = useRun({ clipboard, ask: setAsked, region: given })
  const addAt = useCallback(
    (where: Where, at: Spot) => {
      if (readOnlyWhy === null) setAsked({ kind: 'add', where, at })
    },
    [readOnlyWhy],
  )
  const openMenu = useCallback((at: Spot) => setAsked({ kind: 'menu', at }), [])
  const close = (question: Asked) => () => {
    // What was chosen may have asked the next question already.
    setAsked((now) => (now === question ? null : now))
    given.current.returnFocus()
  }
  const open = asked !== null && <StepQuestion asked={asked} run={run} close={close(asked)} />
  return { run, addAt, openMenu, clipboard, asked: open }
}

type Running = Pick<RunMeans, 'clipboard' | 'ask'> & {
  readonly region: { readonly current: StepRegion }
}

function useRun({ clipboard, ask, region }: Running): (id: StepActionId) => void {
  const { draft, view, announce, readOnlyWhy } = useEditor()
  const words = useWords()
  const act = useDo()
  return useMemo(() => {
    const select = (ids: readonly string[]) => {
      view.getState().select(ids)
      announce(words.say('action.selected', { count: ids.length }))
    }
    return (id) => {
      const { document } = draft.getState().content
      const { selection, toggleCollapsed } = view.getState()
      const action = stepActions.flat().find((one) => one.id === id)
      if (action === undefined || !action.isFor(document, selection)) return
      if (action.changes && readOnlyWhy !== null) return
      const { spotOf, connect } = region.current
      stepRunners[id]({
        document,
        steps: selection.filter((one) => stepOf(document, one) !== undefined),
        step: selection.at(-1) ?? startPosition,
        ...{ act, clipboard, select, ask, spotOf, connect, toggleBranch: toggleCollapsed },
      })
    }
  }, [draft, view, act, clipboard, announce, words, readOnlyWhy, ask, region])
}
