import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import './separator.css'

type SeparatorProps = {
  /** What the panel is called whose size it sets. */
  readonly label: string
  /** `vertical` is a line from top to bottom, moved left and right. */
  readonly orientation: 'vertical' | 'horizontal'
  /** The size of the panel, and what it may be, in pixels. */
  readonly size: number
  readonly min: number
  readonly max: number
  /** Whether the panel grows when the line is moved right or down; else it grows the other way. */
  readonly growsOnward: boolean
  readonly onResize: (size: number) => void
  /** Gives the panel the size it had at first. */
  readonly onReset: () => void
}

/** How far one key moves the line; ten times as far with Shift. */
const stepPx = 16

/** The line between two panels: moved by pointer or arrow keys, set back by a double click. */
export function Separator(props: SeparatorProps) {
  const { label, orientation, size, min, max, onReset } = props
  const grip = useGrip(props)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line with a value is no <hr>.
    <div
      role="separator"
      className={`separator separator-${orientation}`}
      aria-label={label}
      aria-orientation={orientation}
      aria-valuenow={Math.round(size)}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      onKeyDown={(event) => byKey(event, props)}
      onDoubleClick={onReset}
      {...grip}
    />
  )
}

function useGrip({ orientation, size, growsOnward, onResize, min, max }: SeparatorProps) {
  const start = useRef<{ readonly at: number; readonly size: number } | null>(null)
  const placeOf = (event: PointerEvent) =>
    orientation === 'vertical' ? event.clientX : event.clientY
  const end = () => {
    start.current = null
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId)
      start.current = { at: placeOf(event), size }
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      if (start.current === null) return
      const moved = placeOf(event) - start.current.at
      onResize(within(start.current.size + (growsOnward ? moved : -moved), { min, max }))
    },
    onPointerUp: end,
    onPointerCancel: end,
  }
}

function byKey(event: KeyboardEvent, props: SeparatorProps): void {
  const { min, max, onResize, onReset } = props
  const size = event.key === 'Enter' ? null : sizeAfter(event, props)
  if (size === undefined) return
  event.preventDefault()
  if (size === null) onReset()
  else onResize(within(size, { min, max }))
}

/** The size after a key; `undefined` for a key that means nothing here. */
function sizeAfter(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  { orientation, growsOnward, size, min, max }: SeparatorProps,
): number | undefined {
  if (key === 'Home') return min
  if (key === 'End') return max
  const [back, onward] =
    orientation === 'vertical' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown']
  if (key !== back && key !== onward) return undefined
  const step = stepPx * (shiftKey ? 10 : 1)
  return (key === onward) === growsOnward ? size + step : size - step
}

const within = (size: number, { min, max }: { readonly min: number; readonly max: number }) =>
  Math.min(max, Math.max(min, size))
