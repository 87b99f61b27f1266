import type { Node, NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { exitText } from '../document/derived/exit-text.ts'
import type { ExitAt } from '../document/exits.ts'
import { useDraft } from '../editor/editor-context.ts'
import { useWording } from '../editor-parts/use-wording.ts'
import { useCanvas } from './canvas-store.ts'
import { useTitle } from './card-view.ts'
import { looksSame } from './looks-same.ts'
import { PlusButton, usePlusLabel } from './plus-button.tsx'

/** The open end of an exit, as React Flow holds it. */
export type GapNode = Node<{ readonly exit: ExitAt }, 'gap'>

/** The open end of an exit that leads nowhere: a "+" of its own. */
export const GapEnd = memo(function GapEnd({ id, data: { exit } }: NodeProps<GapNode>) {
  const wording = useWording()
  const text = useDraft(({ content }) => exitText(content.document, exit, wording))
  const isStop = useCanvas(({ stop }) => stop === id)
  const label = usePlusLabel(useTitle(exit.step), text)
  return <PlusButton exit={exit} label={label} place={{ id, isStop }} />
}, looksSame)
