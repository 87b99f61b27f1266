import { useId } from 'react'
import { useWords } from '../../messages/use-words.ts'
import { lineName, type NamedLine } from './line-name.ts'
import { extentOf } from './plot-scale.ts'
import { PlotTable } from './plot-table.tsx'
import type { Series } from './series.ts'
import { lineKinds, StepPlot } from './step-plot.tsx'
import './plots.css'

type PlotFigureProps = {
  readonly title: string
  /** What is shown, of which claim, and in what unit. */
  readonly note: string
  readonly lines: readonly Series[]
  /** What the numbers along the side count. */
  readonly unit: string
  readonly write: (value: number) => string
  readonly writeTick: (value: number) => string
}

/** A plot with its title, its lines by name, and the same numbers as a table. */
export function PlotFigure({ title, note, lines, unit, write, writeTick }: PlotFigureProps) {
  const words = useWords()
  const id = useId()
  const extent = extentOf(lines)
  if (extent === null) return null
  const named = lines.map((line) => ({ ...line, name: lineName(line, words) }))
  const names = words.list(
    named.map(({ name }) => name),
    'and',
  )
  return (
    <figure className="plot" aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{title}</h3>
        <p className="secondary small">{note}</p>
      </figcaption>
      <Legend lines={named} />
      <span className="plot-unit">{unit}</span>
      <StepPlot
        lines={lines}
        extent={extent}
        label={words.say('law.plot-label', { title, names })}
        writeTick={writeTick}
      />
      <details>
        <summary>{words.say('law.as-table')}</summary>
        <PlotTable title={title} lines={named} write={write} />
      </details>
    </figure>
  )
}

function Legend({ lines }: { readonly lines: readonly NamedLine[] }) {
  return (
    <ul className="plain-list plot-legend">
      {lines.map(({ name }, index) => (
        <li key={name}>
          <svg width="36" height="12" aria-hidden="true">
            <line className={`plot-line plot-line-${index % lineKinds}`} x2="36" y1="6" y2="6" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
