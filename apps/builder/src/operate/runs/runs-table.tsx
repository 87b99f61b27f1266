import { Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { RunRow } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import { useWhen } from '../../review/when.ts'
import { Scrolled } from '../parts/scrolled.tsx'

const figures = ['looked', 'emitted', 'sent', 'withdrawn', 'skipped'] as const

/** The latest runs, newest first. */
export function RunsTable({ runs }: { readonly runs: readonly RunRow[] }) {
  const words = useWords()
  const when = useWhen()
  return (
    <section className="panel" aria-labelledby="runs-history">
      <h2 id="runs-history">{words.say('operate.runs-history')}</h2>
      {runs.length === 0 ? (
        <p className="secondary">{words.say('operate.runs-none')}</p>
      ) : (
        <Scrolled>
          <Table aria-labelledby="runs-history" verticalSpacing={4} horizontalSpacing={16}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{words.say('operate.run-as-of')}</Table.Th>
                <Table.Th scope="col">{words.say('operate.run-status')}</Table.Th>
                <Table.Th scope="col">{words.say('operate.run-started')}</Table.Th>
                {figures.map((figure) => (
                  <Table.Th key={figure} scope="col" ta="right">
                    {words.say(`operate.figure-${figure}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {runs.map(({ id, asOf, status, startedAt, counters }) => (
                <Table.Tr key={id}>
                  <Table.Th scope="row">
                    <Link to="/runs" search={{ run: id }} className="nowrap">
                      {words.day(asOf)}
                    </Link>
                  </Table.Th>
                  <Table.Td>
                    <span className="chip">{words.say(`operate.run-${status}`)}</span>
                  </Table.Td>
                  <Table.Td className="nowrap">{when(startedAt)}</Table.Td>
                  {figures.map((figure) => (
                    <Table.Td key={figure} ta="right" className="numbers">
                      {words.number(counters[figure])}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Scrolled>
      )}
    </section>
  )
}
