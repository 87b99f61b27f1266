import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Failed, Waiting } from '../../app/answers.tsx'
import { useTRPC } from '../../app/api.ts'
import { PageHead } from '../../app/page-head.tsx'
import { useWords } from '../../messages/use-words.ts'
import { useMay } from '../../start/use-may.ts'
import { usePolicyTitles } from '../use-policy-titles.ts'
import { MoveSection } from './move-section.tsx'
import { VersionsStrip } from './versions-strip.tsx'
import { VersionsTable } from './versions-table.tsx'
import '../review.css'

const route = getRouteApi('/policies/$policyId/versions')

/** The versions of a policy: which takes claims when, who stands behind each, and what can be done. */
export function VersionsPage() {
  const words = useWords()
  const trpc = useTRPC()
  const { policyId } = route.useParams()
  const titleOf = usePolicyTitles()
  const today = useQuery(trpc.health.queryOptions()).data?.today
  const policies = useQuery(trpc.policies.list.queryOptions())
  const isPublished = policies.data?.some(({ id }) => id === policyId)
  const history = useQuery(
    trpc.policies.history.queryOptions({ policyId }, { enabled: isPublished === true }),
  )
  const versions = isPublished === false ? [] : history.data?.versions
  const failed = [policies, history].find(({ isError }) => isError)
  return (
    <>
      <PageHead title={words.say('review.versions-of', { title: titleOf(policyId) })}>
        <p>
          <Link to="/policies/$policyId" params={{ policyId }}>
            {titleOf(policyId)}
          </Link>{' '}
          · <Trail policyId={policyId} />
        </p>
      </PageHead>
      {failed !== undefined && <Failed error={failed.error} retry={failed.refetch} />}
      {failed === undefined && (versions === undefined || today === undefined) && <Waiting />}
      {versions?.length === 0 && <p>{words.say('review.versions-none')}</p>}
      {versions !== undefined && versions.length > 0 && today !== undefined && (
        <div className="review-main">
          <div className="panel">
            <VersionsStrip versions={versions} today={today} />
          </div>
          <VersionsTable policyId={policyId} versions={versions} today={today} />
          <MoveSection policyId={policyId} versions={versions} today={today} />
        </div>
      )}
    </>
  )
}

/** The way to what was done with the policy, for whoever may see it. */
function Trail({ policyId }: { readonly policyId: string }) {
  const words = useWords()
  const maySee = useMay('audit:read')
  if (!maySee) return <span className="secondary">{words.say('review.may-not-audit')}</span>
  return (
    <Link to="/audit" search={{ subject: policyId }}>
      {words.say('review.trail')}
    </Link>
  )
}
