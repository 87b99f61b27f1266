import type { PlainDate } from '@forfall/rules'
import { Alert, Button, Table } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Failed, Waiting } from '../../app/answers.tsx'
import { type RunPreview, useTRPC } from '../../app/api.ts'
import { EngineText } from '../../claims/engine-text.tsx'
import { useWords } from '../../messages/use-words.ts'
import { KindLabel, useKindName } from '../parts/kind-label.tsx'
import { Scrolled } from '../parts/scrolled.tsx'

const pageSize = 20

/** What a run of a day would do; nothing of it is written. */
export function RunAhead({ asOf }: { readonly asOf: PlainDate }) {
  const words = useWords()
  const found = useInfiniteQuery(
    useTRPC().runs.preview.infiniteQueryOptions(
      { asOf, limit: pageSize },
      { getNextPageParam: ({ nextCursor }) => nextCursor, staleTime: 0 },
    ),
  )
  if (found.isError) return <Failed error={found.error} retry={found.refetch} />
  const first = found.data?.pages[0]
  if (first === undefined) return <Waiting />
  return (
    <section className="run-progress" aria-label={words.say('operate.run-ahead')}>
      <p role="status">
        {words.say('operate.run-looks', { count: first.looked, day: words.day(asOf) })}
      </p>
      <Counts counts={first.counts} />
      {first.noteCount > 0 && <Notes preview={first} />}
      {first.actions.length > 0 && (
        <AheadTable actions={found.data?.pages.flatMap(({ actions }) => actions) ?? []} />
      )}
      {found.hasNextPage && (
        <div>
          <Button
            variant="default"
            size="xs"
            loading={found.isFetchingNextPage}
            onClick={() => found.fetchNextPage()}
          >
            {words.say('claims.more')}
          </Button>
        </div>
      )}
    </section>
  )
}

function Counts({ counts }: Pick<RunPreview, 'counts'>) {
  const words = useWords()
  const kindName = useKindName()
  if (counts.length === 0) return <p>{words.say('operate.run-nothing')}</p>
  return (
    <ul className="plain-list run-counts">
      {counts.map(({ effect, kind, count }) => (
        <li key={`${effect} ${kind}`} className="chip">
          {words.say(`operate.effect-${effect}`)}: {kindName(kind)} {words.number(count)}
        </li>
      ))}
    </ul>
  )
}

function Notes({ preview: { notes, noteCount } }: { readonly preview: RunPreview }) {
  const words = useWords()
  return (
    <Alert
      color="yellow"
      className="tone-warning"
      title={words.say('operate.run-problems', { count: noteCount })}
    >
      <ul className="results-refused">
        {notes.map(({ claimId, code, text }) => (
          <li key={`${claimId} ${code}`}>
            <Link to="/claims/$claimId" params={{ claimId }}>
              {words.say(`operate.note-${code}`)}
            </Link>{' '}
            <EngineText text={text} />
          </li>
        ))}
      </ul>
    </Alert>
  )
}

const columns = ['invoice', 'effect', 'action', 'amount', 'why'] as const

function AheadTable({ actions }: Pick<RunPreview, 'actions'>) {
  const words = useWords()
  const kindName = useKindName()
  return (
    <Scrolled>
      <Table
        aria-label={words.say('operate.run-preview')}
        verticalSpacing={4}
        horizontalSpacing={16}
      >
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col" ta={column === 'amount' ? 'right' : undefined}>
                {words.say(`operate.column-${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {actions.map(({ claimId, invoiceNumber, effect, kind, totalMinor, currency, why }) => (
            <Table.Tr key={`${claimId} ${effect}`}>
              <Table.Th scope="row">
                <Link to="/claims/$claimId" params={{ claimId }} className="numbers">
                  {invoiceNumber}
                </Link>
              </Table.Th>
              <Table.Td>{words.say(`operate.effect-${effect}`)}</Table.Td>
              <Table.Td>
                <KindLabel kind={kind} name={kindName(kind)} />
              </Table.Td>
              <Table.Td ta="right" className="numbers nowrap">
                {words.amount(totalMinor, currency)}
              </Table.Td>
              <Table.Td className="claims-why">
                <EngineText text={why} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Scrolled>
  )
}
