import { Table } from '@mantine/core'
import type { CheckedUpload } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import { Scrolled } from '../parts/scrolled.tsx'
import { placeText } from './notes-table.tsx'

type RecordsTableProps = Pick<CheckedUpload, 'records' | 'recordCount'>

/** The records of a file and what would become of each. */
export function RecordsTable({ records, recordCount }: RecordsTableProps) {
  const words = useWords()
  const title = words.say('operate.records', { count: recordCount })
  return (
    <Scrolled>
      <h3>{title}</h3>
      <Table aria-label={title} verticalSpacing={4} horizontalSpacing={16}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.say('operate.column-record')}</Table.Th>
            <Table.Th scope="col">{words.say('operate.column-kind')}</Table.Th>
            <Table.Th scope="col">{words.say('claims.debtor')}</Table.Th>
            <Table.Th scope="col" ta="right">
              {words.say('operate.amount')}
            </Table.Th>
            <Table.Th scope="col">{words.say('operate.column-outcome')}</Table.Th>
            <Table.Th scope="col">{words.say('operate.column-place')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {records.map(
            ({ kind, number, place, debtorName, amountMinor, currency, outcome }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a file may hold the same record twice
              <Table.Tr key={at}>
                <Table.Th scope="row" className="numbers">
                  {number}
                </Table.Th>
                <Table.Td>{words.say(`operate.record-${kind}`)}</Table.Td>
                <Table.Td>{debtorName}</Table.Td>
                <Table.Td ta="right" className="numbers nowrap">
                  {amountMinor !== null && currency !== null && words.amount(amountMinor, currency)}
                </Table.Td>
                <Table.Td className={`outcome-${outcome}`}>
                  {words.say(`operate.outcome-${outcome}`)}
                </Table.Td>
                <Table.Td className="record-place">{placeText(place, words)}</Table.Td>
              </Table.Tr>
            ),
          )}
        </Table.Tbody>
      </Table>
      {records.length < recordCount && (
        <p className="secondary">{words.say('operate.records-first', { count: records.length })}</p>
      )}
    </Scrolled>
  )
}
