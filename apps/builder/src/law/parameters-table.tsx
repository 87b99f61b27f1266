import { Table } from '@mantine/core'
import type { LawOnDay, ParameterOnDay } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import { ParameterName, ParameterSource, ParameterValue } from './parameter-cells.tsx'
import { VerifiedThrough } from './verified-through.tsx'

const columns = ['parameter', 'value', 'from', 'source', 'verified'] as const

/** The parameters of a country on a day; one without a value says why there is none. */
export function ParametersTable({ law }: { readonly law: LawOnDay }) {
  const words = useWords()
  return (
    <div className="panel table-scroll">
      <Table aria-label={words.text(law.name)} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                {words.say(`law.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {law.parameters.map((parameter) => (
            <ParameterLine key={parameter.id} parameter={parameter} law={law} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

type ParameterLineProps = { readonly parameter: ParameterOnDay; readonly law: LawOnDay }

function ParameterLine({ parameter, law }: ParameterLineProps) {
  const words = useWords()
  return (
    <Table.Tr>
      <Table.Th scope="row" className="law-name">
        <ParameterName parameter={parameter} />
      </Table.Th>
      <Table.Td className="numbers nowrap">
        <ParameterValue parameter={parameter} currency={law.currency} />
      </Table.Td>
      <Table.Td className="numbers nowrap">
        {parameter.from === null ? '' : words.day(parameter.from)}
      </Table.Td>
      <Table.Td>
        <ParameterSource parameter={parameter} />
      </Table.Td>
      <Table.Td className="numbers nowrap">
        <VerifiedThrough parameter={parameter} day={law.day} />
      </Table.Td>
    </Table.Tr>
  )
}
