import type { Both } from '@forfall/rules'
import { useElementSize } from '@mantine/hooks'
import { AxisBottom, AxisLeft } from '@visx/axis'
import { Group } from '@visx/group'
import { scaleBand, scaleLinear } from '@visx/scale'
import { useId } from 'react'
import { useWords } from '../../messages/use-words.ts'
import { Figure } from './figure.tsx'
import { Hatch } from './hatch.tsx'
import { type Plotted, sides } from './plotted.ts'
import { besideEachOther } from './shares.ts'
import { bottomTicks, height, insideOf, leftTicks, margin, widthAtFirst } from './space.ts'

/** How often debtors are written to. */
export function ContactsPlot({ figures, names, claims }: Plotted) {
  const words = useWords()
  const bars = besideEachOther(figures.contacts)
  return (
    <Figure
      title={words.say('backtest.plot-contacts')}
      unit={words.say('backtest.plot-contacts-unit')}
      claims={claims}
      legend={{ marks: 'bars', names }}
      columns={[words.say('backtest.column-contacts'), names.before, names.after]}
      rows={bars.map(({ value, before, after }) => ({
        key: String(value),
        cells: [value, before, after].map(words.number),
      }))}
      draw={(label) => <Bars label={label} bars={bars} />}
    />
  )
}

type Bar = Both<number> & { readonly value: number }

type BarsProps = { readonly label: string; readonly bars: readonly Bar[] }

function Bars({ label, bars }: BarsProps) {
  const words = useWords()
  const hatch = useId()
  const { ref, width: measured } = useElementSize<HTMLDivElement>()
  const width = measured === 0 ? widthAtFirst : measured
  const inner = insideOf(width)
  const most = Math.max(1, ...bars.flatMap(({ before, after }) => [before, after]))
  const x = scaleBand({
    domain: bars.map(({ value }) => value),
    range: [0, inner.width],
    padding: 0.3,
  })
  const y = scaleLinear({ domain: [0, most], range: [inner.height, 0], nice: true })
  const half = Math.min(x.bandwidth() / 2, 40)
  return (
    <div ref={ref} className="backtest-drawing">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <Hatch id={hatch} />
        <Group left={margin.left} top={margin.top}>
          {y.ticks(5).map((value) => (
            <line key={value} className="plot-grid" x2={inner.width} y1={y(value)} y2={y(value)} />
          ))}
          <AxisLeft
            {...leftTicks}
            scale={y}
            tickFormat={(value) => words.number(value.valueOf())}
          />
          <AxisBottom {...bottomTicks} scale={x} top={inner.height} hideTicks />
          {bars.flatMap((bar) =>
            sides.map((side, index) => (
              <rect
                key={`${bar.value} ${side}`}
                className={`backtest-bar-${side}`}
                {...(side === 'before' && { fill: `url(#${hatch})` })}
                x={(x(bar.value) ?? 0) + x.bandwidth() / 2 + (index - 1) * half + 1}
                y={y(bar[side])}
                width={Math.max(1, half - 2)}
                height={inner.height - y(bar[side])}
              />
            )),
          )}
        </Group>
      </svg>
    </div>
  )
}
