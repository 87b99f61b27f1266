import type { StepKind } from '@forfall/rules'
import { IconDots } from '@tabler/icons-react'
import type { DragEvent, MouseEvent, ReactNode } from 'react'
import type { FindingCounts } from '../document/checks/findings-at.ts'
import { FindingBadges } from '../editor-parts/finding-badges.tsx'
import { useWords } from '../messages/use-words.ts'
import { kindLooks } from '../policies/kinds.ts'
import { MarkSigns } from './mark-signs.tsx'
import type { Mark } from './marks.ts'

/** What a card shows and how it looks just now. */
export type CardFaceProps = {
  readonly id: string
  readonly kind: StepKind | 'start'
  readonly title: string
  /** All that is said of it to those who do not see it. */
  readonly name: string
  /** The day window, in few signs. */
  readonly day: string | null
  readonly counts: FindingCounts
  readonly isSelected: boolean
  /** Whether the Tab key stops here. */
  readonly isStop: boolean
  readonly isChanged: boolean
  /** What is painted over it; `null` without an overlay. */
  readonly mark: Mark | null
  /** Whether something else is looked at. */
  readonly isMuted: boolean
  /** Whether a line would lead here. */
  readonly isTarget: boolean
  /** What it hides while it is closed; `null` while it is open. */
  readonly lid: string | null
  /** What can be read on it from close by. */
  readonly children: ReactNode
  readonly onChoose: (event: MouseEvent) => void
  readonly onMenu: (event: MouseEvent) => void
  readonly onDragStart?: (event: DragEvent) => void
}

/** A card of the diagram. Its title is a button that covers it; badges and menu lie above. */
export function CardFace(props: CardFaceProps) {
  const { id, kind, title, isSelected, lid, mark } = props
  const { family, icon: Icon } = kindLooks[kind]
  const isDraggable = props.onDragStart !== undefined
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it takes the keys
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button in it takes the keys
    <div
      className={`step-card kind-${kind} family-${family} ${isDraggable ? 'nopan' : ''}`}
      data-selected={isSelected}
      data-muted={props.isMuted}
      data-mark={mark?.looks}
      data-target={props.isTarget}
      data-closed={lid !== null}
      draggable={isDraggable}
      onDragStart={props.onDragStart}
      onClick={props.onChoose}
      onContextMenu={props.onMenu}
    >
      <div className="step-card-head">
        <Icon className="step-card-icon" size={20} stroke={1.75} aria-hidden />
        <button
          type="button"
          className="step-card-button"
          data-step={id}
          aria-label={props.name}
          aria-pressed={isSelected}
          tabIndex={props.isStop ? 0 : -1}
        >
          <span className="step-card-title">{title}</span>
        </button>
        {props.isChanged && <ChangedDot />}
        <FindingBadges counts={props.counts} isNamed={false} />
        <MenuButton title={title} onMenu={props.onMenu} />
      </div>
      <div className="step-card-details">{props.children}</div>
      {lid !== null && <p className="step-card-lid numbers">{lid}</p>}
      <Far {...props} />
      {mark !== null && <MarkSigns mark={mark} />}
    </div>
  )
}

/** What is seen of a card from afar: less, and larger. */
function Far({ kind, title, day, counts }: CardFaceProps) {
  const { icon: Icon } = kindLooks[kind]
  return (
    <div className="step-card-far" aria-hidden>
      <Icon className="step-card-icon" size={28} stroke={1.75} />
      <span className="step-card-far-text">
        <span className="step-card-title">{title}</span>
        {day !== null && <span className="step-card-far-day numbers">{day}</span>}
      </span>
      <FindingBadges counts={counts} isNamed={false} />
    </div>
  )
}

function ChangedDot() {
  const text = useWords().say('canvas.changed')
  return <span className="step-card-dot" title={text} />
}

function MenuButton({ title, onMenu }: Pick<CardFaceProps, 'title' | 'onMenu'>) {
  return (
    <button
      type="button"
      className="step-card-menu"
      aria-label={useWords().say('action.open-menu', { step: title })}
      aria-haspopup="menu"
      tabIndex={-1}
      onClick={(event) => {
        event.stopPropagation()
        onMenu(event)
      }}
    >
      <IconDots size={16} stroke={1.75} aria-hidden />
    </button>
  )
}
