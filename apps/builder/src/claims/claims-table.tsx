import { ActionIcon, Table } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import type { ClaimRow } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import { ListedBlockers } from './blockers.tsx'
import { ClaimLink, Due, NextAction, NextDay, NextWhy, Outstanding } from './claim-cells.tsx'

const columns = ['invoice', 'debtor', 'outstanding', 'due', 'next', 'on', 'why'] as const

/** Claims as a table; a row opens to show what stands in the way of its next action. */
export function ClaimsTable({ claims }: { readonly claims: readonly ClaimRow[] }) {
  const words = useWords()
  return (
    <div className="panel table-scroll">
      <Table aria-label={words.say('claims.title')} verticalSpacing={6} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col" {...(column === 'outstanding' && { ta: 'right' })}>
                {words.say(`claims.${column}`)}
              </Table.Th>
            ))}
            <Table.Th scope="col">
              <span className="visually-hidden">{words.say('claims.blockers')}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {claims.map((claim) => (
            <ClaimLines key={claim.id} claim={claim} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

function ClaimLines({ claim }: { readonly claim: ClaimRow }) {
  const [isOpen, setOpen] = useState(false)
  const details = `blockers-${claim.id}`
  return (
    <>
      <Table.Tr>
        <Table.Th scope="row">
          <ClaimLink claim={claim} />
        </Table.Th>
        <Table.Td className="claims-debtor">{claim.debtorName}</Table.Td>
        <Table.Td ta="right">
          <Outstanding claim={claim} />
        </Table.Td>
        <Table.Td>
          <Due claim={claim} />
        </Table.Td>
        <Table.Td>
          <NextAction claim={claim} />
        </Table.Td>
        <Table.Td>
          <NextDay claim={claim} />
        </Table.Td>
        <Table.Td className="claims-why">
          <NextWhy claim={claim} />
        </Table.Td>
        <Table.Td>
          {claim.blockers.length > 0 && (
            <Opener
              claim={claim}
              isOpen={isOpen}
              details={details}
              toggle={() => setOpen(!isOpen)}
            />
          )}
        </Table.Td>
      </Table.Tr>
      {isOpen && (
        <Table.Tr id={details}>
          <Table.Td colSpan={columns.length + 1}>
            <ListedBlockers blockers={claim.blockers} />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  )
}

type OpenerProps = {
  readonly claim: ClaimRow
  readonly isOpen: boolean
  readonly details: string
  readonly toggle: () => void
}

function Opener({ claim, isOpen, details, toggle }: OpenerProps) {
  const label = useWords().say('claims.show-blockers', {
    count: claim.blockers.length,
    invoice: claim.invoiceNumber,
  })
  const Icon = isOpen ? IconChevronDown : IconChevronRight
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={28}
      aria-label={label}
      title={label}
      aria-expanded={isOpen}
      aria-controls={isOpen ? details : undefined}
      onClick={toggle}
    >
      <Icon size={16} stroke={1.75} />
    </ActionIcon>
  )
}
