import type { PolicyDocument } from '@forfall/rules'
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Failed, Waiting } from '../app/answers.tsx'
import { useTRPC } from '../app/api.ts'
import { PageHead } from '../app/page-head.tsx'
import { useWords } from '../messages/use-words.ts'
import { Outline } from '../outline/outline.tsx'
import './policy-page.css'

const route = getRouteApi('/policies/$policyId')

// The drawing and its layout engine are only fetched where there is room for them.
const Diagram = lazy(async () => ({ default: (await import('../canvas/diagram.tsx')).Diagram }))

/** One policy: its diagram, and the same as a list. */
export function PolicyPage() {
  const { policyId } = route.useParams()
  const { version } = route.useSearch()
  const question = { id: policyId, ...(version === undefined ? {} : { version }) }
  const policy = useQuery(useTRPC().policies.get.queryOptions(question))
  if (policy.isPending) return <Waiting />
  if (policy.isError) return <Failed error={policy.error} retry={policy.refetch} />
  const { document, hash, version: shown } = policy.data
  return (
    <>
      <PolicyHead document={document} hash={hash} version={shown} />
      <Views key={hash} document={document} />
    </>
  )
}

type PolicyHeadProps = {
  readonly document: PolicyDocument
  readonly hash: string
  readonly version: number
}

function PolicyHead({ document, hash, version }: PolicyHeadProps) {
  const words = useWords()
  const facts = [
    document.jurisdiction,
    words.say('policy.version', { version }),
    words.say('policy.steps', { count: Object.keys(document.steps).length }),
  ]
  return (
    <PageHead title={words.text(document.title)}>
      <p className="policy-facts numbers">
        {facts.join(' · ')} · <abbr title={hash}>{hash.slice(0, 12)}</abbr>
      </p>
      {document.description !== undefined && <p>{words.text(document.description)}</p>}
    </PageHead>
  )
}

/** Diagram and outline side by side; on a narrow screen, or at a large zoom, the outline alone. */
function Views({ document }: { readonly document: PolicyDocument }) {
  const { step = null } = route.useSearch()
  const navigate = route.useNavigate()
  const isWide = useMediaQuery('(min-width: 768px)')
  const select = (chosen: string | null) =>
    navigate({
      search: (before) => ({ ...before, step: chosen ?? undefined }),
      replace: true,
      resetScroll: false,
    })
  return (
    <div className="policy-views">
      {isWide && (
        <Suspense fallback={<Waiting />}>
          <Diagram document={document} selected={step} onSelect={select} />
        </Suspense>
      )}
      <Outline document={document} selected={step} onSelect={select} />
    </div>
  )
}
