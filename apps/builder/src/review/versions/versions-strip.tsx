import type { PlainDate } from '@forfall/rules'
import { useIntl } from 'react-intl'
import type { VersionRow } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import { monthTicks, type StripScale, stripScale } from './strip-scale.ts'
import { versionState } from './version-state.ts'

type VersionsStripProps = {
  readonly versions: readonly VersionRow[]
  readonly today: PlainDate
}

const size = { width: 960, row: 28, top: 20, axis: 28, name: 180 } as const

/** When each version takes new claims, on a calendar. The table says the same in words. */
export function VersionsStrip({ versions, today }: VersionsStripProps) {
  const words = useWords()
  const scale = stripScale(versions, today)
  const height = size.top + versions.length * size.row + size.axis
  return (
    <figure className="versions-strip">
      <figcaption className="secondary small">{words.say('review.strip')}</figcaption>
      <svg
        viewBox={`0 0 ${size.width} ${height}`}
        role="img"
        aria-label={words.say('review.strip')}
        preserveAspectRatio="xMidYMid meet"
      >
        <defs>
          <pattern id="strip-past" width="6" height="6" patternUnits="userSpaceOnUse">
            <path d="M0 6 6 0" className="strip-hatch" />
          </pattern>
        </defs>
        <Axis scale={scale} height={height} />
        {versions.map((version, index) => (
          <Bar key={version.version} version={version} index={index} scale={scale} today={today} />
        ))}
        <Today scale={scale} today={today} height={height} />
      </svg>
    </figure>
  )
}

const x = (scale: StripScale, day: PlainDate): number => scale.at(day) * size.width

type BarProps = {
  readonly version: VersionRow
  readonly index: number
  readonly scale: StripScale
  readonly today: PlainDate
}

function Bar({ version, index, scale, today }: BarProps) {
  const words = useWords()
  const from = x(scale, version.effectiveFrom)
  const to = x(scale, version.until ?? scale.last)
  const y = size.top + index * size.row
  const state = versionState(version, today)
  const name = words.say('review.version-n', { version: version.version })
  return (
    <g>
      <rect
        className={`strip-bar strip-${state}`}
        x={from}
        y={y}
        width={Math.max(4, to - from)}
        height={size.row - 8}
        rx={4}
      />
      <text className="strip-name" {...nameAt(from, to)} y={y + 14}>
        {name} · {words.say(`review.state-${state}`)}
      </text>
    </g>
  )
}

/** Inside of a bar where its name fits, else after it, else before it. */
function nameAt(
  from: number,
  to: number,
): { readonly x: number; readonly textAnchor: 'start' | 'end' } {
  if (to - from >= size.name) return { x: from + 8, textAnchor: 'start' }
  if (size.width - to >= size.name) return { x: to + 8, textAnchor: 'start' }
  return { x: from - 8, textAnchor: 'end' }
}

function Axis({ scale, height }: { readonly scale: StripScale; readonly height: number }) {
  const intl = useIntl()
  const month = (day: PlainDate) =>
    intl.formatDate(`${day}T00:00:00Z`, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  const y = height - size.axis + 4
  return (
    <g>
      <path className="strip-axis" d={`M0 ${y}H${size.width}`} />
      {monthTicks(scale).map((day) => (
        <g key={day}>
          <path className="strip-axis" d={`M${x(scale, day)} ${y}v4`} />
          <text className="strip-tick" x={x(scale, day)} y={y + 18} textAnchor="middle">
            {month(day)}
          </text>
        </g>
      ))}
    </g>
  )
}

type TodayProps = {
  readonly scale: StripScale
  readonly today: PlainDate
  readonly height: number
}

function Today({ scale, today, height }: TodayProps) {
  const words = useWords()
  const at = x(scale, today)
  return (
    <>
      <path className="strip-today" d={`M${at} 4V${height - size.axis + 4}`} />
      <text className="strip-tick" x={at + 6} y={12}>
        {words.say('review.today')}
      </text>
    </>
  )
}
