import type { Both } from '@forfall/rules'
import { Table } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { useWords } from '../../messages/use-words.ts'
import { Legend } from './legend.tsx'
import '../../law/plots/plots.css'

/** A row of the table beside a plot: what it is about, and its cells. */
export type PlotRow = { readonly key: string; readonly cells: readonly string[] }

type FigureProps = {
  readonly title: string
  /** What is counted, in what. */
  readonly unit: string
  readonly claims: number
  /** What stands for the two versions in the plot; `null` where they are not told apart by marks. */
  readonly legend: { readonly marks: 'lines' | 'bars'; readonly names: Both<string> } | null
  readonly columns: readonly string[]
  readonly rows: readonly PlotRow[]
  /** The drawing, given what it is called; or what stands in its place. */
  readonly draw: (label: string) => ReactNode
}

/** A plot with its title, unit and number of claims, and the same numbers as a table. */
export function Figure({ title, unit, claims, legend, columns, rows, draw }: FigureProps) {
  const words = useWords()
  const id = useId()
  return (
    <figure className="plot panel backtest-plot" aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{title}</h3>
        <p className="secondary small">
          {unit} · {words.say('backtest.n', { count: words.number(claims) })}
        </p>
      </figcaption>
      {legend !== null && <Legend {...legend} />}
      {draw(words.say('backtest.plot-label', { title }))}
      {rows.length > 0 && (
        <details>
          <summary>{words.say('backtest.as-table')}</summary>
          <FigureTable title={title} columns={columns} rows={rows} />
        </details>
      )}
    </figure>
  )
}

function FigureTable({ title, columns, rows }: Pick<FigureProps, 'title' | 'columns' | 'rows'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: only what has the focus is scrolled by keys
    <section className="table-scroll" aria-label={title} tabIndex={0}>
      <Table aria-label={title} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column, index) => (
              <Table.Th key={column} scope="col" ta={index === 0 ? undefined : 'right'}>
                {column}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, cells: [first, ...cells] }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row" className="numbers">
                {first}
              </Table.Th>
              {columns.slice(1).map((column, index) => (
                <Table.Td key={column} ta="right" className="numbers nowrap">
                  {cells[index]}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
