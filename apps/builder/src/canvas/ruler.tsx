import type { ReactFlowState } from '@xyflow/react'
import { useStore, useStoreApi } from '@xyflow/react'
import { useEffect, useMemo, useRef } from 'react'
import { useChecks } from '../editor/editor-context.ts'
import { useCanvas, useCanvasMeans } from './canvas-store.ts'
import { dayMark } from './days.ts'
import type { Point, Size } from './layout.ts'
import { legible, type RulerMark, rulerMarks } from './ruler-marks.ts'
import './ruler.css'

type RulerProps = {
  readonly places: ReadonlyMap<string, Point>
  readonly sizes: ReadonlyMap<string, Size>
}

const zoomOf = ({ transform }: ReactFlowState): number => transform[2]

/**
 * The days along the left side, before the cards, and lines between them, behind the cards. Only to be
 * seen: each card says its days in its name. It follows the diagram without being rendered again.
 */
export function Ruler({ places, sizes }: RulerProps) {
  const windows = useChecks((state) => state.windows)
  const marks = useMemo(() => rulerMarks(windows, { places, sizes }), [windows, places, sizes])
  const zoom = useStore(zoomOf)
  const lines = useFollowing()
  const days = useFollowing()
  const shown = legible(marks, zoom)
  // Where the days are not known there is nothing to count.
  if (!hasDays(windows)) return null
  return (
    <>
      <div className="ruler-lines" aria-hidden="true">
        <div ref={lines}>
          {shown
            .filter(({ divides }) => divides)
            .map(({ day, y }) => (
              <div key={day} className="ruler-line" style={{ top: y * zoom }} />
            ))}
        </div>
      </div>
      <div className="ruler" aria-hidden="true">
        <div ref={days}>
          {shown.map((mark) => (
            <Mark key={mark.day} mark={mark} top={mark.y * zoom} />
          ))}
        </div>
      </div>
    </>
  )
}

const hasDays = (windows: object): boolean => Object.keys(windows).length > 0

/** An element that is moved up and down with the diagram. */
function useFollowing() {
  const element = useRef<HTMLDivElement>(null)
  const store = useStoreApi()
  useEffect(() => {
    const follow = ({ transform }: ReactFlowState) => {
      if (element.current !== null) element.current.style.translate = `0 ${transform[1]}px`
    }
    follow(store.getState())
    return store.subscribe(follow)
  }, [store])
  return element
}

/** A day. Pointing at it, or pressing it, makes the steps that come on it stand out. */
function Mark({ mark, top }: { readonly mark: RulerMark; readonly top: number }) {
  const { state } = useCanvasMeans()
  const isShown = useCanvas(({ day }) => day === mark.day)
  const show = (day: number | null) => state.setState({ day })
  return (
    <button
      type="button"
      className="ruler-day numbers"
      style={{ top }}
      tabIndex={-1}
      data-shown={isShown}
      onPointerEnter={(event) => event.pointerType === 'mouse' && show(mark.day)}
      onPointerLeave={(event) => event.pointerType === 'mouse' && show(null)}
      onClick={({ nativeEvent }) => isTouch(nativeEvent) && show(isShown ? null : mark.day)}
    >
      {dayMark(mark.day)}
    </button>
  )
}

/** A mouse shows the day by pointing at it; a finger presses it. */
const isTouch = (event: Event): boolean =>
  event instanceof PointerEvent && event.pointerType !== 'mouse'
