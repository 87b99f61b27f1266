import type { DrawnLine as Drawn } from '../../canvas/drawn.ts'
import type { PlacedEnd } from './drawing.ts'

/** A line with its arrow and its name. One that does not lead on yet is dashed. */
export function DrawnLine({ line, prefix }: { readonly line: Drawn; readonly prefix: string }) {
  const { looks, path, label } = line
  const leads = looks !== 'open' && looks !== 'end'
  return (
    <>
      <path
        d={path}
        fill="none"
        stroke="#000"
        strokeWidth="1.5"
        strokeDasharray={looks === 'open' ? '4 3' : undefined}
        markerEnd={leads ? `url(#${prefix}-arrow)` : undefined}
      />
      {label !== null && (
        <g transform={`translate(${label.at.x} ${label.at.y})`}>
          <rect {...label.size} fill="#fff" />
          {label.lines.map((text, index) => (
            <text
              key={text}
              className="paper-card-detail"
              x={label.size.width / 2}
              y={14 + index * 16}
              textAnchor="middle"
            >
              {text}
            </text>
          ))}
        </g>
      )}
    </>
  )
}

/** The head of an arrow; its id begins with `prefix`. */
export const Arrow = ({ prefix }: { readonly prefix: string }) => (
  <marker
    id={`${prefix}-arrow`}
    {...{ viewBox: '0 0 8 8', refX: 8, refY: 4, markerWidth: 8, markerHeight: 8 }}
    markerUnits="userSpaceOnUse"
    orient="auto"
  >
    <path d="M0 0L8 4L0 8Z" fill="#000" />
  </marker>
)

/** Where a way ends: a filled disc; one that is to lead on and does not yet is empty. */
export const DrawnEnd = ({
  end,
  isOpen,
}: {
  readonly end: PlacedEnd
  readonly isOpen: boolean
}) => (
  <circle
    {...{ cx: end.x + end.width / 2, cy: end.y + 5, r: 5 }}
    fill={isOpen ? '#fff' : '#000'}
    stroke="#000"
    strokeWidth="1.5"
  />
)
