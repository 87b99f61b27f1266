import { type Step, startPosition } from '@forfall/rules'
import type { Node, NodeProps } from '@xyflow/react'
import { type DragEvent, type MouseEvent, memo, type ReactNode } from 'react'
import { useEditor, useView } from '../editor/editor-context.ts'
import { dragStep } from '../editor-parts/drag.ts'
import { countsText } from '../editor-parts/finding-badges.tsx'
import { stepSummary } from '../editor-parts/step-summary.ts'
import { useWording } from '../editor-parts/use-wording.ts'
import { kindName } from '../messages/kind-name.ts'
import { useWords } from '../messages/use-words.ts'
import { useCanvas, useCanvasMeans } from './canvas-store.ts'
import { CardFace } from './card-face.tsx'
import { cardName, kindBeside } from './card-name.ts'
import { useCardView, useCounts, useStep, useTitle, useWindow } from './card-view.ts'
import { dayChip } from './days.ts'
import { looksSame } from './looks-same.ts'
import { StartDetails } from './start-details.tsx'

/** A card as React Flow holds it: its step is looked up where it is drawn. */
export type CardNode = Node<{ readonly hidden: readonly string[] }, 'card'>

/** A step, or the beginning, on the diagram. Only what changes about it draws it anew. */
export const StepCard = memo(function StepCard({ id, data }: NodeProps<CardNode>) {
  const step = useStep(id)
  if (step === undefined && id !== startPosition) return null
  return (
    <Card id={id} hidden={data.hidden}>
      {step === undefined ? <StartDetails /> : <StepDetails id={id} step={step} />}
    </Card>
  )
}, looksSame)

type CardProps = {
  readonly id: string
  readonly hidden: readonly string[]
  readonly children: ReactNode
}

function Card({ id, hidden, children }: CardProps) {
  const words = useWords()
  const view = useCardView(id)
  const lid = useLid(hidden)
  const { kind, title, window, counts, isChanged, mark } = view
  return (
    <CardFace
      {...useLooks(id, window?.earliest ?? null)}
      {...useHandlers(id)}
      id={id}
      kind={kind}
      title={title}
      name={cardName(view, { lid, words })}
      day={window === null ? null : dayChip(window)}
      counts={counts}
      isChanged={isChanged}
      mark={mark}
      lid={lid}
    >
      {children}
    </CardFace>
  )
}

/** What is pressed, dragged or asked for on a card. */
function useHandlers(id: string) {
  const means = useCanvasMeans()
  const { readOnlyWhy } = useEditor()
  // The card of the beginning stays where it is.
  const isFixed = readOnlyWhy !== null || id === startPosition
  return {
    onChoose: (event: MouseEvent) => means.choose(id, heldIn(event)),
    onMenu: (event: MouseEvent) => {
      event.preventDefault()
      means.openMenu(id, { x: event.clientX, y: event.clientY })
    },
    ...(isFixed
      ? {}
      : { onDragStart: ({ dataTransfer }: DragEvent) => dragStep(dataTransfer, id) }),
  }
}

const heldIn = ({ ctrlKey, metaKey, shiftKey }: MouseEvent) => ({
  adds: ctrlKey || metaKey,
  extends: shiftKey,
})

/** How a card looks by what a person does just now. */
function useLooks(id: string, earliest: number | null) {
  const isSelected = useView(({ selection }) => selection.includes(id))
  const isStop = useCanvas(({ stop }) => stop === id)
  const isMuted = useCanvas(({ day }) => day !== null && day !== earliest)
  const isTarget = useCanvas(({ connecting }) => connecting?.to === id)
  return { isSelected, isStop, isMuted, isTarget }
}

/** What a closed branch hides, with what was found there: "6 steps, 1 error". */
function useLid(hidden: readonly string[]): string | null {
  const words = useWords()
  const found = countsText(useCounts(hidden), words)
  if (hidden.length === 0) return null
  return words.say('canvas.lid', {
    count: hidden.length,
    found,
    hasFound: found === '' ? 'no' : 'yes',
  })
}

function StepDetails({ id, step }: { readonly id: string; readonly step: Step }) {
  const words = useWords()
  const wording = useWording()
  const window = useWindow(id)
  const { line, chips } = stepSummary(step, { wording, words })
  const kind = kindBeside(useTitle(id), kindName(step.kind, wording))
  const said = [kind, line].filter((part) => part !== '').join(' · ')
  const ends = step.kind !== 'stop' && step.kind !== 'branch' && step.next === undefined
  const shown = [
    ...(window === null ? [] : [dayChip(window)]),
    ...chips,
    ...(ends ? [words.say('chip.ends')] : []),
  ]
  return (
    <>
      {said !== '' && <p className="step-card-summary">{said}</p>}
      {shown.length > 0 && (
        <ul className="plain-list step-card-chips">
          {shown.map((chip) => (
            <li key={chip} className="chip numbers">
              {chip}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
