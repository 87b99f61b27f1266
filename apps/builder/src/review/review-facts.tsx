import { Link } from '@tanstack/react-router'
import type { Review } from '../app/api.ts'
import { usePeople } from '../editor/use-people.ts'
import { useWords } from '../messages/use-words.ts'
import { Status } from './reviews-page.tsx'
import { useWhen } from './when.ts'

/** Where a submission stands, what it began from, who changed it and its hash. */
export function ReviewFacts({ review }: { readonly review: Review }) {
  const words = useWords()
  const people = usePeople()
  const when = useWhen()
  const nameOf = (id: string) => people.get(id) ?? id
  const { status, submittedBy, submittedAt, authors, basedOn, revision, hash, note, policyId } =
    review
  return (
    <div className="review-facts">
      <p>
        <Status status={status} />{' '}
        <span className="secondary">
          {nameOf(submittedBy)} · {when(submittedAt)} ·{' '}
          {basedOn === null
            ? words.say('review.is-new')
            : words.say('review.based-on', { version: basedOn })}{' '}
          · {words.say('review.revision', { revision })} ·{' '}
          {words.say('review.authors', { names: words.list(authors.map(nameOf), 'and') })} ·{' '}
          <Link to="/policies/$policyId/versions" params={{ policyId }}>
            {words.say('review.versions')}
          </Link>
        </span>
      </p>
      <p className="secondary small">
        {words.say('review.hash')}: <code className="hash">{hash}</code>
      </p>
      {note !== null && <blockquote className="review-note">{note}</blockquote>}
    </div>
  )
}
