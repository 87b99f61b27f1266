import type { Both } from '@forfall/rules'
import { ActionIcon, Table } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { BackTest, TestedRow } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import { useEndingWord } from '../use-ending-word.ts'
import { RowDetails } from './row-details.tsx'

type RowsTableProps = {
  readonly test: BackTest
  readonly names: Both<string>
  readonly rows: readonly TestedRow[]
}

const columns = ['invoice', 'actions', 'hand-over', 'fees', 'interest', 'ending'] as const

/** Claims with what they come to under both versions; a row opens to both courses. */
export function RowsTable({ test, names, rows }: RowsTableProps) {
  const words = useWords()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: only what has the focus is scrolled by keys
    <section className="table-scroll" aria-labelledby="backtest-rows" tabIndex={0}>
      <Table aria-labelledby="backtest-rows" verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Td />
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                {words.say(`backtest.column-${column}`)}
              </Table.Th>
            ))}
            <Table.Td />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <RowLines key={row.claimId} test={test} names={names} row={row} />
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}

type RowLinesProps = Omit<RowsTableProps, 'rows'> & { readonly row: TestedRow }

function RowLines({ test, names, row }: RowLinesProps) {
  const words = useWords()
  const endingWord = useEndingWord()
  const [isOpen, setOpen] = useState(false)
  const { invoiceNumber: invoice, currency } = row
  const arrow = (before: string, after: string) =>
    before === after ? before : words.say('backtest.arrow', { before, after })
  const amount = (minor: number | null) =>
    minor === null ? words.say('backtest.unknown') : words.amount(minor, currency)
  const days = (count: number | null) => (count === null ? '–' : words.number(count))
  const label = words.say('backtest.details', { invoice })
  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  return (
    <>
      <Table.Tr>
        <Table.Td>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={28}
            aria-label={label}
            title={label}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <Chevron size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Table.Td>
        <Table.Th scope="row" className="numbers nowrap">
          {invoice}
        </Table.Th>
        <Table.Td>
          <ActionChanges row={row} />
        </Table.Td>
        <Table.Td className="numbers nowrap">
          {arrow(days(row.handOverBeforeDays), days(row.handOverAfterDays))}
        </Table.Td>
        <Table.Td className="numbers">
          {arrow(amount(row.feesBeforeMinor), amount(row.feesAfterMinor))}
        </Table.Td>
        <Table.Td className="numbers">
          {arrow(amount(row.interestBeforeMinor), amount(row.interestAfterMinor))}
        </Table.Td>
        <Table.Td>{arrow(endingWord(row.endingBefore), endingWord(row.endingAfter))}</Table.Td>
        <Table.Td>
          <Simulate test={test} row={row} />
        </Table.Td>
      </Table.Tr>
      {isOpen && (
        <Table.Tr>
          <Table.Td colSpan={columns.length + 2}>
            <RowDetails test={test} names={names} claimId={row.claimId} />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  )
}

const changes = ['gained', 'lost', 'earlier', 'later', 'altered'] as const

function ActionChanges({ row }: { readonly row: TestedRow }) {
  const words = useWords()
  const parts = changes
    .filter((change) => row[change] > 0)
    .map((change) => words.say(`backtest.change-${change}`, { count: row[change] }))
  return parts.length === 0 ? words.say('backtest.change-none') : parts.join(', ')
}

/** Leads to the claim under the later version, in the simulator. */
function Simulate({ test, row }: Omit<RowLinesProps, 'names'>) {
  const words = useWords()
  const { policyId, version } = test.after
  return (
    <Link
      to="/policies/$policyId"
      params={{ policyId }}
      search={{
        mode: 'simulate',
        sim: row.claimId,
        ...(version === null ? {} : { simv: version }),
      }}
      aria-label={words.say('backtest.simulate-claim', { invoice: row.invoiceNumber })}
    >
      {words.say('backtest.simulate')}
    </Link>
  )
}
