import { ActionIcon, Tooltip } from '@mantine/core'
import { useElementSize, useMergedRef } from '@mantine/hooks'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
} from 'react'
import { useWords } from '../messages/use-words.ts'
import { marksOf, StopMark } from './marks.tsx'
import { labelRowsOf, nearestTo, type Scale, scaleOf } from './scale.ts'
import type { Stop } from './stops.ts'
import { useCourse } from './use-simulation.ts'
import { stopByKey, useGoTo } from './use-stepping.ts'
import { useShortDays, useStopLines } from './use-stop-words.ts'

/** The days of a claim on a line, to go from one thing that happens to the next. */
export function Scrubber() {
  const words = useWords()
  const { stops, at, isStale } = useCourse()
  if (stops.length === 0) return null
  return (
    <section
      className="scrubber"
      aria-label={words.say('simulate.course')}
      aria-busy={isStale}
      data-stale={isStale || undefined}
    >
      <ScrubberHead stops={stops} at={at} />
      <TimeLine stops={stops} at={at} />
    </section>
  )
}

type StopsProps = { readonly stops: readonly Stop[]; readonly at: number }

/** The stop that is looked at, in words, and buttons to the ones beside it. */
function ScrubberHead({ stops, at }: StopsProps) {
  const words = useWords()
  const lines = useStopLines()
  const { isStale } = useCourse()
  const stop = stops[at]
  if (stop === undefined) return null
  return (
    <div className="scrubber-head">
      <GoButton to={at - 1} isThere={at > 0} label={words.say('simulate.previous')} keyShown="[">
        <IconChevronLeft size={16} stroke={1.75} aria-hidden />
      </GoButton>
      <GoButton
        to={at + 1}
        isThere={at < stops.length - 1}
        label={words.say('simulate.next')}
        keyShown="]"
      >
        <IconChevronRight size={16} stroke={1.75} aria-hidden />
      </GoButton>
      <p className="scrubber-now">
        <strong className="numbers nowrap">{words.day(stop.day)}</strong>{' '}
        <span>{lines(stop).join(' · ')}</span>
      </p>
      <span className="secondary small numbers nowrap">
        {isStale
          ? words.say('simulate.working')
          : words.say('simulate.stop-of', { at: at + 1, count: stops.length })}
      </span>
    </div>
  )
}

type GoButtonProps = {
  readonly to: number
  readonly isThere: boolean
  readonly label: string
  readonly keyShown: string
  readonly children: ReactNode
}

function GoButton({ to, isThere, label, keyShown, children }: GoButtonProps) {
  const goTo = useGoTo()
  return (
    <Tooltip label={`${label} · ${keyShown}`}>
      <ActionIcon
        variant="default"
        size={32}
        aria-label={label}
        aria-disabled={!isThere}
        {...(isThere ? {} : { 'data-disabled': true })}
        onClick={() => isThere && goTo(to)}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}

function TimeLine({ stops, at }: StopsProps) {
  const words = useWords()
  const lines = useStopLines()
  const hint = useId()
  const days = useMemo(() => stops.map(({ day }) => day), [stops])
  const { ref: box, width: room } = useElementSize<HTMLDivElement>()
  const scale = useMemo(() => scaleOf(days, room), [days, room])
  const goTo = useGoTo()
  const scroll = useMergedRef(box, useKeptInView(scale.places[at]))
  const scrub = useScrubbing(scale, goTo)
  const stop = stops[at]
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const to = stopByKey(event.key, { days, at })
    if (to === null) return
    event.preventDefault()
    goTo(to)
  }
  if (stop === undefined) return null
  return (
    <div className="scrubber-scroll" ref={scroll}>
      <div
        role="slider"
        className="time-line"
        style={{ width: scale.width }}
        tabIndex={0}
        aria-label={words.say('simulate.timeline')}
        aria-describedby={hint}
        aria-valuemin={1}
        aria-valuemax={stops.length}
        aria-valuenow={at + 1}
        aria-valuetext={words.say('simulate.stop-text', {
          day: words.day(stop.day),
          what: lines(stop).join(', '),
        })}
        onKeyDown={onKeyDown}
        {...scrub}
      >
        <Drawing stops={stops} at={at} scale={scale} />
      </div>
      <span id={hint} className="visually-hidden">
        {words.say('simulate.keys')}
      </span>
    </div>
  )
}

/** The line itself. All of it is for the eye: the slider says where it stands in words. */
function Drawing({ stops, at, scale }: StopsProps & { readonly scale: Scale }) {
  const words = useWords()
  const short = useShortDays()
  const rows = labelRowsOf(scale.places)
  return (
    <>
      <span className="time-rail" />
      {scale.months.map(({ day, at: left }) => (
        <span key={day} className="time-month" style={{ left }}>
          {short.month(day)}
        </span>
      ))}
      {scale.breaks.map(({ from, to, days }) => (
        <span key={from} className="time-break" style={{ left: (from + to) / 2 }}>
          {words.say('simulate.break', { days })}
        </span>
      ))}
      {stops.map((stop, index) => (
        <span
          key={stop.day}
          className="time-stop"
          data-here={index === at || undefined}
          data-ahead={index > at || undefined}
          data-row={rows[index]}
          style={{ left: scale.places[index] }}
        >
          <span className="time-label numbers">{short.day(stop.day)}</span>
          <span className="time-marks">
            {marksOf(stop).map((name) => (
              <StopMark key={name} name={name} />
            ))}
          </span>
        </span>
      ))}
    </>
  )
}

/** Scrolls the line sideways, so that the stop that is looked at is on screen. */
function useKeptInView(place: number | undefined) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = ref.current
    if (box === null || place === undefined) return
    const edge = 96
    const { scrollLeft, clientWidth } = box
    if (place < scrollLeft + edge) box.scrollLeft = place - edge
    else if (place > scrollLeft + clientWidth - edge) box.scrollLeft = place - clientWidth + edge
  }, [place])
  return ref
}

/** Goes to the stop nearest to the pointer, while it is held down. */
function useScrubbing(scale: Scale, goTo: (at: number) => void) {
  const go = (event: PointerEvent<HTMLDivElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect()
    goTo(nearestTo(scale.places, event.clientX - left))
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId)
      go(event)
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) go(event)
    },
  }
}
