import { kindLooks } from '../../policies/kinds.ts'
import type { PlacedCard } from './drawing.ts'
import { FamilyMark } from './family-mark.tsx'
import { cardLook } from './print-card.ts'

/** A card in black on white: its kind by outline, pattern, icon and word. */
export function DrawnCard({ card }: { readonly card: PlacedCard }) {
  const { kind, title, details, x, y, width, height } = card
  const { bar, padding, icon, line } = cardLook
  const { family, icon: Icon } = kindLooks[kind]
  const left = bar + padding
  const inset = family === 'ends' ? 12 : 4
  const first = padding + line * 0.75
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect
        width={width}
        height={height}
        rx={family === 'ends' ? 14 : 3}
        fill="#fff"
        stroke="#000"
        strokeWidth="1.25"
        strokeDasharray={family === 'time' ? '6 3' : undefined}
      />
      <g transform={`translate(4 ${inset})`}>
        <FamilyMark family={family} width={bar - 4} height={height - 2 * inset} />
      </g>
      {family === 'escalation' && (
        <path d={`M0 ${height - 1}H${width}`} stroke="#000" strokeWidth="3" />
      )}
      {kind === 'notice' && <path d={`M${bar + 3} ${inset}V${height - inset}`} stroke="#000" />}
      <Icon x={left} y={padding - 2} size={18} stroke={1.75} color="#000" aria-hidden />
      {title.map((text, index) => (
        <Line key={text} text={text} x={left + icon} y={first + index * line} look="title" />
      ))}
      {details.map((text, index) => (
        <Line
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing but its place
          key={index}
          text={text}
          x={left}
          y={first + (title.length + index) * line}
          look="detail"
        />
      ))}
    </g>
  )
}

type LineProps = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly look: 'title' | 'detail'
}

const Line = ({ text, x, y, look }: LineProps) => (
  <text x={x} y={y} className={`paper-card-${look}`}>
    {text}
  </text>
)
