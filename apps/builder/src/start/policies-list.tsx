import type { PlainDate } from '@forfall/rules'
import { Table } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useWords } from '../messages/use-words.ts'
import type { PolicyEntry } from './overview.ts'
import { Country, InForce, PolicyName, Problems, States } from './policy-cells.tsx'

type PoliciesListProps = {
  readonly entries: readonly PolicyEntry[]
  readonly today: PlainDate
  readonly nameOf: (id: string) => string
}

/** The policies as a table where there is room for one, else as cards. */
export function PoliciesList(props: PoliciesListProps) {
  const words = useWords()
  const isWide = useMediaQuery('(min-width: 900px)')
  if (props.entries.length === 0) return <p>{words.say('start.none-fits')}</p>
  return isWide ? <PoliciesTable {...props} /> : <PoliciesCards {...props} />
}

const columns = ['policy', 'country', 'state', 'in-force', 'claims', 'problems'] as const

function PoliciesTable({ entries, today, nameOf }: PoliciesListProps) {
  const words = useWords()
  return (
    <div className="panel table-scroll">
      <Table aria-label={words.say('policies.title')} verticalSpacing={8} horizontalSpacing={16}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col" ta={column === 'claims' ? 'right' : undefined}>
                {words.say(`start.column-${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry) => (
            <Table.Tr key={entry.id}>
              <Table.Th scope="row">
                <PolicyName entry={entry} />
              </Table.Th>
              <Table.Td>
                <Country entry={entry} />
              </Table.Td>
              <Table.Td>
                <States entry={entry} nameOf={nameOf} />
              </Table.Td>
              <Table.Td>
                <InForce entry={entry} />
              </Table.Td>
              <Table.Td ta="right" className="numbers">
                {words.number(entry.claimCount)}
              </Table.Td>
              <Table.Td>
                <Problems entry={entry} today={today} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

function PoliciesCards({ entries, today, nameOf }: PoliciesListProps) {
  const words = useWords()
  return (
    <ul className="plain-list start-cards" aria-label={words.say('policies.title')}>
      {entries.map((entry) => (
        <li key={entry.id} className="panel">
          <PolicyName entry={entry} />
          <p>
            <Country entry={entry} /> · <InForce entry={entry} />
          </p>
          <States entry={entry} nameOf={nameOf} />
          <p className="secondary small">
            {words.say('start.on-claims', { count: entry.claimCount })}
          </p>
          <Problems entry={entry} today={today} />
        </li>
      ))}
    </ul>
  )
}
