import { getRouteApi, Link } from '@tanstack/react-router'
import { Failed, Waiting } from '../app/answers.tsx'
import { PageHead } from '../app/page-head.tsx'
import { useWords } from '../messages/use-words.ts'
import { KeptTests } from './kept-tests.tsx'
import { Limits } from './limits.tsx'
import { NewTest } from './new-test.tsx'
import { OpenTest } from './open-test.tsx'
import { useActs, useBackTests } from './use-backtests.ts'
import { type TestedPolicy, usePolicy } from './use-policy.ts'
import './backtest.css'

const route = getRouteApi('/policies/$policyId/backtest')

/** Back-tests of a policy: two versions over the same claims of the book. */
export function BackTestPage() {
  const words = useWords()
  const { policyId } = route.useParams()
  const { policy, error, retry } = usePolicy(policyId)
  if (error !== null) return <Failed error={error} retry={retry} />
  if (policy === null) return <Waiting />
  return (
    <>
      <PageHead title={words.say('backtest.title', { policy: words.text(policy.title) })}>
        <Link to="/policies/$policyId" params={{ policyId }}>
          {words.say('backtest.to-policy')}
        </Link>
      </PageHead>
      <Tests policyId={policyId} policy={policy} />
    </>
  )
}

type TestsProps = { readonly policyId: string; readonly policy: TestedPolicy }

function Tests({ policyId, policy }: TestsProps) {
  const { test } = route.useSearch()
  const navigate = route.useNavigate()
  const kept = useBackTests()
  const { start } = useActs()
  const open = (id: string | undefined) => navigate({ search: { test: id } })
  const tests = (kept.data?.backTests ?? []).filter(({ before, after }) =>
    [before.policyId, after.policyId].includes(policyId),
  )
  return (
    <>
      <div className="backtest-top">
        <NewTest
          policy={policy}
          error={start.error}
          isBusy={start.isPending}
          onStart={(asked) => start.mutate(asked, { onSuccess: ({ id }) => open(id) })}
        />
        <Limits />
      </div>
      {kept.isError && <Failed error={kept.error} retry={kept.refetch} />}
      {kept.data !== undefined && (
        <KeptTests tests={tests} shown={test} onRemoved={() => open(undefined)} />
      )}
      {test !== undefined && <OpenTest key={test} id={test} />}
    </>
  )
}
