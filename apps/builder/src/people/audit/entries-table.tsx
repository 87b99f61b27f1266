import { ActionIcon, Table } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { AuditEntry } from '../../app/api.ts'
import { usePeople } from '../../editor/use-people.ts'
import { useWords } from '../../messages/use-words.ts'
import { useWhen } from '../../review/when.ts'
import { EntryDetails } from './entry-details.tsx'
import { actorText } from './entry-words.ts'

const columns = ['seq', 'at', 'who', 'what', 'subject', 'details'] as const

/** Entries of the audit log, newest first. Where there is no room for them, the table scrolls. */
export function EntriesTable({ entries }: { readonly entries: readonly AuditEntry[] }) {
  const words = useWords()
  return (
    <div className="panel table-scroll">
      <Table aria-label={words.say('audit.title')} verticalSpacing={6} horizontalSpacing={12}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col" ta={column === 'seq' ? 'right' : undefined}>
                {words.say(`audit.column-${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry) => (
            <EntryRow key={entry.seq} entry={entry} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

function EntryRow({ entry }: { readonly entry: AuditEntry }) {
  const words = useWords()
  const when = useWhen()
  const people = usePeople()
  const [isOpen, setIsOpen] = useState(false)
  const { seq, at, kind, subject } = entry
  const details = `audit-details-${seq}`
  const label = words.say('audit.details-of', { seq })
  const Icon = isOpen ? IconChevronDown : IconChevronRight
  return (
    <>
      <Table.Tr>
        <Table.Td ta="right" className="numbers">
          {words.number(seq)}
        </Table.Td>
        <Table.Td className="numbers nowrap">
          <time dateTime={at}>{when(at)}</time>
        </Table.Td>
        <Table.Td>{actorText(entry, people, words)}</Table.Td>
        <Table.Td>{words.say(`audit.kind-${kind}`)}</Table.Td>
        <Table.Td className="audit-subject">
          {subject !== null && (
            <Link to="/audit" search={{ subject }}>
              {people.get(subject) ?? subject}
            </Link>
          )}
        </Table.Td>
        <Table.Td>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={28}
            aria-label={label}
            title={label}
            aria-expanded={isOpen}
            aria-controls={isOpen ? details : undefined}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Icon size={16} stroke={1.75} />
          </ActionIcon>
        </Table.Td>
      </Table.Tr>
      {isOpen && (
        <Table.Tr id={details}>
          <Table.Td colSpan={columns.length}>
            <EntryDetails entry={entry} />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  )
}
