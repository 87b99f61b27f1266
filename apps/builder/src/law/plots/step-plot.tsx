import { daysBetween } from '@forfall/rules'
import { useElementSize } from '@mantine/hooks'
import { AxisBottom, AxisLeft } from '@visx/axis'
import { Group } from '@visx/group'
import { scaleLinear } from '@visx/scale'
import { LinePath } from '@visx/shape'
import { type Corner, cornersOf, type Extent, yearTicks } from './plot-scale.ts'
import type { Series } from './series.ts'

const margin = { top: 8, right: 16, bottom: 28, left: 48 } as const
const height = 240
/** The width while nobody has measured it, as on paper. */
const widthAtFirst = 720

/** A tick takes so many pixels. */
const tickWidth = 64

type StepPlotProps = {
  readonly lines: readonly Series[]
  readonly extent: Extent
  /** What the drawing shows, for those who do not see it; its numbers are in a table. */
  readonly label: string
  /** A value along the side, short and without its unit. */
  readonly writeTick: (value: number) => string
}

/** Values over time as lines with steps, each with a pattern of its own. */
export function StepPlot({ lines, extent, label, writeTick }: StepPlotProps) {
  const { ref, width: measured } = useElementSize<HTMLDivElement>()
  const width = measured === 0 ? widthAtFirst : measured
  const inner = {
    width: width - margin.left - margin.right,
    height: height - margin.top - margin.bottom,
  }
  const days = daysBetween(extent.from, extent.through) + 1
  const x = scaleLinear({ domain: [0, days], range: [0, inner.width] })
  const y = scaleLinear({ domain: [extent.low, extent.high], range: [inner.height, 0], nice: true })
  const ticks = yearTicks(extent, Math.max(2, Math.floor(inner.width / tickWidth)))
  return (
    <div ref={ref} className="step-plot">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <Group left={margin.left} top={margin.top}>
          {y.ticks(5).map((value) => (
            <line key={value} className="plot-grid" x2={inner.width} y1={y(value)} y2={y(value)} />
          ))}
          <AxisLeft
            scale={y}
            numTicks={5}
            axisClassName="plot-axis"
            hideAxisLine
            hideTicks
            tickFormat={(value) => writeTick(value.valueOf())}
            tickLabelProps={{ className: 'plot-tick', dx: -4, dy: 4, textAnchor: 'end' }}
          />
          <AxisBottom
            scale={x}
            top={inner.height}
            axisClassName="plot-axis"
            tickValues={ticks.map((tick) => tick.days)}
            tickFormat={(value) => String(ticks.find((tick) => tick.days === value)?.year ?? '')}
            tickLabelProps={{ className: 'plot-tick', textAnchor: 'middle', dy: 4 }}
          />
          {lines.map((line, index) => (
            <LinePath<Corner>
              key={line.keys.join()}
              className={`plot-line plot-line-${index % lineKinds}`}
              data={[...cornersOf(line, extent.from)]}
              defined={({ value }) => value !== null}
              x={(corner) => x(corner.days)}
              y={({ value }) => y(value ?? 0)}
            />
          ))}
        </Group>
      </svg>
    </div>
  )
}

/** So many patterns there are, for lines and in the legend. */
export const lineKinds = 6
