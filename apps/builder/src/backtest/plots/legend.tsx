import type { Both } from '@forfall/rules'
import { useId } from 'react'
import { Hatch } from './hatch.tsx'
import { sides } from './plotted.ts'

type LegendProps = { readonly marks: 'lines' | 'bars'; readonly names: Both<string> }

/** What stands for each of the two versions. */
export function Legend({ marks, names }: LegendProps) {
  return (
    <ul className="plain-list plot-legend">
      {sides.map((side, index) => (
        <li key={side}>
          {marks === 'lines' ? (
            <svg width="36" height="12" aria-hidden="true">
              <line className={`plot-line plot-line-${index}`} x2="36" y1="6" y2="6" />
            </svg>
          ) : (
            <BarMark side={side} />
          )}
          {names[side]}
        </li>
      ))}
    </ul>
  )
}

function BarMark({ side }: { readonly side: keyof Both<string> }) {
  const hatch = useId()
  return (
    <svg width="20" height="14" aria-hidden="true">
      <Hatch id={hatch} />
      <rect
        className={`backtest-bar-${side}`}
        {...(side === 'before' && { fill: `url(#${hatch})` })}
        x="1"
        y="1"
        width="18"
        height="12"
      />
    </svg>
  )
}
