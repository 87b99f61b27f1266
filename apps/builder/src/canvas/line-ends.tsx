import type { DrawnLine } from './drawn.ts'
import type { Mark } from './marks.ts'

/** The colours of lines. An arrow does not take the colour of its line in every browser. */
const colours = {
  plain: 'var(--edge)',
  walked: 'var(--text)',
  faint: 'var(--border)',
  added: 'var(--added)',
  removed: 'var(--removed)',
  changed: 'var(--changed)',
} as const

/** The arrows at the ends of lines. */
export function LineEnds() {
  return (
    <defs>
      {Object.entries(colours).map(([name, colour]) => (
        <marker
          key={name}
          id={`line-end-${name}`}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0.5 7.5 4 0 7.5z" fill={colour} />
        </marker>
      ))}
    </defs>
  )
}

/** The arrow of a line; none at an open end. */
export function lineEnd(looks: DrawnLine['looks'], mark: Mark | null): string | undefined {
  if (looks === 'open' || looks === 'end') return undefined
  return `url(#line-end-${colourOf(mark)})`
}

function colourOf(mark: Mark | null): keyof typeof colours {
  switch (mark?.looks) {
    case 'walked':
    case 'here':
    case 'planned':
    case 'covered':
      return 'walked'
    case 'added':
    case 'removed':
    case 'changed':
      return mark.looks
    case 'unchanged':
    case 'unreached':
    case 'untested':
      return 'faint'
    default:
      return 'plain'
  }
}
