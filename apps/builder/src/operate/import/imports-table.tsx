import { Button, Table } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Failed, Waiting } from '../../app/answers.tsx'
import { type ImportRow, useTRPC } from '../../app/api.ts'
import { usePeople } from '../../editor/use-people.ts'
import { useWords } from '../../messages/use-words.ts'
import { actorText } from '../../people/audit/entry-words.ts'
import { useWhen } from '../../review/when.ts'
import { Scrolled } from '../parts/scrolled.tsx'
import { ImportNotes } from './import-notes.tsx'

const pageSize = 20

/** The files that were read before, newest first. */
export function ImportsTable() {
  const words = useWords()
  const found = useInfiniteQuery(
    useTRPC().imports.list.infiniteQueryOptions(
      { limit: pageSize },
      { getNextPageParam: ({ nextCursor }) => nextCursor },
    ),
  )
  const rows = found.data?.pages.flatMap(({ imports }) => imports) ?? []
  return (
    <section className="panel" aria-labelledby="imports-history">
      <h2 id="imports-history">{words.say('operate.imports-history')}</h2>
      {found.isPending && <Waiting />}
      {found.isError && <Failed error={found.error} retry={found.refetch} />}
      {found.isSuccess && rows.length === 0 && (
        <p className="secondary">{words.say('operate.imports-none')}</p>
      )}
      {rows.length > 0 && <History rows={rows} />}
      {found.hasNextPage && (
        <Button
          variant="default"
          size="xs"
          mt={8}
          loading={found.isFetchingNextPage}
          onClick={() => found.fetchNextPage()}
        >
          {words.say('claims.more')}
        </Button>
      )}
    </section>
  )
}

const columns = ['file', 'when', 'by', 'status', 'brought'] as const

function History({ rows }: { readonly rows: readonly ImportRow[] }) {
  const words = useWords()
  return (
    <Scrolled>
      <Table aria-labelledby="imports-history" verticalSpacing={4} horizontalSpacing={16}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                {words.say(`operate.column-${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <HistoryLine key={row.id} row={row} />
          ))}
        </Table.Tbody>
      </Table>
    </Scrolled>
  )
}

function HistoryLine({ row }: { readonly row: ImportRow }) {
  const words = useWords()
  const when = useWhen()
  const people = usePeople()
  const { id, fileName, status, importedAt, importedBy, noteCount, counts, creditorName } = row
  return (
    <Table.Tr>
      <Table.Th scope="row" className="record-place">
        {fileName}
        {creditorName !== null && <span className="claims-kind">{creditorName}</span>}
      </Table.Th>
      <Table.Td className="nowrap">{when(importedAt)}</Table.Td>
      <Table.Td>
        {importedBy !== null &&
          actorText({ actorKind: importedBy.kind, actorId: importedBy.id }, people, words)}
      </Table.Td>
      <Table.Td>
        <span className={status === 'refused' ? 'chip tone-error' : 'chip tone-ok'}>
          {words.say(`operate.file-${status}`)}
        </span>
      </Table.Td>
      <Table.Td>
        {status === 'imported' &&
          words.say('operate.brought', {
            claims: counts['newClaims'] ?? 0,
            events: counts['newEvents'] ?? 0,
          })}
        {noteCount > 0 && <ImportNotes id={id} count={noteCount} />}
      </Table.Td>
    </Table.Tr>
  )
}
