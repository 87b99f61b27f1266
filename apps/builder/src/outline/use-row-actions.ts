import { useCallback, useRef } from 'react'
import { useEditor } from '../editor/editor-context.ts'
import type { Spot } from '../editor-parts/spot-menu.tsx'
import { type Do, useDo } from '../editor-parts/use-do.ts'
import type { StepTools } from '../editor-parts/use-step-tools.tsx'
import type { ConnectFrom } from './connect-dialog.tsx'
import { caseOf, exitOfCase, type RowActionId, rowActions } from './row-actions.ts'
import { exitKey, type TreeRow } from './rows.ts'

type Means = {
  readonly tools: Pick<StepTools, 'addAt'>
  readonly spotOf: (key: string) => Spot
  readonly connect: (from: ConnectFrom) => void
  readonly goTo: (key: string) => void
}

/** Does something with a row that is no step; nothing where it cannot be done with it. */
export type DoRow = (action: RowActionId, row: TreeRow) => void

/** What is done with the exits of branches and with `always` entries. */
export function useRowActions(means: Means): DoRow {
  const { draft } = useEditor()
  const act = useDo()
  const given = useRef(means)
  given.current = means
  return useCallback(
    (id, row) => {
      const { document } = draft.getState().content
      const action = rowActions.find((one) => one.id === id)
      if (action?.isFor(document, row) === true) runners[id](row, { ...given.current, act })
    },
    [draft, act],
  )
}

type Running = Means & { readonly act: Do }
type Runner = (row: TreeRow, so: Running) => void

const onExit =
  (run: (row: TreeRow & { readonly kind: 'exit' }, so: Running) => void): Runner =>
  (row, so) => {
    if (row.kind === 'exit') run(row, so)
  }

/** Moves a case by so many places and goes along with it. */
const movingCase = (by: 1 | -1): Runner =>
  onExit((row, { act, goTo }) => {
    const { step } = row.exit
    const from = caseOf(row)
    if (from !== null && act('move-case', { step, from, to: from + by }))
      goTo(exitKey({ step, exit: exitOfCase(from + by) }))
  })

const removingCase = (withBranch: boolean): Runner =>
  onExit((row, { act }) => {
    const index = caseOf(row)
    if (index !== null) act('remove-case', { step: row.exit.step, case: index, withBranch })
  })

const movingEntry =
  (by: 1 | -1): Runner =>
  (row, { act }) => {
    if (row.kind === 'entry') act('move-entry', { entry: row.id, to: row.index + by })
  }

const runners: { readonly [id in RowActionId]: Runner } = {
  'add-here': onExit(({ key, exit: { step, exit } }, { tools, spotOf }) =>
    tools.addAt({ kind: 'exit', step, exit }, spotOf(key)),
  ),
  'connect-exit': onExit(({ exit: { step, exit } }, { connect }) => connect({ step, exit })),
  'empty-exit': onExit(({ exit: { step, exit } }, { act }) => act('disconnect', { step, exit })),
  'case-earlier': movingCase(-1),
  'case-later': movingCase(1),
  'remove-case': removingCase(false),
  'remove-case-branch': removingCase(true),
  'entry-earlier': movingEntry(-1),
  'entry-later': movingEntry(1),
  'remove-entry': (row, { act }) => act('remove-entry', { entry: row.id }),
}
