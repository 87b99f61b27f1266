import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Failed, Waiting } from '../../app/answers.tsx'
import { useTRPC } from '../../app/api.ts'
import { PageHead } from '../../app/page-head.tsx'
import { useWords } from '../../messages/use-words.ts'
import { OpenRun } from './open-run.tsx'
import { RunsTable } from './runs-table.tsx'
import { StartRun } from './start-run.tsx'
import '../../claims/claims.css'
import '../operate.css'

const route = getRouteApi('/runs')

/** The dunning runs: to look ahead, to start one, to watch it, and what became of each. */
export function RunsPage() {
  const words = useWords()
  const { run } = route.useSearch()
  const runs = useQuery(useTRPC().runs.list.queryOptions())
  return (
    <>
      <PageHead title={words.say('operate.runs-title')}>
        <p className="secondary">{words.say('operate.runs-about')}</p>
      </PageHead>
      <div className="operate-sections">
        <StartRun />
        {run !== undefined && <OpenRun key={run} id={run} />}
        {runs.isPending && <Waiting />}
        {runs.isError && <Failed error={runs.error} retry={runs.refetch} />}
        {runs.data !== undefined && <RunsTable runs={runs.data.runs} />}
      </div>
    </>
  )
}
