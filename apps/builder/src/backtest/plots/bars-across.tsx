import { useElementSize } from '@mantine/hooks'
import { useId } from 'react'
import { Hatch } from './hatch.tsx'
import { widthAtFirst } from './space.ts'

/** A bar with what it is about above it, and its value in words at its end. */
export type BarAcross = {
  readonly key: string
  /** `null` where the bar above has the same. */
  readonly name: string | null
  readonly mark: 'before' | 'after'
  /** Of the widest bar, from 0 to 1. */
  readonly part: number
  readonly value: string
}

const line = { name: 20, bar: 16, gap: 6 } as const

/** Room for a value at the end of the widest bar. */
const valueRoom = 112

type BarsAcrossProps = { readonly label: string; readonly bars: readonly BarAcross[] }

/** Bars from the left, one under the other. */
export function BarsAcross({ label, bars }: BarsAcrossProps) {
  const hatch = useId()
  const { ref, width: measured } = useElementSize<HTMLDivElement>()
  const width = measured === 0 ? widthAtFirst : measured
  const tops = topsOf(bars)
  const widest = Math.max(0, width - valueRoom)
  return (
    <div ref={ref} className="backtest-drawing">
      <svg viewBox={`0 0 ${width} ${tops.at(-1) ?? 0}`} role="img" aria-label={label}>
        <Hatch id={hatch} />
        {bars.map(({ key, name, mark, part, value }, index) => {
          const top = (tops[index] ?? 0) + (name === null ? 0 : line.name)
          const length = Math.max(1, part * widest)
          return (
            <g key={key}>
              {name !== null && (
                <text className="backtest-value" x={0} y={top - 6}>
                  {name}
                </text>
              )}
              <rect
                className={`backtest-bar-${mark}`}
                {...(mark === 'before' && { fill: `url(#${hatch})` })}
                x={1}
                y={top}
                width={length}
                height={line.bar}
              />
              <text className="backtest-value" x={length + 8} y={top + 12}>
                {value}
              </text>
            </g>
          )
        })}
      </svg>
    </div>
  )
}

/** Where each bar with its name begins, and where the last one ends. */
function topsOf(bars: readonly BarAcross[]): readonly number[] {
  let top = 0
  return [
    ...bars.map(({ name }) => {
      const at = top
      top += (name === null ? 0 : line.name) + line.bar + line.gap
      return at
    }),
    top,
  ]
}
