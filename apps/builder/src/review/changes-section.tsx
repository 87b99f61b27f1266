import { changeGroups, changesBetween, changeText, type PolicyDocument } from '@forfall/rules'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Failed, Waiting } from '../app/answers.tsx'
import { type Review, useTRPC } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import type { Names } from './use-names.ts'

type ChangesSectionProps = { readonly review: Review; readonly names: Names }

/** What a submission changes over the version it began from, in sentences by what they touch. */
export function ChangesSection({ review, names }: ChangesSectionProps) {
  const words = useWords()
  const { basedOn, policyId } = review
  return (
    <section className="panel">
      <h2>{words.say('review.changes')}</h2>
      {basedOn === null ? (
        <p>{words.say('review.all-new')}</p>
      ) : (
        <>
          <p>
            <Link
              to="/policies/$policyId"
              params={{ policyId }}
              search={{ mode: 'compare', cmp: basedOn }}
            >
              {words.say('review.compare-with', { version: basedOn })}
            </Link>
          </p>
          <Changes review={review} names={names} basedOn={basedOn} />
        </>
      )}
    </section>
  )
}

function Changes({ review, names, basedOn }: ChangesSectionProps & { readonly basedOn: number }) {
  const trpc = useTRPC()
  const { policyId } = review
  const before = useQuery(trpc.policies.export.queryOptions({ policyId, version: basedOn }))
  if (before.isError) return <Failed error={before.error} retry={before.refetch} />
  if (before.data === undefined) return <Waiting />
  return <ToldChanges before={before.data.document} after={review.document} names={names} />
}

type ToldChangesProps = {
  readonly before: PolicyDocument
  readonly after: PolicyDocument
  readonly names: Names
}

/** The changes between two policies as sentences, by what they touch. */
export function ToldChanges({ before, after, names }: ToldChangesProps) {
  const words = useWords()
  const documents = { before, after }
  const changes = changesBetween(before, after)
  if (changes.length === 0) return <p>{words.say('review.no-changes')}</p>
  return changeGroups.map((group) => {
    const texts = changes
      .filter((change) => change.group === group)
      .map((change) => changeText(change, documents, names.wording))
    if (texts.length === 0) return null
    return (
      <section key={group}>
        <h3>{words.say(`review.group-${group}`)}</h3>
        <ul className="review-changes">
          {[...new Set(texts)].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
    )
  })
}
