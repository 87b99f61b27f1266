import { useElementSize } from '@mantine/hooks'
import { AxisBottom, AxisLeft } from '@visx/axis'
import { Group } from '@visx/group'
import { scaleLinear } from '@visx/scale'
import { LinePath } from '@visx/shape'
import { useWords } from '../../messages/use-words.ts'
import { Figure } from './figure.tsx'
import { type Plotted, sides } from './plotted.ts'
import { besideEachOther, type Corner, sharesOf, steps } from './shares.ts'
import { bottomTicks, height, insideOf, leftTicks, margin, widthAtFirst } from './space.ts'

/** How soon claims are handed over: what share of them by each day. */
export function HandOverPlot({ figures, names, claims }: Plotted) {
  const words = useWords()
  const { handOverDays } = figures
  const rows = besideEachOther(handOverDays)
  const title = words.say('backtest.plot-days')
  return (
    <Figure
      title={title}
      unit={words.say('backtest.plot-days-unit')}
      claims={claims}
      legend={rows.length === 0 ? null : { marks: 'lines', names }}
      columns={[words.say('backtest.column-days'), names.before, names.after]}
      rows={rows.map(({ value, before, after }) => ({
        key: String(value),
        cells: [value, before, after].map(words.number),
      }))}
      draw={(label) =>
        rows.length === 0 ? (
          <p>{words.say('backtest.plot-days-none')}</p>
        ) : (
          <Curves
            label={label}
            curves={sides.map((side) => sharesOf(handOverDays[side], claims))}
          />
        )
      }
    />
  )
}

type CurvesProps = { readonly label: string; readonly curves: readonly (readonly Corner[])[] }

function Curves({ label, curves }: CurvesProps) {
  const words = useWords()
  const { ref, width: measured } = useElementSize<HTMLDivElement>()
  const width = measured === 0 ? widthAtFirst : measured
  const inner = insideOf(width)
  const corners = curves.flat()
  const last = Math.max(...corners.map(({ value }) => value)) + 7
  const first = Math.min(0, ...corners.map(({ value }) => value))
  const most = Math.max(...corners.map(({ share }) => share))
  const x = scaleLinear({ domain: [first, last], range: [0, inner.width] })
  const y = scaleLinear({ domain: [0, most], range: [inner.height, 0], nice: true })
  return (
    <div ref={ref} className="backtest-drawing">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <Group left={margin.left} top={margin.top}>
          {y.ticks(5).map((value) => (
            <line key={value} className="plot-grid" x2={inner.width} y1={y(value)} y2={y(value)} />
          ))}
          <AxisLeft
            {...leftTicks}
            scale={y}
            tickFormat={(value) => `${words.number(Math.round(value.valueOf() * 1000) / 10)} %`}
          />
          <AxisBottom {...bottomTicks} scale={x} top={inner.height} numTicks={6} />
          {curves.map((curve, index) => (
            <LinePath<Corner>
              // biome-ignore lint/suspicious/noArrayIndexKey: there are always two, in one order
              key={index}
              className={`plot-line plot-line-${index}`}
              data={[...steps(curve, { first, last })]}
              x={({ value }) => x(value)}
              y={({ share }) => y(share)}
            />
          ))}
        </Group>
      </svg>
    </div>
  )
}
