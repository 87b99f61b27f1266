import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Failed, Waiting } from '../../app/answers.tsx'
import { useTRPC } from '../../app/api.ts'
import { PageHead } from '../../app/page-head.tsx'
import { useWords } from '../../messages/use-words.ts'
import { AuditFilter } from './audit-filter.tsx'
import { EntriesTable } from './entries-table.tsx'
import { ExportButtons } from './export-buttons.tsx'
import { useEntries } from './use-entries.ts'
import { VerifyLog } from './verify-log.tsx'
import '../people.css'
import './audit.css'

const route = getRouteApi('/audit')

/** What was done in the book and by whom, and whether it still stands as it was written. */
export function AuditPage() {
  const words = useWords()
  const me = useQuery(useTRPC().people.me.queryOptions())
  const mayRead = me.data?.scopes.includes('audit:read') === true
  return (
    <>
      <PageHead title={words.say('audit.title')} />
      {me.isError && <Failed error={me.error} retry={me.refetch} />}
      {me.isPending && <Waiting />}
      {me.data !== undefined && !mayRead && <p>{words.say('audit.may-not')}</p>}
      {mayRead && (
        <div className="audit">
          <VerifyLog />
          <Entries />
        </div>
      )}
    </>
  )
}

function Entries() {
  const words = useWords()
  const search = route.useSearch()
  const { entries, ...found } = useEntries(search)
  return (
    <>
      <div className="audit-bar">
        <AuditFilter />
        <ExportButtons search={search} />
      </div>
      {found.isError && <Failed error={found.error} retry={found.refetch} />}
      {found.isPending && <Waiting />}
      {entries !== undefined && (
        <>
          <p role="status" className="secondary">
            {words.say('audit.shown', { count: entries.length })}
          </p>
          {entries.length > 0 && <EntriesTable entries={entries} />}
          {found.hasNextPage && (
            <Button
              variant="default"
              loading={found.isFetchingNextPage}
              onClick={() => void found.fetchNextPage()}
            >
              {words.say('audit.more')}
            </Button>
          )}
        </>
      )}
    </>
  )
}
