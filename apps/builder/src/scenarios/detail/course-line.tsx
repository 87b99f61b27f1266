import type { ComparedDay } from '@forfall/rules'
import { useElementSize } from '@mantine/hooks'
import { useMemo } from 'react'
import { StopMark } from '../../simulate/marks.tsx'
import { useValueMeans } from '../use-value-means.ts'
import { type CourseScale, courseScale } from './course-scale.ts'
import { actionName } from './value-words.ts'

type CourseLineProps = { readonly days: readonly ComparedDay[] }

/** What was expected over what came out, on one line of days. The table below says the same in words. */
export function CourseLine({ days }: CourseLineProps) {
  const { words } = useValueMeans()
  const { ref, width } = useElementSize<HTMLDivElement>()
  const scale = useMemo(
    () =>
      courseScale(
        days.map(({ day }) => day),
        width,
      ),
    [days, width],
  )
  const other = days.filter(({ outcome }) => outcome !== 'same').length
  return (
    <div
      className="course"
      role="img"
      aria-label={words.say('scenarios.line-label', { other, count: days.length })}
    >
      <div className="course-names" aria-hidden="true">
        <span>{words.say('scenarios.expected')}</span>
        <span>{words.say('scenarios.got')}</span>
      </div>
      <div className="course-scroll" ref={ref} aria-hidden="true">
        <div className="course-line" style={{ width: scale.width }}>
          <Tracks scale={scale} />
          <Days days={days} scale={scale} />
        </div>
      </div>
    </div>
  )
}

/** A line for what was expected, one for what came out, broken where nothing happens for long. */
function Tracks({ scale }: { readonly scale: CourseScale }) {
  const { words } = useValueMeans()
  return (
    <>
      <span className="course-track course-track-expected" />
      <span className="course-track course-track-got" />
      {scale.gaps.map(({ at, days }) => (
        <span key={at} className="course-break numbers" style={{ left: at }}>
          {words.say('simulate.break', { days })}
        </span>
      ))}
    </>
  )
}

function Days({ days, scale }: CourseLineProps & { readonly scale: CourseScale }) {
  const { words } = useValueMeans()
  return days.map((day, index) => (
    <div key={day.day} className="course-day" style={{ left: scale.places[index] }}>
      <Expected day={day} />
      {day.outcome !== 'same' && (
        <span className="course-other">
          <span>≠</span> {words.say(`scenarios.short-${day.outcome}`)}
        </span>
      )}
      <Got day={day} />
      <span className="course-label numbers">{words.day(day.day)}</span>
    </div>
  ))
}

function Expected({ day: { expected, outcome } }: { readonly day: ComparedDay }) {
  const action = expected?.action ?? (outcome === 'unexpected' ? 'none' : null)
  if (expected === null && action === null) return null
  return <Mark track="expected" action={action} />
}

function Got({ day: { walked } }: { readonly day: ComparedDay }) {
  return walked === null ? null : <Mark track="got" action={walked.decision.action.kind} />
}

type MarkProps = {
  readonly track: 'expected' | 'got'
  /** `null` where only figures are asked about. */
  readonly action: string | null
}

function Mark({ track, action }: MarkProps) {
  const means = useValueMeans()
  return (
    <span className={`course-mark course-mark-${track}`}>
      {action === 'none' ? (
        <span className="course-nothing" />
      ) : (
        <StopMark name={action === null ? 'told' : (looks[action] ?? 'told')} />
      )}
      <span className="course-name">
        {action === null ? means.words.say('scenarios.only-figures') : actionName(action, means)}
      </span>
    </span>
  )
}

const looks: Readonly<Record<string, Parameters<typeof StopMark>[0]['name']>> = {
  remind: 'letter',
  notice: 'letter',
  demand: 'letter',
  message: 'letter',
  'hand-over': 'handover',
  hold: 'halt',
  review: 'person',
  stop: 'end',
}
