import { Table } from '@mantine/core'
import { useWords } from '../../messages/use-words.ts'
import { Source } from '../source.tsx'
import type { NamedLine } from './line-name.ts'
import type { Stretch } from './series.ts'

type PlotTableProps = {
  readonly title: string
  readonly lines: readonly NamedLine[]
  readonly write: (value: number) => string
}

const columns = ['line', 'from', 'through', 'value', 'source', 'confidence', 'verified'] as const

/** The numbers of a plot with where each stands, newest first. */
export function PlotTable({ title, lines, write }: PlotTableProps) {
  const words = useWords()
  return (
    // A wide table is scrolled with the keyboard as well.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: only what has the focus is scrolled by keys
    <section className="table-scroll" aria-label={title} tabIndex={0}>
      <Table aria-label={title} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                {words.say(`law.column-${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.flatMap(({ name, stretches }) =>
            stretches
              .toReversed()
              .map((stretch) => (
                <StretchRow
                  key={`${name} ${stretch.from}`}
                  name={name}
                  stretch={stretch}
                  write={write}
                />
              )),
          )}
        </Table.Tbody>
      </Table>
    </section>
  )
}

type StretchRowProps = Pick<PlotTableProps, 'write'> & {
  readonly name: string
  readonly stretch: Stretch
}

function StretchRow({ name, stretch, write }: StretchRowProps) {
  const words = useWords()
  const { from, through, value, problem, citations, confidence, verifiedThrough } = stretch
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td className="numbers nowrap">{words.day(from)}</Table.Td>
      <Table.Td className="numbers nowrap">{words.day(through)}</Table.Td>
      <Table.Td className="numbers nowrap">
        {value === null ? words.say('law.none') : write(value)}
        {problem !== null && <span className="law-detail">{words.say(`law.${problem}`)}</span>}
      </Table.Td>
      <Table.Td>
        {citations.map((citation) => (
          <Source key={citation.text} citation={citation} />
        ))}
      </Table.Td>
      <Table.Td className="nowrap">{words.say(`law.confidence-${confidence}`)}</Table.Td>
      <Table.Td className="numbers nowrap">{words.day(verifiedThrough)}</Table.Td>
    </Table.Tr>
  )
}
