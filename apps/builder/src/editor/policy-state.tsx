import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTRPC } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import { lifeOf } from '../start/overview.ts'
import { useDraft, useEditor } from './editor-context.ts'
import { useOpenedPolicy } from './opened-context.ts'
import { SaveText } from './save-text.tsx'

/** In one line: the country, what is in force, what is open here, and whether it is saved. */
export function PolicyState() {
  const words = useWords()
  const { readOnlyWhy } = useEditor()
  const { opened } = useOpenedPolicy()
  const country = useDraft(({ content }) => content.document.jurisdiction)
  const { draft, version } = opened
  const basedOn = draft?.basedOn ?? null
  const isPublished = version !== null || basedOn !== null
  const shown =
    version !== null
      ? words.say('editor.version', { version })
      : basedOn === null
        ? words.say('editor.draft-new')
        : words.say('editor.draft-of', { version: basedOn })
  return (
    <p className="policy-state numbers">
      <span>{country}</span>
      {isPublished ? <InForce /> : <span>{words.say('editor.nothing-in-force')}</span>}
      <span>{shown}</span>
      {readOnlyWhy === null && <SaveText />}
    </p>
  )
}

function InForce() {
  const words = useWords()
  const { today } = useOpenedPolicy()
  const policyId = useDraft(({ content }) => content.document.id)
  const history = useQuery(useTRPC().policies.history.queryOptions({ policyId }))
  if (history.isPending) return null
  const { inForce } = lifeOf(history.data?.versions ?? [], today)
  return (
    <Link to="/policies/$policyId/versions" params={{ policyId }}>
      {inForce === null
        ? words.say('editor.nothing-in-force')
        : words.say('editor.in-force', {
            version: inForce.version,
            day: words.day(inForce.since),
          })}
    </Link>
  )
}
